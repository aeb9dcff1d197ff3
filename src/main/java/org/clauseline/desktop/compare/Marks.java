package org.clauseline.desktop.compare;

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
}
