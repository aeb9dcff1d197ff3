package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gives each point of a row its own marked words. */
final class Sides {
    private Sides() {}

    /** The marked words of each old point of a row, in their order. */
    static List<List<Run>> from(Row row) {
        Mark whole = row.change() == Change.REMOVED ? Mark.REMOVED : Mark.SAME;
        List<List<Run>> each = new ArrayList<>();
        for (int i = 0; i < row.from().size(); i++) {
            int origin = i;
            each.add(
                    own(
                            row,
                            run -> run.mark() != Mark.ADDED && run.origin() == origin,
                            row.from().get(i),
                            whole));
        }
        return each;
    }

    /** The marked words of each new point of a row, in their order. */
    static List<List<Run>> to(Row row) {
        Mark whole = row.change() == Change.ADDED ? Mark.ADDED : Mark.SAME;
        List<List<Run>> each = new ArrayList<>();
        for (int i = 0; i < row.to().size(); i++) {
            int target = i;
            each.add(
                    own(
                            row,
                            run -> run.mark() != Mark.REMOVED && run.target() == target,
                            row.to().get(i),
                            whole));
        }
        return each;
    }

    private static List<Run> own(Row row, Predicate<Run> wanted, Point point, Mark whole) {
        List<Run> own =
                row.redline().runs().stream().filter(wanted).map(Run::unmarkedIfFollowing).toList();
        return own.isEmpty() ? unmarked(point, whole) : own;
    }

    /**
     * The words of both sides in one line, with a space between one point and the next; where there
     * is no redline, what is known of either side.
     */
    static List<Run> both(Row row) {
        List<Run> runs = new ArrayList<>();
        if (!row.redline().runs().isEmpty()) {
            row.redline().shown().forEach(run -> append(runs, run));
            return runs;
        }
        from(row).forEach(words -> join(runs, words));
        if (row.change() != Change.KEPT || runs.isEmpty()) {
            to(row).forEach(words -> join(runs, words));
        }
        return runs;
    }

    private static void append(List<Run> runs, Run run) {
        boolean same =
                !runs.isEmpty()
                        && runs.getLast().origin() == run.origin()
                        && runs.getLast().target() == run.target();
        if (same) {
            runs.add(run);
        } else {
            join(runs, List.of(run));
        }
    }

    /** Adds words after a space, unless there is one. */
    private static void join(List<Run> runs, List<Run> words) {
        boolean apart =
                runs.isEmpty()
                        || words.isEmpty()
                        || runs.getLast().text().endsWith(" ")
                        || words.getFirst().text().startsWith(" ");
        if (!apart) {
            runs.add(
                    new Run(
                            Mark.SAME,
                            " ",
                            false,
                            words.getFirst().origin(),
                            words.getFirst().target()));
        }
        runs.addAll(words);
    }

    /** The words of a point that all bear one mark; none where nobody has seen them. */
    static List<Run> unmarked(Point point, Mark mark) {
        boolean words = !point.text().isEmpty() && !point.isUnpublished();
        return words ? List.of(new Run(mark, point.text(), false, 0, 0)) : List.of();
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
                                run.origin(),
                                run.target()));
            }
            at += run.text().length();
        }
        return part;
    }
}
