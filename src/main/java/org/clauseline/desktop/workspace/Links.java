package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Outcome;

import java.util.HashSet;
import java.util.Set;

/**
 * What belongs to a selection without being selected: the points that selected events touch, the
 * points that a selected point became or came from, and the events that touch any of these or rest
 * on a selected source or actor.
 *
 * @param events ids of events
 * @param points ids of points
 */
public record Links(Set<String> events, Set<String> points) {
    /** Nothing linked. */
    public static final Links NONE = new Links(Set.of(), Set.of());

    public Links {
        events = Set.copyOf(events);
        points = Set.copyOf(points);
    }

    /** What is linked to a selection in a dossier. */
    public static Links of(Selection selection, Dossier dossier) {
        if (selection.ids().isEmpty()) {
            return NONE;
        }
        Set<String> selected = Set.copyOf(selection.ids());
        Set<String> points = new HashSet<>();
        for (Outcome outcome : dossier.outcomes()) {
            if (outcome.from().stream().anyMatch(selected::contains)
                    || outcome.to().stream().anyMatch(selected::contains)) {
                points.addAll(outcome.from());
                points.addAll(outcome.to());
            }
        }
        Set<String> events = new HashSet<>();
        for (Event event : dossier.events()) {
            if (selected.contains(event.id())) {
                points.addAll(event.points());
            } else if (event.points().stream().anyMatch(selected::contains)
                    || event.sources().stream().anyMatch(selected::contains)
                    || event.actors().stream().anyMatch(selected::contains)) {
                events.add(event.id());
            }
        }
        points.removeAll(selected);
        return new Links(events, points);
    }
}
