package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.desktop.compare.RowFlow.Placed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which lines run in the gutter between where points stand and where their rows stand, as far as
 * they are in view. What passes through the view without an end in it is not drawn. Lines that
 * would touch run beside each other; where there is no room for that, the longer ones are drawn as
 * ends only, which point where the other end is.
 */
final class Strands {
    /** Lines that have room beside each other at one side of the gutter. */
    static final int LANES = 3;

    /** Beyond an edge of the view, in px. */
    private static final double FAR = 1e6;

    /** Space that two lines in one lane keep between them, in px. */
    private static final double APART = 10;

    private Strands() {}

    /**
     * A line between two ends.
     *
     * @param trace where the points stand
     * @param row the line in which their row is
     * @param there the height of the trace in the view, in px; beyond its edge if not in view
     * @param here the height of the row
     * @param lane how far from the words it runs, from 0; -1 if only its ends have room
     * @param strong whether it stands out
     */
    record Strand(Line.Trace trace, Line row, double there, double here, int lane, boolean strong) {
        double top() {
            return Math.min(there, here);
        }

        double bottom() {
            return Math.max(there, here);
        }

        /** Whether it runs at the side of the old draft. */
        boolean old() {
            return trace.old();
        }

        Change change() {
            return row.change().orElse(Change.MOVED);
        }

        private Strand in(int other) {
            return new Strand(trace, row, there, here, other, strong);
        }
    }

    /**
     * Finds them.
     *
     * @param placed the rows in view from top to bottom
     * @param traces all traces, shown in the rows or not
     * @param strong whether the strand of a trace stands out
     * @param level how far below the top of a row its strand ends, in px
     */
    static List<Strand> of(
            List<Placed<Line>> placed,
            List<Line.Trace> traces,
            Predicate<Line.Trace> strong,
            double level) {
        if (placed.isEmpty()) {
            return List.of();
        }
        Map<Integer, Double> heights = new HashMap<>();
        placed.forEach(
                row -> {
                    heights.put(row.item().index(), row.top() + level);
                    if (row.item() instanceof Line.Fold fold && !fold.open()) {
                        fold.lines().forEach(in -> heights.put(in.index(), row.top() + level));
                    }
                });
        double first = placed.getFirst().item().place();
        List<Strand> strands = new ArrayList<>();
        for (Line.Trace trace : traces) {
            Line row = nearest(trace, heights);
            boolean inView = heights.containsKey(trace.index()) || heights.containsKey(row.index());
            if (inView) {
                strands.add(
                        new Strand(
                                trace,
                                row,
                                height(trace, heights, first),
                                height(row, heights, first),
                                -1,
                                strong.test(trace)));
            }
        }
        return laidOut(strands);
    }

    /** Of the rows of a trace one that is in view, else the first. */
    private static Line nearest(Line.Trace trace, Map<Integer, Double> heights) {
        return trace.rows().stream()
                .filter(row -> heights.containsKey(row.index()))
                .findFirst()
                .orElse(trace.rows().getFirst());
    }

    private static double height(Line line, Map<Integer, Double> heights, double first) {
        Double height = heights.get(line.index());
        return height != null ? height : line.place() < first ? -FAR : FAR;
    }

    /** Strong ones first, then short ones, each in the first lane in which it touches none. */
    private static List<Strand> laidOut(List<Strand> strands) {
        List<Strand> byLength = new ArrayList<>(strands);
        byLength.sort(
                Comparator.comparing((Strand strand) -> !strand.strong())
                        .thenComparingDouble(strand -> strand.bottom() - strand.top())
                        .thenComparingInt(strand -> strand.trace().number()));
        List<Strand> laid = new ArrayList<>();
        for (Strand strand : byLength) {
            int lane = 0;
            while (lane < LANES && touches(strand, lane, laid)) {
                lane++;
            }
            laid.add(strand.in(lane < LANES ? lane : -1));
        }
        return laid.reversed();
    }

    private static boolean touches(Strand strand, int lane, List<Strand> laid) {
        return laid.stream()
                .anyMatch(
                        other ->
                                other.lane() == lane
                                        && other.old() == strand.old()
                                        && strand.top() < other.bottom() + APART
                                        && other.top() < strand.bottom() + APART);
    }
}
