package org.clauseline.compare;

import java.util.Arrays;

/**
 * Groups of words that occur exactly once in either stretch, as far as they keep their order, each
 * grown as far as the words agree.
 */
final class Anchors {
    private static final int TWICE = -2;

    private Anchors() {}

    /**
     * Finds them.
     *
     * @param group how many words a group has, 1 to 3
     * @return for each anchor where it begins in the old text, in the new text, and its length; in
     *     order, not overlapping
     */
    static int[] find(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd, int group) {
        int aCount = aEnd - aStart - group + 1;
        int bCount = bEnd - bStart - group + 1;
        if (aCount <= 0 || bCount <= 0) {
            return new int[0];
        }
        int length = Integer.highestOneBit(aCount) * 4;
        long[] keys = new long[length];
        int[] inA = new int[length];
        int[] inB = new int[length];
        for (int i = aStart; i < aStart + aCount; i++) {
            long key = key(a, i, group);
            int slot = slot(keys, key);
            inA[slot] = keys[slot] == 0 ? i + 1 : TWICE;
            keys[slot] = key;
        }
        for (int j = bStart; j < bStart + bCount; j++) {
            int slot = slot(keys, key(b, j, group));
            if (keys[slot] != 0) {
                inB[slot] = inB[slot] == 0 ? j + 1 : TWICE;
            }
        }
        int[] match = new int[aCount];
        Arrays.fill(match, -1);
        for (int slot = 0; slot < length; slot++) {
            if (inA[slot] > 0 && inB[slot] > 0) {
                match[inA[slot] - 1 - aStart] = inB[slot] - 1 - bStart;
            }
        }
        boolean[] inOrder = Backbone.of(match, new int[aCount], bCount);
        return grow(a, aStart, aEnd, b, bStart, bEnd, group, match, inOrder);
    }

    private static int[] grow(
            int[] a,
            int aStart,
            int aEnd,
            int[] b,
            int bStart,
            int bEnd,
            int group,
            int[] match,
            boolean[] inOrder) {
        int[] found = new int[30];
        int size = 0;
        int aAt = aStart;
        int bAt = bStart;
        for (int k = 0; k < match.length; k++) {
            if (!inOrder[k]) {
                continue;
            }
            int i = aStart + k;
            int j = bStart + match[k];
            if (i < aAt || j < bAt || !same(a, i, b, j, group)) {
                continue;
            }
            int end = group;
            while (i > aAt && j > bAt && a[i - 1] == b[j - 1]) {
                i--;
                j--;
                end++;
            }
            while (i + end < aEnd && j + end < bEnd && a[i + end] == b[j + end]) {
                end++;
            }
            if (size + 3 > found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = i;
            found[size++] = j;
            found[size++] = end;
            aAt = i + end;
            bAt = j + end;
        }
        return Arrays.copyOf(found, size);
    }

    private static boolean same(int[] a, int i, int[] b, int j, int group) {
        return Arrays.equals(a, i, i + group, b, j, j + group);
    }

    /**
     * A print of the group; two groups may share one by chance, so matches are checked word by
     * word.
     */
    private static long key(int[] words, int at, int group) {
        long key = 0;
        for (int k = 0; k < group; k++) {
            key = (key + words[at + k] + 1) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 31;
        }
        return key == 0 ? 1 : key;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
