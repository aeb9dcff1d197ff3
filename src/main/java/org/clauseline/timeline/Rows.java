package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a timeline by lane, row and time, with the summaries that make a frame cheap. Made
 * once for a grouping, a filter and a density; no question about a view changes it.
 */
final class Rows {
    /**
     * Rows with more events than this, whatever is in view of them, are crowded: a width of the
     * screen has room for half a dozen labels in a row.
     */
    private static final int CROWDED = 60;

    final Columns columns;
    final List<Lane> lanes;
    final Labels labels;
    final Headlines headlines;

    /** Where each row begins among the entries; one more than there are rows. */
    final int[] starts;

    /** For each row its entries' ends, and starts, in ascending order. */
    final double[] endsInOrder;

    final double[] startsInOrder;
    final Forest[] forests;

    /** For each row the number of its lane. */
    final int[] laneOf;

    /** How coarsely time may be seen with each entry still the headline of its stretch. */
    final byte[] until;

    private Rows(
            Columns columns,
            List<Lane> lanes,
            Labels labels,
            Headlines headlines,
            int[] starts,
            byte[] until,
            Forest[] forests) {
        this.columns = columns;
        this.lanes = lanes;
        this.labels = labels;
        this.headlines = headlines;
        this.starts = starts;
        this.until = until;
        this.forests = forests;
        this.endsInOrder = ascending(columns.end, starts);
        this.startsInOrder = ascending(columns.start, starts);
        this.laneOf = new int[starts.length - 1];
        for (int lane = 0; lane < lanes.size(); lane++) {
            Lane it = lanes.get(lane);
            Arrays.fill(laneOf, it.firstRow(), it.firstRow() + it.rows(), lane);
        }
    }

    /** The values row by row in ascending order; the same array where they already are. */
    private static double[] ascending(double[] values, int[] starts) {
        double[] sorted = values;
        boolean copied = false;
        for (int row = 0; row + 1 < starts.length; row++) {
            if (!isAscending(values, starts[row], starts[row + 1])) {
                sorted = copied ? sorted : values.clone();
                copied = true;
                Arrays.sort(sorted, starts[row], starts[row + 1]);
            }
        }
        return sorted;
    }

