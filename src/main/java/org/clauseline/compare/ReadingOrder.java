package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rows in reading order: that of the new draft, with what was removed after what stood before
 * it.
 */
final class ReadingOrder {
    private record Placed(Row row, int inNew, int inOld) {}

    private ReadingOrder() {}

    static List<Row> of(Draft from, Draft to, List<Row> rows) {
        Map<String, Integer> places = new HashMap<>();
        for (Draft draft : List.of(from, to)) {
            for (int k = 0; k < draft.points().size(); k++) {
                places.put(draft.points().get(k).id(), k);
            }
        }
        int[] newPlaceOfOld = new int[from.points().size()];
        Arrays.fill(newPlaceOfOld, -2);
        for (Row row : rows) {
            if (!row.to().isEmpty() && row.change() != Change.MOVED) {
                for (Point point : row.from()) {
                    newPlaceOfOld[first(List.of(point), places)] = first(row.to(), places);
                }
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (Row row : rows) {
            int inOld = row.from().isEmpty() ? -1 : first(row.from(), places);
            int inNew = row.to().isEmpty() ? before(newPlaceOfOld, inOld) : first(row.to(), places);
            placed.add(new Placed(row, inNew, inOld));
        }
        placed.sort(
                Comparator.comparingInt(Placed::inNew)
                        .thenComparing(entry -> entry.row().to().isEmpty())
                        .thenComparingInt(Placed::inOld));
        return placed.stream().map(Placed::row).toList();
    }

    private static int first(List<Point> points, Map<String, Integer> places) {
        return places.getOrDefault(points.getFirst().id(), 0);
    }

    /** The new place of the nearest old point before this one that has one. */
    private static int before(int[] newPlaceOfOld, int old) {
        for (int i = old - 1; i >= 0; i--) {
            if (newPlaceOfOld[i] >= 0) {
                return newPlaceOfOld[i];
            }
        }
        return -1;
    }
}
