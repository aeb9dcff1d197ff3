package org.clauseline.timeline;

import java.util.Arrays;

/**
 * Gives each event of a lane its row, once. Where the labels of all events find room at the given
 * density they are packed as intervals, first fit by where they begin, which needs the fewest rows;
 * where they do not, the important ones find room first. Of very many events only the times are
 * looked at, and they are spread evenly: spans first, so that two that overlap in time share a row
 * only when there are more of them than rows; then the others from the most to the least important,
 * each into the row where its equals are furthest away.
 */
final class RowPacking {
    /** More entries than this are not measured, for they cannot all have labels. */
    private static final int MEASURED = 2_000;

    /** Labels may take up to this many times the rows, if all of them then have room. */
    private static final int MORE_FOR_LABELS = 3;

    /** Spans that overlap may take up to this many times the rows that a lane should have. */
    private static final int MORE_FOR_SPANS = 2;

    private final Columns columns;
    private final Labels labels;
    private final Density density;
    private final Sizes sizes;

    RowPacking(Columns columns, Labels labels, Density density, Sizes sizes) {
        this.columns = columns;
        this.labels = labels;
        this.density = density;
        this.sizes = sizes;
    }

    /**
     * How many rows one lane would like to have: as many as all its labels need, if that is not far
     * more than the density gives it.
     *
     * @param order the entries of all lanes, within each lane by time
     * @param from first of the lane in {@code order}
     * @param to after its last
     * @param rows takes the row of each entry, counted from 0
     */
    int wish(int[] order, int from, int to, int[] rows) {
        int packed = to - from <= MEASURED ? packLabels(order, from, to, rows) : -1;
        return packed >= 0 ? packed : density.rowsPerLane();
    }

    /**
     * Numbers the rows of one lane from 0.
     *
     * @param most how many rows the lane should have
     * @return how many rows there are
     */
    int pack(int[] order, int from, int to, int most, int[] rows) {
        if (to - from > MEASURED) {
            return spread(order, from, to, most, rows);
        }
        int packed = packLabels(order, from, to, rows);
        return packed >= 0 && packed <= most
                ? packed
                : new ImportancePacking(columns, labels, density, sizes)
                        .pack(order, from, to, most, rows);
    }

    /** The number of rows, or -1 if there would be too many. */
    private int packLabels(int[] order, int from, int to, int[] rows) {
        int n = to - from;
        double[] starts = new double[n];
        double[] ends = new double[n];
        int[] byStart = new int[n];
        for (int i = 0; i < n; i++) {
            measure(order[from + i], i, starts, ends);
            byStart[i] = i;
        }
        double[] free = new double[density.rowsPerLane() * MORE_FOR_LABELS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int used = 0;
        for (int i : RadixOrder.ascending(byStart, starts)) {
            int row = 0;
            while (row < free.length && free[row] > starts[i]) {
                row++;
            }
            if (row == free.length) {
                return -1;
            }
            free[row] = ends[i];
            rows[order[from + i]] = row;
            used = Math.max(used, row + 1);
        }
        return used;
    }

    /** The room of an entry with its label, kept inside the width where the edge is near. */
    private void measure(int entry, int i, double[] starts, double[] ends) {
        Room room = Room.of(entry, columns, labels, density, sizes);
        boolean overEdge =
                room.right() + room.label() > density.timeWidth()
                        && room.right() <= density.timeWidth() + sizes.radius() + 2;
        boolean before = overEdge && room.left() - room.label() >= 0;
        starts[i] = before ? room.left() - room.label() : room.left();
        ends[i] = (before ? room.right() : room.right() + room.label()) + sizes.gap();
    }

    private int spread(int[] order, int from, int to, int most, int[] rows) {
        int used = spreadSpans(order, from, to, most, rows);
        double[] busy = new double[used];
        double[] last = new double[used];
        for (int importance = Columns.PINNED; importance >= 1; importance--) {
            Arrays.fill(busy, Double.NEGATIVE_INFINITY);
            Arrays.fill(last, Double.NEGATIVE_INFINITY);
            for (int i = from; i < to; i++) {
                int entry = order[i];
                if (columns.span[entry]) {
                    busy[rows[entry]] = Math.max(busy[rows[entry]], columns.end[entry]);
                } else if (columns.importance[entry] == importance) {
                    int row = furthest(last, busy, columns.anchor[entry]);
                    rows[entry] = row;
                    last[row] = columns.anchor[entry];
                }
            }
        }
        return used;
    }

    private static int furthest(double[] last, double[] busy, double instant) {
        int row = -1;
        int any = 0;
        for (int r = 0; r < last.length; r++) {
            if (busy[r] <= instant && (row < 0 || last[r] < last[row])) {
                row = r;
            }
            if (last[r] < last[any]) {
                any = r;
            }
        }
        return row < 0 ? any : row;
    }

    /** Rows for spans; returns how many rows the lane has. */
    private int spreadSpans(int[] order, int from, int to, int most, int[] rows) {
        double[] free = new double[most * MORE_FOR_SPANS];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int used = most;
        for (int i = from; i < to; i++) {
            int entry = order[i];
            if (columns.span[entry]) {
                int row = earliest(free, used);
                if (free[row] > columns.start[entry] && used < free.length) {
                    row = used++;
                }
                rows[entry] = row;
                free[row] = Math.max(free[row], columns.end[entry]);
            }
        }
        return used;
    }

    private static int earliest(double[] free, int used) {
        int row = 0;
        for (int r = 1; r < used; r++) {
            if (free[r] < free[row]) {
                row = r;
            }
        }
        return row;
    }
}
