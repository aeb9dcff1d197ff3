package org.clauseline.timeline;

/**
 * Finds for each entry of a row how coarsely time may be seen with the entry still being the
 * headline of its stretch.
 *
 * <p>Time is cut into cells whose width doubles from one coarseness to the next. In each cell the
 * most important entry is the headline, the earliest of equals. An entry that is not the headline
 * of its cell is none in any wider cell around it either, so one number says it all. The cells of
 * all widths form a binary trie over the instants; since the instants are sorted, a stack finds all
 * the contests in linear time. Headlines depend on where an entry lies and how coarsely one looks,
 * never on where the view begins, so that nothing changes while one pans.
 */
final class Headlines {
    /** Always the headline. */
    static final byte ALWAYS = Byte.MAX_VALUE;

    private static final int BITS = 62;

    private final double origin;
    private final double cells;

    /** For entries between two instants. */
    Headlines(double first, double last) {
        origin = first;
        cells = Math.scalb(1.0, BITS - 1) / Math.max(last - first, 1e-3);
    }

    /** How coarse a cell of so many seconds is. */
    int coarseness(double seconds) {
        double width = seconds * cells;
        return width <= 1
                ? 0
                : Math.min(ALWAYS - 1, (int) Math.ceil(Math.log(width) / Math.log(2)));
    }

    /**
     * Fills in the coarseness at which each entry of a row stops being a headline.
     *
     * @param anchors instants of all rows; ascending within the row
     * @param importance of each entry
     * @param from first entry of the row
     * @param to after its last entry
     */
    void rank(double[] anchors, byte[] importance, int from, int to, byte[] until) {
        if (from == to) {
            return;
        }
        int[] winners = new int[BITS + 2];
        int[] gaps = new int[BITS + 2];
        int top = 0;
        winners[0] = from;
        long before = cell(anchors[from]);
        for (int i = from + 1; i < to; i++) {
            long here = cell(anchors[i]);
            int gap = 64 - Long.numberOfLeadingZeros(before ^ here);
            while (top > 0 && gaps[top] <= gap) {
                top = settle(winners, gaps, top, importance, until);
            }
            top++;
            winners[top] = i;
            gaps[top] = gap;
            before = here;
        }
        while (top > 0) {
            top = settle(winners, gaps, top, importance, until);
        }
        until[winners[0]] = ALWAYS;
    }

    private static int settle(int[] winners, int[] gaps, int top, byte[] importance, byte[] until) {
        int left = winners[top - 1];
        int right = winners[top];
        boolean rightWins = importance[right] > importance[left];
        until[rightWins ? left : right] = (byte) gaps[top];
        winners[top - 1] = rightWins ? right : left;
        return top - 1;
    }

    private long cell(double anchor) {
        return (long) Math.max(0, (anchor - origin) * cells);
    }
}
