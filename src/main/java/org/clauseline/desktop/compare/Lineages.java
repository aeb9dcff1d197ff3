package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The life of every point through any number of drafts: one lineage for each point of the first
 * draft, and one for each point that a later draft adds, placed after the point that it follows
 * there.
 *
 * @param drafts the drafts, in the order of the table's columns
 * @param rows the lineages in reading order, each with one cell a draft
 */
record Lineages(List<Draft> drafts, List<Lineage> rows) {
    Lineages {
        drafts = List.copyOf(drafts);
        rows = List.copyOf(rows);
    }

    /**
     * The life of one point.
     *
     * @param origin the column in which it first stands, from 0
     * @param cells one a draft
     */
    record Lineage(int origin, List<Cell> cells) {
        Lineage {
            cells = List.copyOf(cells);
        }

        /** The point as it first stood. */
        Point first() {
            return cells.get(origin).points().getFirst();
        }
    }

    /**
     * How a draft holds a point.
     *
     * @param points what corresponds to it in the draft; empty where it is gone or not there yet
     * @param change what became of it since it first stood; absent where it first stands in the
     *     first draft, and before
     * @param row the comparison with the draft where it first stood; absent there and before
     */
    record Cell(List<Point> points, Optional<Change> change, Optional<Row> row) {
        private static final Cell BEFORE = new Cell(List.of(), Optional.empty(), Optional.empty());

        Cell {
            points = List.copyOf(points);
        }
    }

    /**
     * Follows every point through the drafts.
     *
     * @param drafts two or more drafts
     * @param compare compares an earlier one of them with a later one
     */
    static Lineages follow(List<Draft> drafts, BiFunction<Draft, Draft, Comparison> compare) {
        List<Lineage> rows = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        Map<String, Change> arrivals = new HashMap<>();
        for (int origin = 0; origin < drafts.size(); origin++) {
            List<Point> fresh =
                    drafts.get(origin).points().stream()
                            .filter(point -> !followed.contains(point.id()))
                            .toList();
            if (fresh.isEmpty()) {
                continue;
            }
            List<Map<String, Row>> later = new ArrayList<>();
            for (Draft draft : drafts.subList(origin + 1, drafts.size())) {
                Comparison comparison = compare.apply(drafts.get(origin), draft);
                later.add(rowsByOldPoint(comparison));
                noteArrivals(comparison, arrivals);
            }
            for (Point point : fresh) {
                Optional<Change> arrival =
                        origin == 0
                                ? Optional.empty()
                                : Optional.of(arrivals.getOrDefault(point.id(), Change.ADDED));
                Lineage lineage = follow(point, origin, arrival, later);
                rows.add(
                        origin == 0
                                ? rows.size()
                                : placeOf(point, drafts.get(origin), origin, rows),
                        lineage);
                lineage.cells()
                        .forEach(cell -> cell.points().forEach(held -> followed.add(held.id())));
            }
        }
        return new Lineages(drafts, rows);
    }

    private static Map<String, Row> rowsByOldPoint(Comparison comparison) {
        Map<String, Row> rows = new HashMap<>();
        comparison.rows().forEach(row -> row.from().forEach(point -> rows.put(point.id(), row)));
        return rows;
    }

    /**
     * What is said of points that correspond to nothing in the draft before: mostly that they are
     * new.
     */
    private static void noteArrivals(Comparison comparison, Map<String, Change> arrivals) {
        comparison.rows().stream()
                .filter(row -> row.from().isEmpty())
                .forEach(
                        row ->
                                row.to()
                                        .forEach(
                                                point ->
                                                        arrivals.putIfAbsent(
                                                                point.id(), row.change())));
    }

    private static Lineage follow(
            Point point, int origin, Optional<Change> arrival, List<Map<String, Row>> later) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < origin; column++) {
            cells.add(Cell.BEFORE);
        }
        cells.add(new Cell(List.of(point), arrival, Optional.empty()));
        for (Map<String, Row> rows : later) {
            cells.add(
                    Optional.ofNullable(rows.get(point.id()))
                            .map(
                                    row ->
                                            new Cell(
                                                    row.to(),
                                                    Optional.of(row.change()),
                                                    Optional.of(row)))
                            .orElse(
                                    new Cell(
                                            List.of(),
                                            Optional.of(Change.UNKNOWN),
                                            Optional.empty())));
        }
        return new Lineage(origin, cells);
    }

    /** After the last lineage that holds the nearest point before this one in its draft. */
    private static int placeOf(Point point, Draft draft, int column, List<Lineage> rows) {
        for (int before = draft.points().indexOf(point) - 1; before >= 0; before--) {
            Point neighbour = draft.points().get(before);
            for (int row = rows.size() - 1; row >= 0; row--) {
                if (rows.get(row).cells().get(column).points().contains(neighbour)) {
                    return row + 1;
                }
            }
        }
        return 0;
    }
}
