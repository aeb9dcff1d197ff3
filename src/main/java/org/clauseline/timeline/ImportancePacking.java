package org.clauseline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Packs a lane into fewer rows than all its labels need: from the most to the least important, each
 * event takes the first row in which its mark and its label have room; what finds none takes a row
 * in which its mark has, and shows its label once the reader zooms in.
 */
final class ImportancePacking {
    private final Columns columns;
    private final Labels labels;
    private final Density density;
    private final Sizes sizes;

    ImportancePacking(Columns columns, Labels labels, Density density, Sizes sizes) {
        this.columns = columns;
        this.labels = labels;
        this.density = density;
        this.sizes = sizes;
    }

    int pack(int[] order, int from, int to, int most, int[] rows) {
        List<NavigableMap<Double, Double>> taken = new ArrayList<>();
        for (int row = 0; row < most; row++) {
            taken.add(new TreeMap<>());
        }
        List<Integer> bare = new ArrayList<>();
        for (int importance = Columns.PINNED; importance >= 1; importance--) {
            for (int i = from; i < to; i++) {
                int entry = order[i];
                if (columns.importance[entry] == importance
                        && !placeWithLabel(entry, taken, rows)) {
                    bare.add(entry);
                }
            }
        }
        for (int entry : bare) {
            placeBare(entry, taken, rows);
        }
        int used = 1;
        for (int i = from; i < to; i++) {
            used = Math.max(used, rows[order[i]] + 1);
        }
        return used;
    }

    private boolean placeWithLabel(
            int entry, List<NavigableMap<Double, Double>> taken, int[] rows) {
        Room room = Room.of(entry, columns, labels, density, sizes);
        double after = room.right() + room.label() + sizes.gap();
        double before = room.left() - room.label() - sizes.gap();
        for (int row = 0; row < taken.size(); row++) {
            boolean right =
                    after <= density.timeWidth() && isFree(taken.get(row), room.left(), after);
            boolean left = !right && before >= 0 && isFree(taken.get(row), before, room.right());
            if (right || left) {
                take(taken.get(row), left ? before : room.left(), right ? after : room.right());
                rows[entry] = row;
                return true;
            }
        }
        return false;
    }

    private void placeBare(int entry, List<NavigableMap<Double, Double>> taken, int[] rows) {
        Room room = Room.of(entry, columns, labels, density, sizes);
        int best = 0;
        double widest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < taken.size(); row++) {
            double space = space(taken.get(row), room.left(), room.right());
            if (space > widest) {
                widest = space;
                best = row;
            }
        }
        take(taken.get(best), room.left(), room.right());
        rows[entry] = best;
    }

    private static boolean isFree(NavigableMap<Double, Double> row, double from, double to) {
        return space(row, from, to) >= 0;
    }

    /** Distance to the nearest neighbour in a row; below 0 where they meet. */
    private static double space(NavigableMap<Double, Double> row, double from, double to) {
        Map.Entry<Double, Double> before = row.floorEntry(from);
        Map.Entry<Double, Double> after = row.higherEntry(from);
        double left = before == null ? Double.MAX_VALUE : from - before.getValue();
        double right = after == null ? Double.MAX_VALUE : after.getKey() - to;
        return Math.min(left, right);
    }

    private static void take(NavigableMap<Double, Double> row, double from, double to) {
        row.merge(from, to, Math::max);
    }
}
