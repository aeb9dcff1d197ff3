package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;

/** Gives each point of a row its own marked words. */
final class Sides {
    private Sides() {}

    /** The marked words of each old point of a row, in their order. */
    static List<List<Run>> from(Row row) {
        return each(
                row.from(),
                row.redline(),
                Mark.ADDED,
                row.change() == Change.REMOVED ? Mark.REMOVED : Mark.SAME);
    }

    /** The marked words of each new point of a row, in their order. */
    static List<List<Run>> to(Row row) {
        return each(
                row.to(),
                row.redline(),
                Mark.REMOVED,
                row.change() == Change.ADDED ? Mark.ADDED : Mark.SAME);
    }

    /**
     * The words of both sides in one line; where there is no redline, what is known of either side.
     */
    static List<Run> both(Row row) {
        if (!row.redline().runs().isEmpty()) {
            return row.redline().runs();
        }
        List<Run> runs = new ArrayList<>();
        from(row).forEach(runs::addAll);
        if (row.from().isEmpty() || row.change() != Change.KEPT) {
            to(row).forEach(runs::addAll);
        }
        return runs;
    }

    private static List<List<Run>> each(
            List<Point> points, Redline redline, Mark other, Mark whole) {
        List<Run> side = redline.runs().stream().filter(run -> run.mark() != other).toList();
        List<List<Run>> each = new ArrayList<>();
        if (side.isEmpty()) {
            points.forEach(point -> each.add(unmarked(point, whole)));
            return each;
        }
        if (points.size() == 1) {
            each.add(side);
            return each;
        }
        StringBuilder text = new StringBuilder();
        side.forEach(run -> text.append(run.text()));
        int at = 0;
        for (Point point : points) {
            int start = text.indexOf(point.text(), at);
            if (start < 0) {
                return byOrigin(points, side, whole);
            }
            at = start + point.text().length();
            each.add(part(side, start, at));
        }
        return each;
    }

    /**
     * The runs of old points whose words stand in another order in the redline: every run says
     * where it comes from.
     */
    private static List<List<Run>> byOrigin(List<Point> points, List<Run> side, Mark whole) {
        List<List<Run>> each = new ArrayList<>();
        for (int origin = 0; origin < points.size(); origin++) {
            int wanted = origin;
            List<Run> own = side.stream().filter(run -> run.origin() == wanted).toList();
            each.add(own.isEmpty() ? unmarked(points.get(origin), whole) : own);
        }
        return each;
    }

    private static List<Run> unmarked(Point point, Mark mark) {
        boolean words = !point.text().isEmpty() && !point.isUnpublished();
        return words ? List.of(new Run(mark, point.text(), false, 0)) : List.of();
    }

    /** What lies between two positions, counted in characters over all the runs. */
    static List<Run> part(List<Run> runs, int start, int end) {
        List<Run> part = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                part.add(
                        new Run(
                                run.mark(),
                                run.text().substring(from, to),
                                run.weighty(),
                                run.origin()));
            }
            at += run.text().length();
        }
        return part;
    }
}
