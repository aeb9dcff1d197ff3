package org.clauseline.compare.lineage;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The life of every point through any number of drafts. The same drafts give the same lineages in
 * whatever order they are given.
 *
 * @param drafts the drafts by their dates
 * @param rows the lineages in reading order, each with one cell a draft; every point of every draft
 *     stands in at least one
 */
public record Lineages(List<Draft> drafts, List<Lineage> rows) {
    private static final Comparator<Draft> BY_DATE =
            Comparator.comparingLong((Draft draft) -> draft.when().earliestStart())
                    .thenComparingLong(draft -> draft.known().latestEnd())
                    .thenComparing(Draft::id);

    public Lineages {
        drafts = List.copyOf(drafts);
        rows = List.copyOf(rows);
    }

    /**
     * The life of one point.
     *
     * @param origin the column in which it first stands, from 0
     * @param cells one a draft
     */
    public record Lineage(int origin, List<Cell> cells) {
        public Lineage {
            cells = List.copyOf(cells);
        }

        /** The point as it first stood. */
        public Point first() {
            return cells.get(origin).points().getFirst();
        }
    }

    /**
     * How a draft holds a point.
     *
     * @param points what corresponds to it in the draft; empty where it is gone or not there yet
     * @param own whether one of them is the point itself, not only one that it merged into or was
     *     split from
     * @param change what became of it since it first stood; absent where it first stands in the
     *     first draft, and before
     * @param row the comparison with the draft where it first stood; absent there and before
     * @param step the comparison with the draft where it stood last; absent where it first stands
     *     and before
     */
    public record Cell(
            List<Point> points,
            boolean own,
            Optional<Change> change,
            Optional<Row> row,
            Optional<Row> step) {
        private static final Cell BEFORE =
                new Cell(List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());

        public Cell {
            points = List.copyOf(points);
        }
    }

    /**
     * Follows every point through the drafts.
     *
     * @param drafts any number of drafts, in any order
     * @param compare compares an earlier one of them with a later one
     */
    public static Lineages follow(
            List<Draft> drafts, BiFunction<Draft, Draft, Comparison> compare) {
        return new Following(byDate(drafts), compare).result();
    }

    /** Drafts in the order of their dates. */
    public static List<Draft> byDate(List<Draft> drafts) {
        return drafts.stream().sorted(BY_DATE).toList();
    }

    /** The lineage that a point itself belongs to; where it stands in several, the first. */
    public Optional<Lineage> of(Point point) {
        return rows.stream()
                .filter(
                        lineage ->
                                lineage.cells().stream()
                                        .anyMatch(
                                                cell -> cell.own() && holds(cell.points(), point)))
                .findFirst()
                .or(
                        () ->
                                rows.stream()
                                        .filter(
                                                lineage ->
                                                        lineage.cells().stream()
                                                                .anyMatch(
                                                                        cell ->
                                                                                holds(
                                                                                        cell
                                                                                                .points(),
                                                                                        point)))
                                        .findFirst());
    }

    private static boolean holds(List<Point> points, Point point) {
        return points.stream().anyMatch(held -> held.id().equals(point.id()));
    }

    private static final class Following {
        private record Way(int from, int to) {}

        private final List<Draft> drafts;
        private final Map<Way, Map<String, Row>> byOld = new HashMap<>();
        private final Map<Way, Map<String, Row>> byNew = new HashMap<>();
        private final Strands strands;

        Following(List<Draft> drafts, BiFunction<Draft, Draft, Comparison> compare) {
            this.drafts = drafts;
            strands = new Strands(drafts);
            for (int from = 0; from < drafts.size(); from++) {
                for (int to = from + 1; to < drafts.size(); to++) {
                    Comparison comparison = compare.apply(drafts.get(from), drafts.get(to));
                    strands.take(comparison, to - from);
                    Map<String, Row> old = new HashMap<>();
                    Map<String, Row> fresh = new HashMap<>();
                    for (Row row : comparison.rows()) {
                        row.from().forEach(point -> old.putIfAbsent(point.id(), row));
                        row.to().forEach(point -> fresh.putIfAbsent(point.id(), row));
                    }
                    byOld.put(new Way(from, to), old);
                    byNew.put(new Way(from, to), fresh);
                }
            }
        }

