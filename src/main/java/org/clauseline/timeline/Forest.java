package org.clauseline.timeline;

/**
 * Summaries over blocks of 16, 256, 4096 … neighbours of a sorted row, so that a question about any
 * range is answered in logarithmic time: which is the most important of them, how sure is the least
 * sure, who reaches furthest, who may be a headline. The idea is the implicit segment forest of
 * Perfetto's tracks; a wider fan-out keeps it small.
 */
final class Forest {
    private static final int FAN = 16;

    private final byte[] importance;
    private final byte[] doubt;
    private final byte[] side;
    private final byte[] until;
    private final double[] ends;
    private final int base;
    private final int[][] best;
    private final byte[][] worst;
    private final long[][] sides;
    private final byte[][] lasting;
    private final double[][] reach;

    /**
     * Summaries of a slice of columns.
     *
     * @param importance 1 to 5
     * @param doubt greater where less sure
     * @param side number of its side, below 64
     * @param until how coarse the time may be seen with the entry still its headline
     * @param ends where each entry ends
     * @param base start of the slice; all indexes handed in and out are relative to it
     * @param size length of the slice
     */
    Forest(
            byte[] importance,
            byte[] doubt,
            byte[] side,
            byte[] until,
            double[] ends,
            int base,
            int size) {
        this.importance = importance;
        this.doubt = doubt;
        this.side = side;
        this.until = until;
        this.ends = ends;
        this.base = base;
        int levels = 0;
        for (int n = size; n > FAN; n = (n + FAN - 1) / FAN) {
            levels++;
        }
        best = new int[levels][];
        worst = new byte[levels][];
        sides = new long[levels][];
        lasting = new byte[levels][];
        reach = new double[levels][];
        int below = size;
        for (int level = 0; level < levels; level++) {
            int n = (below + FAN - 1) / FAN;
            best[level] = new int[n];
            worst[level] = new byte[n];
            sides[level] = new long[n];
            lasting[level] = new byte[n];
            reach[level] = new double[n];
            for (int block = 0; block < n; block++) {
                summarise(level, block, Math.min(below, (block + 1) * FAN));
            }
            below = n;
        }
    }

    private void summarise(int level, int block, int end) {
        int first = block * FAN;
        int top = bestAt(level, first);
        byte worstSeen = worstAt(level, first);
        long seen = sidesAt(level, first);
        byte longest = lastingAt(level, first);
        double furthest = reachAt(level, first);
        for (int i = first + 1; i < end; i++) {
            int other = bestAt(level, i);
            if (importance[base + other] > importance[base + top]) {
                top = other;
            }
            worstSeen = (byte) Math.max(worstSeen, worstAt(level, i));
            seen |= sidesAt(level, i);
            longest = (byte) Math.max(longest, lastingAt(level, i));
            furthest = Math.max(furthest, reachAt(level, i));
        }
        best[level][block] = top;
        worst[level][block] = worstSeen;
        sides[level][block] = seen;
        lasting[level][block] = longest;
        reach[level][block] = furthest;
    }

    private int bestAt(int level, int i) {
        return level == 0 ? i : best[level - 1][i];
    }

    private byte worstAt(int level, int i) {
        return level == 0 ? doubt[base + i] : worst[level - 1][i];
    }

    private long sidesAt(int level, int i) {
        return level == 0 ? 1L << side[base + i] : sides[level - 1][i];
    }

    private byte lastingAt(int level, int i) {
        return level == 0 ? until[base + i] : lasting[level - 1][i];
    }

    private double reachAt(int level, int i) {
        return level == 0 ? ends[base + i] : reach[level - 1][i];
    }

    /**
     * The most important entry from {@code from} inclusive to {@code to} exclusive, the earliest of
     * equals.
     */
    int best(int from, int to) {
        int top = from;
        int i = from;
        while (i < to) {
            int level = widest(i, to);
            int candidate = bestAt(level, i >> (4 * level));
            if (importance[base + candidate] > importance[base + top]) {
                top = candidate;
            }
            i += 1 << (4 * level);
        }
        return top;
    }

    /** The sides in a range: the bit of each number is set. */
    long sides(int from, int to) {
        long seen = 0;
        int i = from;
        while (i < to) {
            int level = widest(i, to);
            seen |= sidesAt(level, i >> (4 * level));
            i += 1 << (4 * level);
        }
        return seen;
    }

    /** The greatest doubt in a range. */
    int worst(int from, int to) {
        int worstSeen = 0;
        int i = from;
        while (i < to) {
            int level = widest(i, to);
            worstSeen = Math.max(worstSeen, worstAt(level, i >> (4 * level)));
            i += 1 << (4 * level);
        }
        return worstSeen;
    }

    /**
     * The first entry of a range that is a headline even when time is seen this coarsely, or {@code
     * to}.
     */
    int nextHeadline(int from, int to, int coarseness) {
        int i = from;
        while (i < to) {
            int level = widest(i, to);
            while (level > 0 && lastingAt(level, i >> (4 * level)) > coarseness) {
                level--;
            }
            if (level == 0 && lastingAt(0, i) > coarseness) {
                return i;
            }
            i += 1 << (4 * level);
        }
        return to;
    }

    /** The last entry before {@code before} that ends after an instant, or -1. */
    int lastReaching(int before, double instant) {
        int i = before - 1;
        while (i >= 0) {
            int level = 0;
            while (level < reach.length
                    && (i + 1) % (1 << (4 * (level + 1))) == 0
                    && reachAt(level + 1, i >> (4 * (level + 1))) <= instant) {
                level++;
            }
            if (level > 0) {
                i -= 1 << (4 * level);
            } else if (ends[base + i] > instant) {
                return i;
            } else {
                i--;
            }
        }
        return -1;
    }

    /** The widest block that begins at {@code i} and does not pass {@code to}. */
    private int widest(int i, int to) {
        int level = 0;
        while (level < best.length) {
            int width = 1 << (4 * (level + 1));
            if ((i & (width - 1)) != 0 || i + width > to) {
                break;
            }
            level++;
        }
        return level;
    }
}
