package org.clauseline.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the spans of a page in reading order. Where a page has columns, what crosses them (titles,
 * tables) parts it into bands, and within a band the left column comes before the right one. After
 * the recursive cuts of Nagy and Seth (1984), but sideways first, so that a title above two columns
 * does not hide them.
 */
final class Columns {
    /** A column has at least so many lines … */
    private static final int LINES = 4;

    /** … and is at least so wide, measured by the width of all. */
    private static final double WIDTH = 0.2;

    private static final int DEEPEST = 3;

    private Columns() {}

    /**
     * The lines of a page in reading order, column by column.
     *
     * @param spans what stands on the page, without running heads
     */
    static List<List<Span>> read(List<Span> spans) {
        List<List<Span>> columns = new ArrayList<>();
        read(spans, DEEPEST, columns);
        return columns;
    }

    private static void read(List<Span> spans, int depth, List<List<Span>> columns) {
        double gutter = depth == 0 ? -1 : gutter(spans);
        if (gutter < 0) {
            if (!spans.isEmpty()) {
                columns.add(lines(spans));
            }
            return;
        }
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        List<Span> across = new ArrayList<>();
        for (Span line : byPlace(spans)) {
            boolean crosses = line.left() < gutter && line.right() > gutter;
            if (crosses) {
                read(left, depth - 1, columns);
                read(right, depth - 1, columns);
                left.clear();
                right.clear();
                across.add(line);
            } else {
                read(across, 0, columns);
                across.clear();
                (line.right() <= gutter ? left : right).add(line);
            }
        }
        read(left, depth - 1, columns);
        read(right, depth - 1, columns);
        read(across, 0, columns);
    }

    private static List<Span> byPlace(List<Span> spans) {
        return spans.stream().sorted(Comparator.comparingDouble(Span::base)).toList();
    }

    /** Where a gutter parts two columns, or -1. */
    private static double gutter(List<Span> spans) {
        double left = spans.stream().mapToDouble(Span::left).min().orElse(0);
        double right = spans.stream().mapToDouble(Span::right).max().orElse(0);
        double best = -1;
        double least = Double.MAX_VALUE;
        for (double x = left + WIDTH * (right - left); x < right - WIDTH * (right - left); x += 2) {
            double crossing = crossing(spans, x, WIDTH * (right - left));
            if (crossing < least) {
                least = crossing;
                best = x;
            }
        }
        return best;
    }

    /** How many lines cross a line from top to bottom; too many if it parts no columns. */
    private static double crossing(List<Span> spans, double x, double narrowest) {
        int crossing = 0;
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        for (Span span : spans) {
            if (span.right() <= x) {
                left.add(span);
            } else if (span.left() >= x) {
                right.add(span);
            } else {
                crossing++;
            }
        }
        int fewer = Math.min(left.size(), right.size());
        boolean columns =
                fewer >= LINES
                        && crossing * 2 < left.size() + right.size()
                        && median(left) > narrowest
                        && median(right) > narrowest
                        && sideBySide(left, right) >= LINES;
        return columns ? crossing : Double.MAX_VALUE;
    }

    private static double median(List<Span> spans) {
        double[] widths = spans.stream().mapToDouble(Span::width).sorted().toArray();
        return widths[widths.length / 2];
    }

    /** How many lines on the right stand no higher and no lower than those on the left. */
    private static long sideBySide(List<Span> left, List<Span> right) {
        double top = left.stream().mapToDouble(Span::base).min().orElse(0);
        double foot = left.stream().mapToDouble(Span::base).max().orElse(0);
        return right.stream().filter(span -> span.base() >= top && span.base() <= foot).count();
    }

    /** Puts the spans of each line together: a label and its words, the cells of a row. */
    private static List<Span> lines(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(byPlace(spans));
        List<Span> lines = new ArrayList<>();
        List<Span> row = new ArrayList<>();
        for (Span span : sorted) {
            if (!row.isEmpty() && !row.getFirst().isOnLineOf(span)) {
                lines.add(joined(row));
                row.clear();
            }
            row.add(span);
        }
        if (!row.isEmpty()) {
            lines.add(joined(row));
        }
        return lines;
    }

    private static Span joined(List<Span> row) {
        row.sort(Comparator.comparingDouble(Span::left));
        Span line = row.getFirst();
        for (Span next : row.subList(1, row.size())) {
            line = line.with(next);
        }
        return line;
    }
}
