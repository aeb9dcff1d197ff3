package org.clauseline.compare;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best way to turn one short stretch of words into another, as a person would mark it: few
 * words changed, in few places, and never a single word left standing between two changes. An exact
 * search: edit distance with a price on opening a change (Gotoh 1982) and four states for how many
 * words have been left standing since the last one.
 */
final class GapDiff {
    /** No word since the last change; one word; enough words, or none changed yet. */
    private static final int CHANGING = 0;

    private static final int FRESH = 1;
    private static final int SINGLE = 2;
    private static final int SETTLED = 3;

    private static final int FAR = Integer.MAX_VALUE / 2;
    private static final int OPEN = 22;
    private static final int WORD = 10;
    private static final int MARK = 3;

    /** The largest product of lengths that is searched. */
    static final int LARGEST = 160_000;

    private final Vocabulary vocabulary;
    private byte[] trail = new byte[0];

    GapDiff(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a spelling is a word, not punctuation. */
    boolean isWord(int number) {
        return vocabulary.isWord(number);
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
        int width = (m + 1) * 4;
        int size = (n + 1) * width;
        if (trail.length < size) {
            trail = new byte[size];
        }
        int[] above = new int[width];
        int[] row = new int[width];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                cell(a, aStart + i - 1, b, bStart + j - 1, i, j, above, row, i * width + j * 4);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        back(above, n, m, width, aStart, aKept, bStart, bKept);
    }

    private void cell(
            int[] a, int ai, int[] b, int bi, int i, int j, int[] above, int[] row, int at) {
        int here = j * 4;
        Arrays.fill(row, here, here + 4, FAR);
        if (i == 0 && j == 0) {
            row[SETTLED] = 0;
            return;
        }
        if (i > 0) {
            change(above, here, price(a[ai]), row, here, at, 0);
        }
        if (j > 0) {
            change(row, here - 4, price(b[bi]), row, here, at, 8);
        }
        if (i > 0 && j > 0 && a[ai] == b[bi]) {
            keep(above, here - 4, vocabulary.isWord(a[ai]), row, here, at);
        }
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

    private void keep(int[] from, int there, boolean word, int[] to, int here, int at) {
        if (word) {
            step(from[there + CHANGING], CHANGING, to, here, at, SINGLE);
            step(from[there + FRESH], FRESH, to, here, at, SINGLE);
            step(from[there + SINGLE], SINGLE, to, here, at, SETTLED);
        } else {
            step(from[there + CHANGING], CHANGING, to, here, at, FRESH);
            step(from[there + FRESH], FRESH, to, here, at, FRESH);
            step(from[there + SINGLE], SINGLE, to, here, at, SINGLE);
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
            if (last[m * 4 + other] < last[m * 4 + state]) {
                state = other;
            }
        }
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            int step = trail[i * width + j * 4 + state];
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
            state = step & 3;
        }
    }
}