        Lineages result() {
            List<Lineage> rows = new ArrayList<>();
            Set<String> covered = new HashSet<>();
            for (Map<Integer, Point> strand : strands.result()) {
                Lineage lineage = lineage(strand);
                boolean told =
                        strand.values().stream().allMatch(point -> covered.contains(point.id()));
                if (!told) {
                    rows.add(placeOf(lineage, rows), lineage);
                    lineage.cells()
                            .forEach(cell -> cell.points().forEach(p -> covered.add(p.id())));
                }
            }
            return new Lineages(drafts, rows);
        }

        private Lineage lineage(Map<Integer, Point> strand) {
            int origin = Collections.min(strand.keySet());
            List<Cell> cells = new ArrayList<>();
            int last = origin;
            for (int column = 0; column < drafts.size(); column++) {
                if (column < origin) {
                    cells.add(Cell.BEFORE);
                    continue;
                }
                Cell cell =
                        column == origin
                                ? first(strand, origin)
                                : later(strand, origin, last, column, cells);
                cells.add(cell);
                last = cell.points().isEmpty() ? last : column;
            }
            return new Lineage(origin, cells);
        }

        /** Where a point first stands; after the first draft it is said how it came. */
        private Cell first(Map<Integer, Point> strand, int origin) {
            Point point = strand.getOrDefault(origin, drafts.get(origin).points().getFirst());
            Optional<Row> arrival =
                    origin == 0
                            ? Optional.empty()
                            : Optional.ofNullable(rows(byNew, origin - 1, origin).get(point.id()));
            Optional<Change> change =
                    origin == 0
                            ? Optional.empty()
                            : Optional.of(arrival.map(Row::change).orElse(Change.ADDED));
            return new Cell(List.of(point), true, change, Optional.empty(), Optional.empty());
        }

        private Cell later(
                Map<Integer, Point> strand, int origin, int last, int column, List<Cell> cells) {
            Point own = strand.get(column);
            Optional<Row> since = between(cells.get(origin), origin, column);
            Optional<Row> step = last == origin ? since : between(cells.get(last), last, column);
            List<Point> points = new ArrayList<>();
            if (own != null) {
                points.add(own);
            }
            Stream.concat(step.stream(), since.stream())
                    .filter(row -> own == null || holds(row.to(), own))
                    .flatMap(row -> row.to().stream())
                    .filter(point -> !holds(points, point))
                    .filter(point -> own == null || isOfItsOwn(point, own, step))
                    .forEach(points::add);
            points.sort(Comparator.comparingInt(drafts.get(column).points()::indexOf));
            Optional<Row> told =
                    since.filter(
                                    row ->
                                            points.isEmpty()
                                                    || row.to().stream()
                                                            .anyMatch(p -> holds(points, p)))
                            .or(() -> step);
            Change change = told.map(Row::change).orElse(Change.UNKNOWN);
            return new Cell(points, own != null, Optional.of(change), told, step);
        }

        /** What was split off belongs beside the point that it was split from. */
        private static boolean isOfItsOwn(Point point, Point own, Optional<Row> step) {
            return step.isPresent() && holds(step.get().to(), own) && holds(step.get().to(), point);
        }

        /** The row between what a draft holds and a later draft. */
        private Optional<Row> between(Cell cell, int from, int to) {
            Map<String, Row> rows = rows(byOld, from, to);
            return cell.points().stream()
                    .flatMap(point -> Optional.ofNullable(rows.get(point.id())).stream())
                    .findFirst();
        }

        private static Map<String, Row> rows(Map<Way, Map<String, Row>> all, int from, int to) {
            return all.getOrDefault(new Way(from, to), Map.of());
        }

        /** After the last lineage that holds the nearest point before this one in its draft. */
        private int placeOf(Lineage lineage, List<Lineage> rows) {
            if (lineage.origin() == 0) {
                return rows.size();
            }
            List<Point> points = drafts.get(lineage.origin()).points();
            for (int before = points.indexOf(lineage.first()) - 1; before >= 0; before--) {
                for (int row = rows.size() - 1; row >= 0; row--) {
                    List<Point> held = rows.get(row).cells().get(lineage.origin()).points();
                    if (holds(held, points.get(before))) {
                        return row + 1;
                    }
                }
            }
            return 0;
        }
    }
}
