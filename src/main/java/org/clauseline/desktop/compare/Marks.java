package org.clauseline.desktop.compare;

import org.clauseline.desktop.workspace.Selection;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is marked among the lines, by their index.
 *
 * @param selected lines that the reader chose
 * @param linked lines whose points a selected event touches
 * @param lead the line from which keys go on, or -1
 */
record Marks(Set<Integer> selected, Set<Integer> linked, int lead) {
    /** Nothing marked. */
    static final Marks NONE = new Marks(Set.of(), Set.of(), -1);

    Marks {
        selected = Set.copyOf(selected);
        linked = Set.copyOf(linked);
    }

    /**
     * What a selection marks: lines of its points, and those that its events touch.
     *
     * @param all all lines
     * @param shown those that pass the filter; the first of them that is marked leads
     * @param index finds the events
     */
    static Marks of(Selection selection, List<Line> all, List<Line> shown, Index index) {
        Set<String> touched = new HashSet<>();
        index.findAll(Event.class, selection.ids())
                .forEach(event -> touched.addAll(event.points()));
        Set<Integer> selected = new HashSet<>();
        Set<Integer> linked = new HashSet<>();
        for (Line line : all) {
            List<String> ids = line.ids();
            if (ids.stream().anyMatch(selection.ids()::contains)) {
                selected.add(line.index());
            } else if (ids.stream().anyMatch(touched::contains)) {
                linked.add(line.index());
            }
        }
        Set<Integer> first = selected.isEmpty() ? linked : selected;
        int lead = shown.stream().map(Line::index).filter(first::contains).findFirst().orElse(-1);
        return new Marks(selected, linked, lead);
    }
}