    private static boolean isAscending(double[] values, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (values[i] < values[i - 1]) {
                return false;
            }
        }
        return true;
    }

    static Rows of(
            Event[] events,
            Set<String> pinned,
            List<Side> sides,
            Grouper grouper,
            Density density,
            Sizes sizes) {
        Map<String, Integer> numbers = new HashMap<>();
        sides.forEach(side -> numbers.putIfAbsent(side.id(), numbers.size()));
        Columns raw = new Columns(events.length);
        int[] lane = new int[events.length];
        for (int i = 0; i < events.length; i++) {
            for (int group : grouper.lanesOf(events[i])) {
                if (raw.size == lane.length) {
                    lane = Arrays.copyOf(lane, Math.max(16, lane.length * 3 / 2));
                }
                lane[raw.size] = group;
                raw.add(
                        i,
                        events[i],
                        !pinned.isEmpty() && pinned.contains(events[i].id()),
                        numbers.getOrDefault(events[i].side(), numbers.size()));
            }
        }
        int[] counts = new int[grouper.groups().size()];
        for (int i = 0; i < raw.size; i++) {
            counts[lane[i]]++;
        }
        int[] shown = grouper.order(counts);
        int[] order = byGroup(byTime(raw), lane, counts, shown);
        Labels labels = new Labels(events, sizes);
        int[] rows = new int[raw.size];
        List<Lane> lanes = new ArrayList<>();
        RowPacking packing = new RowPacking(raw, labels, density, sizes);
        int[] shares = shares(packing, order, counts, shown, rows, density, sizes);
        int first = 0;
        int row = 0;
        for (int i = 0; i < shown.length; i++) {
            int group = shown[i];
            int count = counts[group];
            if (count > 0) {
                int used = packing.pack(order, first, first + count, shares[i], rows);
                Grouper.Group it = grouper.groups().get(group);
                lanes.add(new Lane(it.id(), it.name(), it.side(), row, used, count));
                for (int entry = first; entry < first + count; entry++) {
                    rows[order[entry]] += row;
                }
                first += count;
                row += used;
            }
        }
        int[] perRow = new int[row];
        for (int r : rows) {
            perRow[r]++;
        }
        int[] all = new int[row];
        Arrays.setAll(all, r -> r);
        return finish(raw.arranged(byGroup(order, rows, perRow, all)), lanes, labels, perRow);
    }

    /**
     * How many rows each lane may have so that all together keep to the height: what it wishes, or
     * a number that is the same for all, never less than two; what is left over goes to those that
     * wish the most.
     */
    private static int[] shares(
            RowPacking packing,
            int[] order,
            int[] counts,
            int[] shown,
            int[] rows,
            Density density,
            Sizes sizes) {
        int[] wishes = new int[shown.length];
        int first = 0;
        int most = 2;
        for (int i = 0; i < shown.length; i++) {
            int count = counts[shown[i]];
            wishes[i] = count == 0 ? 0 : packing.wish(order, first, first + count, rows);
            most = Math.max(most, wishes[i]);
            first += count;
        }
        while (most > 2 && height(wishes, most, sizes) > density.height()) {
            most--;
        }
        int[] shares = new int[wishes.length];
        for (int i = 0; i < wishes.length; i++) {
            shares[i] = Math.min(wishes[i], most);
        }
        double left = density.height() - height(shares, most, sizes);
        while (left >= sizes.row() && giveOne(wishes, shares)) {
            left -= sizes.row();
        }
        return shares;
    }

    /** Gives a row to the lane that lacks the most; says whether any lacks one. */
    private static boolean giveOne(int[] wishes, int[] shares) {
        int neediest = 0;
        for (int i = 1; i < wishes.length; i++) {
            if (wishes[i] - shares[i] > wishes[neediest] - shares[neediest]) {
                neediest = i;
            }
        }
        if (wishes.length == 0 || wishes[neediest] <= shares[neediest]) {
            return false;
        }
        shares[neediest]++;
        return true;
    }

    private static double height(int[] wishes, int most, Sizes sizes) {
        double height = sizes.header();
        for (int wish : wishes) {
            if (wish > 0) {
                height += Math.min(wish, most) * sizes.row() + 2 * sizes.lanePadding();
            }
        }
        return height;
    }

    private static Rows finish(Columns columns, List<Lane> lanes, Labels labels, int[] perRow) {
        int[] starts = new int[perRow.length + 1];
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < columns.size; i++) {
            double anchor = columns.anchor[i];
            if (Math.abs(anchor) < Extent.OPEN) {
                first = Math.min(first, anchor);
                last = Math.max(last, anchor);
            }
        }
        Headlines headlines = first <= last ? new Headlines(first, last) : new Headlines(0, 1);
        byte[] until = new byte[columns.size];
        Forest[] forests = new Forest[perRow.length];
        for (int row = 0; row < perRow.length; row++) {
            starts[row + 1] = starts[row] + perRow[row];
            headlines.rank(columns.anchor, columns.importance, starts[row], starts[row + 1], until);
            forests[row] =
                    new Forest(
                            columns.importance,
                            columns.doubt,
                            columns.side,
                            until,
                            columns.end,
                            starts[row],
                            perRow[row]);
        }
        return new Rows(columns, List.copyOf(lanes), labels, headlines, starts, until, forests);
    }

    /** All entries by time; the more important first where the time is the same. */
    private static int[] byTime(Columns raw) {
        int[] order = new int[raw.size];
        boolean sorted = true;
        for (int i = 0; i < raw.size; i++) {
            order[i] = i;
            sorted &=
                    i == 0
                            || raw.anchor[i] > raw.anchor[i - 1]
                            || (raw.anchor[i] == raw.anchor[i - 1]
                                    && raw.importance[i] <= raw.importance[i - 1]);
        }
        if (sorted) {
            return order;
        }
        int[] rank = new int[raw.size];
        int[] counts = new int[Columns.PINNED];
        for (int i = 0; i < raw.size; i++) {
            rank[i] = Columns.PINNED - raw.importance[i];
            counts[rank[i]]++;
        }
        return RadixOrder.ascending(
                byGroup(order, rank, counts, new int[] {0, 1, 2, 3, 4, 5}), raw.anchor);
    }

    /** The same order, but group by group. */
    private static int[] byGroup(int[] order, int[] group, int[] counts, int[] groups) {
        int[] place = new int[counts.length];
        int next = 0;
        for (int g : groups) {
            place[g] = next;
            next += counts[g];
        }
        int[] grouped = new int[order.length];
        for (int entry : order) {
            grouped[place[group[entry]]++] = entry;
        }
        return grouped;
    }

    /** Number of rows of all lanes. */
    int count() {
        return starts.length - 1;
    }

    /** Whether a row holds so many events that its headlines speak for it at most scales. */
    boolean isCrowded(int row) {
        return starts[row + 1] - starts[row] > CROWDED;
    }

    /** The first entry of a row whose anchor is at or after an instant. */
    int firstAt(int row, double instant) {
        return firstAt(columns.anchor, starts[row], starts[row + 1], instant);
    }

    /**
     * The first entry in view whose anchor is at or after an instant; the one after the last in
     * view where there is none.
     */
    int firstAt(RowView view, double instant) {
        return firstAt(columns.anchor, view.from(), view.to(), instant);
    }

    /** The first place of an ascending slice whose value is at or after an instant. */
    static int firstAt(double[] values, int from, int to, double instant) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Left end of the mark of an entry that is in view, kept inside the view where time leaves it
     * room.
     */
    double markLeft(int entry, TimeScale scale, double radius) {
        double x = scale.x(columns.anchor[entry]);
        if (columns.span[entry]) {
            double end = scale.x(columns.end[entry]);
            return Math.max(scale.left(), Math.min(x, Math.min(end, scale.right()) - 2 * radius));
        }
        return slide(entry, x, scale, radius) - radius;
    }

    /** Right end of the mark of an entry that is in view. */
    double markRight(int entry, TimeScale scale, double radius) {
        double x = scale.x(columns.anchor[entry]);
        if (columns.span[entry]) {
            double end = Math.min(scale.right(), scale.x(columns.end[entry]));
            return Math.min(scale.right(), Math.max(end, Math.max(x, scale.left()) + 2 * radius));
        }
        return slide(entry, x, scale, radius) + radius;
    }

    /** A mark that may stand anywhere in a time stays in view as long as some of that time does. */
    private double slide(int entry, double x, TimeScale scale, double radius) {
        double low = Math.max(scale.left(), scale.x(columns.start[entry])) + radius + 1;
        double high = Math.min(scale.right(), scale.x(columns.end[entry])) - radius - 1;
        double free = low > high ? x : Math.max(low, Math.min(high, x));
        return Math.max(scale.left() + radius, Math.min(scale.right() - radius, free));
    }
}
