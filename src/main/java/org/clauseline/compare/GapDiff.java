package org.clauseline.compare;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best way to turn one short stretch of words into another, as a person would mark it: few
 * words changed, in few places, and never a single word left standing between two changes. An exact
 * search: edit distance with a price on opening a change (Gotoh 1982) and five states for how much
 * has been left standing since the last one.
 */
final class GapDiff {
    /**
     * In a change; no word since the last one; a short word; two short words or another one; enough
     * words, or none changed yet.
     */
    private static final int CHANGING = 0;

    private static final int FRESH = 1;
    private static final int SLIGHT = 2;
    private static final int SINGLE = 3;
    private static final int SETTLED = 4;
    private static final int STATES = 5;

    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int OPEN = 35;
    private static final int WORD = 10;
    private static final int MARK = 3;

    /** The largest product of lengths that is searched. */
    static final int LARGEST = 160_000;

    private final Vocabulary vocabulary;
    private byte[] trail = new byte[0];

    GapDiff(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Marks in the bit sets which tokens stay; the others are removed or added.
     *
     * @param a written forms of the old tokens
     * @param b written forms of the new tokens
     */
    void run(
            int[] a,
            int aStart,
            int aEnd,
            BitSet aKept,
            int[] b,
            int bStart,
            int bEnd,
            BitSet bKept) {
        int n = aEnd - aStart;
        int m = bEnd - bStart;
        int width = (m + 1) * STATES;
        int size = (n + 1) * width;
        if (trail.length < size) {
            trail = new byte[size];
        }
        int[] above = new int[width];
        int[] row = new int[width];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                cell(
                        a,
                        aStart + i - 1,
                        b,
                        bStart + j - 1,
                        i,
                        j,
                        above,
                        row,
                        i * width + j * STATES);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        back(above, n, m, width, aStart, aKept, bStart, bKept);
    }

    private void cell(
            int[] a, int ai, int[] b, int bi, int i, int j, int[] above, int[] row, int at) {
        int here = j * STATES;
        Arrays.fill(row, here, here + STATES, FAR);
        if (i == 0 && j == 0) {
            row[SETTLED] = 0;
            return;
        }
        if (i > 0) {
            change(above, here, price(a[ai]), row, here, at, 0);
        }
        if (j > 0) {
            change(row, here - STATES, price(b[bi]), row, here, at, 8);
        }
        if (i > 0 && j > 0 && a[ai] == b[bi]) {
            keep(above, here - STATES, worth(a[ai]), row, here, at);
        }
    }

    private int worth(int number) {
        if (!vocabulary.isWord(number)) {
            return 0;
        }
        return vocabulary.isShortWord(number) ? 1 : 2;
    }

    private int price(int number) {
        return vocabulary.isWord(number) ? WORD : MARK;
    }

    private void change(int[] from, int there, int price, int[] to, int here, int at, int way) {
        int open = from[there + SETTLED] + OPEN;
        int go = from[there + CHANGING];
        int cost = Math.min(open, go) + price;
        if (cost < to[here + CHANGING]) {
            to[here + CHANGING] = cost;
            trail[at + CHANGING] = (byte) (way | (open < go ? SETTLED : CHANGING));
        }
    }

    private void keep(int[] from, int there, int worth, int[] to, int here, int at) {
        switch (worth) {
            case 0 -> {
                step(from[there + CHANGING], CHANGING, to, here, at, FRESH);
                step(from[there + FRESH], FRESH, to, here, at, FRESH);
                step(from[there + SLIGHT], SLIGHT, to, here, at, SLIGHT);
                step(from[there + SINGLE], SINGLE, to, here, at, SINGLE);
            }
            case 1 -> {
                step(from[there + CHANGING], CHANGING, to, here, at, SLIGHT);
                step(from[there + FRESH], FRESH, to, here, at, SLIGHT);
                step(from[there + SLIGHT], SLIGHT, to, here, at, SINGLE);
                step(from[there + SINGLE], SINGLE, to, here, at, SETTLED);
            }
            default -> {
                step(from[there + CHANGING], CHANGING, to, here, at, SINGLE);
                step(from[there + FRESH], FRESH, to, here, at, SINGLE);
                step(from[there + SLIGHT], SLIGHT, to, here, at, SETTLED);
                step(from[there + SINGLE], SINGLE, to, here, at, SETTLED);
            }
        }
        step(from[there + SETTLED], SETTLED, to, here, at, SETTLED);
    }

    private void step(int cost, int state, int[] to, int here, int at, int next) {
        if (cost < to[here + next]) {
            to[here + next] = cost;
            trail[at + next] = (byte) state;
        }
    }

    private void back(
            int[] last,
            int n,
            int m,
            int width,
            int aStart,
            BitSet aKept,
            int bStart,
            BitSet bKept) {
        int state = CHANGING;
        for (int other = FRESH; other <= SETTLED; other++) {
            if (last[m * STATES + other] < last[m * STATES + state]) {
                state = other;
            }
        }
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            int step = trail[i * width + j * STATES + state];
            if (state != CHANGING) {
                i--;
                j--;
                aKept.set(aStart + i);
                bKept.set(bStart + j);
            } else if ((step & 8) == 0) {
                i--;
            } else {
                j--;
            }
            state = step & 7;
        }
    }
}
