package org.clauseline.desktop.compare;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Point;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the event on the timeline that is the coming out of a draft. */
final class DraftEvents {
    private DraftEvents() {}

    /**
     * The document among the events that is about points of the draft more than about those of
     * others; of several the one about most of them, then the one closest to when the draft became
     * known. Absent if there is none.
     */
    static Optional<Event> of(Dossier dossier, Draft draft) {
        Set<String> own = new HashSet<>();
        for (Point point : draft.points()) {
            own.add(point.id());
        }
        return dossier.events().stream()
                .filter(event -> event.category() == Category.DOCUMENT)
                .filter(
                        event ->
                                2 * event.points().stream().filter(own::contains).count()
                                        > event.points().size())
                .min(
                        Comparator.comparingLong(
                                        (Event event) ->
                                                -event.points().stream()
                                                        .filter(own::contains)
                                                        .count())
                                .thenComparingLong(
                                        event ->
                                                Math.abs(
                                                        AsOf.knownSince(event)
                                                                - AsOf.knownSince(draft)))
                                .thenComparing(Event::id));
    }
}
