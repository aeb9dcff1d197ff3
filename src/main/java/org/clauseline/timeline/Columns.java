package org.clauseline.timeline;

import org.clauseline.dossier.Event;

import java.util.Arrays;

/**
 * What a timeline must know of its entries at every frame, in primitive arrays. An entry is an
 * event in a lane; an event may have several entries.
 */
final class Columns {
    /** The importance of what the reader starred: above all that a dossier may say. */
    static final byte PINNED = 6;

    /** Sides beyond this number count as one. */
    static final int LAST_SIDE = 63;

    /** Place of its event in the list of events. */
    int[] event;

    double[] anchor;
    double[] start;
    double[] end;
    byte[] importance;
    byte[] doubt;
    boolean[] span;

    /** Number of its side among those of the dossier; for none the number after the last. */
    byte[] side;

    int size;

    Columns(int capacity) {
        event = new int[capacity];
        anchor = new double[capacity];
        start = new double[capacity];
        end = new double[capacity];
        importance = new byte[capacity];
        doubt = new byte[capacity];
        span = new boolean[capacity];
        side = new byte[capacity];
    }

    void add(int place, Event of, boolean pinned, int ofSide) {
        if (size == event.length) {
            grow();
        }
        Extent extent = Extent.of(of.when());
        event[size] = place;
        anchor[size] = extent.anchor();
        start[size] = extent.earliest();
        end[size] = Math.max(extent.latest(), Math.nextUp(extent.anchor()));
        importance[size] = pinned ? PINNED : (byte) Math.max(1, Math.min(5, of.importance()));
        doubt[size] = Doubt.of(of.status());
        span[size] = extent.span();
        side[size] = (byte) Math.min(ofSide, LAST_SIDE);
        size++;
    }

    private void grow() {
        int capacity = Math.max(16, size * 3 / 2);
        event = Arrays.copyOf(event, capacity);
        anchor = Arrays.copyOf(anchor, capacity);
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        importance = Arrays.copyOf(importance, capacity);
        doubt = Arrays.copyOf(doubt, capacity);
        span = Arrays.copyOf(span, capacity);
        side = Arrays.copyOf(side, capacity);
    }

    /** The entries in another order. */
    Columns arranged(int[] order) {
        Columns other = new Columns(order.length);
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            other.event[i] = event[from];
            other.anchor[i] = anchor[from];
            other.start[i] = start[from];
            other.end[i] = end[from];
            other.importance[i] = importance[from];
            other.doubt[i] = doubt[from];
            other.span[i] = span[from];
            other.side[i] = side[from];
        }
        other.size = order.length;
        return other;
    }
}
