package org.clauseline.timeline;

import org.clauseline.dossier.Event;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds entries by the ids of their events; remembered, for from frame to frame they are the same.
 */
final class EntriesById {
    private final Columns columns;
    private final Event[] events;
    private Set<String> soughtFor = Set.of();
    private int[] found = {};
    private double[] anchors = {};

    EntriesById(Columns columns, Event[] events) {
        this.columns = columns;
        this.events = events;
    }

    int[] of(Set<String> ids) {
        if (!ids.equals(soughtFor)) {
            int[] entries = new int[columns.size];
            int n = 0;
            for (int i = 0; i < columns.size && !ids.isEmpty(); i++) {
                if (ids.contains(events[columns.event[i]].id())) {
                    entries[n++] = i;
                }
            }
            found = Arrays.copyOf(entries, n);
            anchors =
                    Arrays.stream(found)
                            .mapToDouble(entry -> columns.anchor[entry])
                            .sorted()
                            .distinct()
                            .toArray();
            soughtFor = ids;
        }
        return found;
    }

    /** Where their marks stand, ascending and each once. */
    double[] anchors(Set<String> ids) {
        of(ids);
        return anchors;
    }
}
