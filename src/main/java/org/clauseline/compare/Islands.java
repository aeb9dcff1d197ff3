package org.clauseline.compare;

import java.util.BitSet;

/**
 * Words left standing between two changes that are too few to hold on to: a reader takes in one
 * longer change sooner than two with a scrap between them. They count as changed.
 */
final class Islands {
    /** What words are worth that are left standing; a short word says little by itself. */
    private static final int WORD = 10;

    private static final int SHORT_WORD = 5;
    private static final int MARK = 2;

    /** What must be left standing between two changes, and between two long replacements. */
    private static final int ENOUGH = 13;

    private static final int ENOUGH_BETWEEN_REPLACEMENTS = 17;

    /** From how many tokens on, removed and added ones together, a replacement is long. */
    private static final int LONG_REPLACEMENT = 9;

    private final int[] a;
    private final int[] b;
    private final BitSet aKept;
    private final BitSet bKept;
    private final Vocabulary vocabulary;

    private Islands(int[] a, BitSet aKept, int[] b, BitSet bKept, Vocabulary vocabulary) {
        this.a = a;
        this.b = b;
        this.aKept = aKept;
        this.bKept = bKept;
        this.vocabulary = vocabulary;
    }

    /** Takes them out of what stays on either side. */
    static void drop(int[] a, BitSet aKept, int[] b, BitSet bKept, Vocabulary vocabulary) {
        Islands islands = new Islands(a, aKept, b, bKept, vocabulary);
        islands.drop();
        islands.freeNumbers();
    }

    /**
     * Where one number gives way to another, and words come or go right after what it counts, what
     * it counts stays, be it a single word: the number is the news.
     */
    private void freeNumbers() {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int iEnd = next(aKept, i, a.length);
            int jEnd = next(bKept, j, b.length);
            if (iEnd > i && jEnd > j) {
                free(i, iEnd, j, jEnd);
            }
            int standing = 0;
            while (isKept(iEnd + standing, jEnd + standing)) {
                standing++;
            }
            i = iEnd + standing;
            j = jEnd + standing;
        }
    }

    private void free(int i, int iEnd, int j, int jEnd) {
        if (!isNumber(a[i]) || !isNumber(b[j])) {
            return;
        }
        int length = 1;
        while (i + length < iEnd && j + length < jEnd && a[i + length] == b[j + length]) {
            length++;
        }
        if (length > 1 && (i + length == iEnd || j + length == jEnd)) {
            aKept.set(i + 1, i + length);
            bKept.set(j + 1, j + length);
        }
    }

    private boolean isNumber(int token) {
        return vocabulary.kind(token) == Letters.DIGIT;
    }

    private void drop() {
        int aBefore = 0;
        int bBefore = 0;
        int i = aKept.nextSetBit(0);
        int j = bKept.nextSetBit(0);
        while (i >= 0) {
            int length = 1;
            while (isKept(i + length, j + length)) {
                length++;
            }
            int aNext = next(aKept, i + length, a.length);
            int bNext = next(bKept, j + length, b.length);
            boolean replaced = isLong(i - aBefore, j - bBefore);
            boolean replacedAfter = isLong(aNext - i - length, bNext - j - length);
            boolean inside = (i > 0 || j > 0) && (i + length < a.length || j + length < b.length);
            int enough = replaced && replacedAfter ? ENOUGH_BETWEEN_REPLACEMENTS : ENOUGH;
            if (inside && worth(i, length, enough) < enough) {
                aKept.clear(i, i + length);
                bKept.clear(j, j + length);
            } else {
                aBefore = i + length;
                bBefore = j + length;
            }
            i = aKept.nextSetBit(i + length);
            j = bKept.nextSetBit(j + length);
        }
    }

    private static boolean isLong(int removed, int added) {
        return removed > 0 && added > 0 && removed + added >= LONG_REPLACEMENT;
    }

    private boolean isKept(int i, int j) {
        return i < a.length && j < b.length && aKept.get(i) && bKept.get(j);
    }

    private static int next(BitSet kept, int from, int end) {
        int next = kept.nextSetBit(from);
        return next < 0 ? end : next;
    }

    /** What a run of words is worth, counted as far as needed; a single word is never enough. */
    private int worth(int from, int length, int enough) {
        int worth = 0;
        int words = 0;
        for (int at = from; at < from + length && (worth < enough || words < 2); at++) {
            worth += worth(a[at]);
            words += vocabulary.isWord(a[at]) ? 1 : 0;
        }
        return words < 2 ? 0 : worth;
    }

    private int worth(int number) {
        if (!vocabulary.isWord(number)) {
            return MARK;
        }
        return vocabulary.isShortWord(number) ? SHORT_WORD : WORD;
    }
}
