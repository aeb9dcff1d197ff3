package org.clauseline.timeline;

/** Puts many numbers in order without objects: least significant digit first, stable, linear. */
final class RadixOrder {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private RadixOrder() {}

    /** The given indexes rearranged so that their values ascend; equal values keep their order. */
    static int[] ascending(int[] indexes, double[] values) {
        if (isAscending(indexes, values)) {
            return indexes;
        }
        int n = indexes.length;
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = sortable(values[indexes[i]]);
        }
        int[] order = indexes.clone();
        long[] nextKeys = new long[n];
        int[] nextOrder = new int[n];
        for (int shift = 0; shift < 64; shift += BITS) {
            int[] starts = new int[DIGITS + 1];
            for (long key : keys) {
                starts[digit(key, shift) + 1]++;
            }
            if (starts[digit(keys[0], shift) + 1] == n) {
                continue;
            }
            for (int d = 0; d < DIGITS; d++) {
                starts[d + 1] += starts[d];
            }
            for (int i = 0; i < n; i++) {
                int place = starts[digit(keys[i], shift)]++;
                nextKeys[place] = keys[i];
                nextOrder[place] = order[i];
            }
            long[] k = keys;
            keys = nextKeys;
            nextKeys = k;
            int[] o = order;
            order = nextOrder;
            nextOrder = o;
        }
        return order;
    }

    private static boolean isAscending(int[] indexes, double[] values) {
        for (int i = 1; i < indexes.length; i++) {
            if (values[indexes[i]] < values[indexes[i - 1]]) {
                return false;
            }
        }
        return true;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    /** Bits that compare, unsigned, as the doubles do. */
    private static long sortable(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }
}
