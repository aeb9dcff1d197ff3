package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.compare.lineage.Lineages.Lineage;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of what the pane shows: corresponding points of two drafts, or the life of a point
 * through all of them.
 */
sealed interface Line {
    /** The index of what is no line of a comparison. */
    int BEFORE_ALL = -2;

    /** Its place among all lines, whatever the filter, from 0. */
    int index();

    /** The points it is about, in the order of the drafts and then of the points. */
    List<Point> points();

    /** Where it stands among all lines: the index of a line, or between those of two. */
    default double place() {
        return index();
    }

    /** The lines of the comparison that it stands for. */
    default List<Line> lines() {
        return List.of(this);
    }

    /** The kinds of change that it shows. */
    Set<Change> changes();

    /** The change that matters most in it; absent where nothing can be compared. */
    Optional<Change> change();

    /** Whether it is something to step to: not everything in it was kept. */
    default boolean isChange() {
        return changes().stream().anyMatch(change -> change != Change.KEPT);
    }

    /** The ids of its points. */
    default List<String> ids() {
        return points().stream().map(Point::id).distinct().toList();
    }

    /** The ids of its topics. */
    default Set<String> topics() {
        return points().stream()
                .map(Point::topic)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * What a reader must know of the drafts before reading them; comes before all other lines.
     *
     * @param drafts the drafts
     * @param withheld those of them of which the public knew nothing at the instant of the window
     * @param notYet says so of one of them
     */
    record Preface(List<Draft> drafts, List<Draft> withheld, String notYet) implements Line {
        @Override
        public int index() {
            return BEFORE_ALL;
        }

        @Override
        public List<Point> points() {
            return List.of();
        }

        @Override
        public Set<Change> changes() {
            return Set.of();
        }

        @Override
        public Optional<Change> change() {
            return Optional.empty();
        }

        @Override
        public List<Line> lines() {
            return List.of();
        }
    }

    /**
     * A point of a draft that is compared with one that was not public yet: nothing can be said of
     * a change.
     *
     * @param index its place, from 0
     * @param point the point
     * @param old whether its draft is the old one
     */
    record Alone(int index, Point point, boolean old) implements Line {
        @Override
        public List<Point> points() {
            return List.of(point);
        }

        @Override
        public Set<Change> changes() {
            return Set.of();
        }

        @Override
        public Optional<Change> change() {
            return Optional.empty();
        }
    }

    /**
     * A row of two drafts.
     *
     * @param index its place, from 0
     * @param row the row
     */
    record Pair(int index, Row row) implements Line {
        @Override
        public List<Point> points() {
            return Stream.concat(row.from().stream(), row.to().stream()).toList();
        }

        @Override
        public Set<Change> changes() {
            return Set.of(row.change());
        }

        @Override
        public Optional<Change> change() {
            return Optional.of(row.change());
        }
    }

    /**
     * A point through all drafts.
     *
     * @param index its place, from 0
     * @param lineage what became of it in each draft
     */
    record Life(int index, Lineage lineage) implements Line {
        @Override
        public List<Point> points() {
            return lineage.cells().stream().flatMap(cell -> cell.points().stream()).toList();
        }

        @Override
        public Set<Change> changes() {
            return lineage.cells().stream()
                    .flatMap(cell -> cell.change().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The latest of its changes, since that is how the point stands. */
        @Override
        public Optional<Change> change() {
            return lineage.cells().reversed().stream()
                    .map(Cell::change)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /**
     * Lines in which nothing changed, one after the other, told in one; or what closes them again.
     *
     * @param lines the lines, at least one
     * @param open whether they are shown below it
     */
    record Fold(List<Line> lines, boolean open) implements Line {
        public Fold {
            lines = List.copyOf(lines);
        }

        /** Below zero and of no other line: it is told by the line with which it begins. */
        @Override
        public int index() {
            return Integer.MIN_VALUE + lines.getFirst().index();
        }

        @Override
        public double place() {
            return lines.getFirst().index() - 0.25;
        }

        @Override
        public List<Point> points() {
            return lines.stream().flatMap(line -> line.points().stream()).toList();
        }

        @Override
        public Set<Change> changes() {
            return Set.of(Change.KEPT);
        }

        @Override
        public Optional<Change> change() {
            return Optional.of(Change.KEPT);
        }
    }

    /**
     * The place where points stand in one draft while their rows stand elsewhere: one end of a
     * move, or of a part that merged or was split off.
     *
     * @param number its place among all of these, from 0
     * @param home the index of the line after which it stands; -1 before all
     * @param rows the lines in which the points are, in their order
     * @param points the points, in the order of their draft
     * @param old whether that is the old draft
     */
    record Trace(int number, int home, List<Line> rows, List<Point> points, boolean old)
            implements Line {
        public Trace {
            rows = List.copyOf(rows);
            points = List.copyOf(points);
        }

        @Override
        public int index() {
            return BEFORE_ALL - 1 - number;
        }

        @Override
        public double place() {
            return home + 0.5;
        }

        @Override
        public List<Line> lines() {
            return rows;
        }

        @Override
        public Set<Change> changes() {
            return Set.of();
        }

        @Override
        public Optional<Change> change() {
            return rows.getFirst().change();
        }
    }
}
