package org.clauseline.compare;

import java.util.BitSet;

/**
 * Where an insertion or a deletion could as well begin some words earlier or later, lays it so that
 * it begins and ends where a phrase does: whole sentences and items before halves of two. (As
 * version control slides a changed block to a better line, by Haggerty's indent heuristic of 2016;
 * here by punctuation.)
 */
final class Edges {
    /** How far a change is slid at most, and what must be left standing beside it. */
    private static final int FARTHEST = 200;

    private static final int LEFT_STANDING = 4;

    private static final String STOPS = ".!?;:•";
    private static final String PAUSES = ",)]”»–—";
    private static final String OPENERS = "([“„«";

    private final int[][] tokens;
    private final int[][] places;
    private final Vocabulary vocabulary;

    private Edges(int[] a, BitSet aKept, int[] b, BitSet bKept, Vocabulary vocabulary) {
        tokens = new int[][] {a, b};
        places = new int[][] {places(aKept, a.length), places(bKept, b.length)};
        this.vocabulary = vocabulary;
    }

    /** The places of what stays, with one place before the text and one after it. */
    private static int[] places(BitSet kept, int length) {
        int[] places = new int[kept.cardinality() + 2];
        places[0] = -1;
        int count = 1;
        for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
            places[count++] = at;
        }
        places[count] = length;
        return places;
    }

    /** Slides what can be slid; what stays on either side is equal one by one as before. */
    static void slide(int[] a, BitSet aKept, int[] b, BitSet bKept, Vocabulary vocabulary) {
        Edges edges = new Edges(a, aKept, b, bKept, vocabulary);
        for (int slot = 1; slot < edges.places[0].length; slot++) {
            boolean gone = edges.gap(0, slot) > 0;
            boolean come = edges.gap(1, slot) > 0;
            if (gone != come) {
                edges.slide(gone ? 0 : 1, slot, gone ? aKept : bKept);
            }
        }
    }

    /** How many tokens of a side lie before the kept one with this number. */
    private int gap(int side, int slot) {
        return places[side][slot] - places[side][slot - 1] - 1;
    }

    private void slide(int side, int slot, BitSet kept) {
        int[] text = tokens[side];
        int start = places[side][slot - 1] + 1;
        int end = places[side][slot];
        int best = 0;
        int highest = quality(text, start) + quality(text, end);
        int left = room(slot, -1);
        for (int k = 1; k <= left && text[start - k] == text[end - k]; k++) {
            int quality = quality(text, start - k) + quality(text, end - k);
            if (quality > highest) {
                highest = quality;
                best = -k;
            }
        }
        int right = room(slot, 1);
        for (int k = 1; k <= right && text[start + k - 1] == text[end + k - 1]; k++) {
            int quality = quality(text, start + k) + quality(text, end + k);
            if (quality > highest) {
                highest = quality;
                best = k;
            }
        }
        move(side, slot, best, kept);
    }

    /** How many kept tokens the change may pass on one side, up to the next change there. */
    private int room(int slot, int step) {
        int count = 0;
        int at = step < 0 ? slot - 1 : slot;
        while (count < FARTHEST + LEFT_STANDING && at > 0 && at < places[0].length - 1) {
            count++;
            int next = step < 0 ? at : at + 1;
            if (gap(0, next) > 0 || gap(1, next) > 0) {
                return Math.max(0, count - LEFT_STANDING);
            }
            at += step;
        }
        return count;
    }

    private void move(int side, int slot, int steps, BitSet kept) {
        int size = gap(side, slot);
        for (int k = 0; k < -steps; k++) {
            places[side][slot - 1 - k] += size;
        }
        for (int k = 0; k < steps; k++) {
            places[side][slot + k] -= size;
        }
        if (steps != 0) {
            int start = Math.min(slot + steps, slot) - 1;
            int end = Math.max(slot + steps, slot);
            kept.clear(places[side][start] + 1, places[side][end]);
            for (int k = start + 1; k < end; k++) {
                kept.set(places[side][k]);
            }
        }
    }

    /** How well a phrase can begin or end before a token. */
    private int quality(int[] text, int at) {
        if (at == 0 || at == text.length) {
            return 6;
        }
        String before = vocabulary.spelling(text[at - 1]);
        String after = vocabulary.spelling(text[at]);
        if (STOPS.contains(before)) {
            return 5;
        }
        if (PAUSES.contains(before) || OPENERS.contains(after)) {
            return 4;
        }
        if (OPENERS.contains(before)) {
            return 0;
        }
        if (!vocabulary.isWord(text[at])) {
            return 2;
        }
        return vocabulary.isShortWord(text[at]) ? 3 : vocabulary.isShortWord(text[at - 1]) ? 0 : 1;
    }
}
