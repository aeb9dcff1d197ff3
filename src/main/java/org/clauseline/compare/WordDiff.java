package org.clauseline.compare;

import java.util.BitSet;

/**
 * Which words of two texts stay and which are removed or added. Common ends are cut off; then word
 * groups that occur once on each side are taken as anchors where they keep their order (patience
 * diff, Cohen 2003, on groups of three words, then two, then one); the small gaps between are
 * searched exactly. Time stays near linear whatever the texts are.
 */
final class WordDiff {
    private static final int SMALL = 4_000;
    private static final int DEEPEST = 24;

    private final int[] a;
    private final int[] b;
    private final BitSet aKept;
    private final BitSet bKept;
    private final GapDiff gaps;

    private WordDiff(int[] a, int[] b, GapDiff gaps) {
        this.a = a;
        this.b = b;
        this.gaps = gaps;
        aKept = new BitSet(a.length);
        bKept = new BitSet(b.length);
    }

    /**
     * What stays on either side: the same number of tokens, equal one by one.
     *
     * @param old the tokens of the old text that stay
     * @param fresh the tokens of the new text that stay
     */
    record Kept(BitSet old, BitSet fresh) {}

    /** Compares two rows of written forms. */
    static Kept of(int[] a, int[] b, GapDiff gaps) {
        WordDiff diff = new WordDiff(a, b, gaps);
        diff.stretch(0, a.length, 0, b.length, 3, 0);
        return new Kept(diff.aKept, diff.bKept);
    }

    private void stretch(int aFrom, int aTo, int bFrom, int bTo, int group, int depth) {
        int aStart = aFrom;
        int aEnd = aTo;
        int bStart = bFrom;
        int bEnd = bTo;
        if (depth == 0) {
            while (aStart < aEnd && bStart < bEnd && a[aStart] == b[bStart]) {
                keep(aStart++, bStart++);
            }
            while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] == b[bEnd - 1]) {
                keep(--aEnd, --bEnd);
            }
        }
        if (aStart == aEnd || bStart == bEnd) {
            return;
        }
        long product = (long) (aEnd - aStart) * (bEnd - bStart);
        if (product <= SMALL || (group <= 1 && product <= GapDiff.LARGEST)) {
            gaps.run(a, aStart, aEnd, aKept, b, bStart, bEnd, bKept);
            return;
        }
        if (group == 0 || depth > DEEPEST) {
            return;
        }
        int[] anchors = Anchors.find(a, aStart, aEnd, b, bStart, bEnd, group);
        if (anchors.length == 0) {
            stretch(aStart, aEnd, bStart, bEnd, group - 1, depth + 1);
            return;
        }
        between(anchors, aStart, aEnd, bStart, bEnd, group, depth);
    }

    private void between(
            int[] anchors, int aStart, int aEnd, int bStart, int bEnd, int group, int depth) {
        int aAt = aStart;
        int bAt = bStart;
        for (int k = 0; k < anchors.length; k += 3) {
            int aAnchor = anchors[k];
            int bAnchor = anchors[k + 1];
            stretch(aAt, aAnchor, bAt, bAnchor, group, depth + 1);
            for (int w = 0; w < anchors[k + 2]; w++) {
                keep(aAnchor + w, bAnchor + w);
            }
            aAt = aAnchor + anchors[k + 2];
            bAt = bAnchor + anchors[k + 2];
        }
        stretch(aAt, aEnd, bAt, bEnd, group, depth + 1);
    }

    private void keep(int i, int j) {
        aKept.set(i);
        bKept.set(j);
    }
}
