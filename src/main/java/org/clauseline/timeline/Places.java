package org.clauseline.timeline;

import org.clauseline.dossier.Event;

/**
 * Finds the place of an event in a list by its id: a table of whole numbers with open addressing
 * (Knuth, The Art of Computer Programming, vol. 3, section 6.4, algorithm L), since a million
 * entries of a {@code HashMap} take longer to make than all else that a timeline needs.
 */
final class Places {
    /** Spreads hash codes, which differ in their lower bits only, over the upper ones. */
    private static final int SPREAD = 0x9E3779B1;

    private final Event[] events;

    /** Place of an event and one; 0 where there is none. At most half of it is filled. */
    private final int[] table;

    private final int shift;

    Places(Event[] events) {
        this.events = events;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, events.length));
        table = new int[1 << bits];
        shift = 32 - bits;
        for (int i = 0; i < events.length; i++) {
            int slot = slot(events[i].id());
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    /** The place of the event with this id, or -1. */
    int of(String id) {
        for (int slot = slot(id); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            if (events[table[slot] - 1].id().equals(id)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    private int slot(String id) {
        return (id.hashCode() * SPREAD) >>> shift;
    }
}
