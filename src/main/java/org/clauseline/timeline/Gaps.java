package org.clauseline.timeline;

import java.util.List;

/**
 * Fills the room between the labels of a row with marks, and gathers those that cannot be told
 * apart.
 */
final class Gaps {
    /**
     * Longest chain of marks that is shown as one, in radii of a mark, so that density stays
     * visible.
     */
    private static final double CHAIN = 11;

    /** The same in crowded rows, where a count tells the density. */
    private static final double CROWDED_CHAIN = 32;

    /** Fewer marks than this, if they can be told apart, are shown one by one even there. */
    private static final int LOOSE_LEAST = 5;

    /** Room between marks that are gathered and the mark of the next label. */
    private static final double CLEAR = 3;

    private final Rows rows;
    private final Sizes sizes;
    private final TimeScale scale;
    private final double radius;

    /** How far apart marks of a crowded row may be in a chain of at least {@link #LOOSE_LEAST}. */
    private final double loose;

    private double longestChain;
    private boolean crowded;

    Gaps(Rows rows, Sizes sizes, TimeScale scale) {
        this.rows = rows;
        this.sizes = sizes;
        this.scale = scale;
        radius = sizes.radius();
        loose = radius + 2 * sizes.label().size();
    }

    /**
     * Turns a row with its chosen labels into pieces from left to right that together stand for all
     * events in view.
     */
    void fill(RowView view, Candidates chosen, List<Piece> out) {
        crowded = rows.isCrowded(view.row());
        longestChain = (crowded ? CROWDED_CHAIN : CHAIN) * radius;
        int first = out.size();
        int before = view.before();
        int after = view.after();
        int next = view.from();
        double left = scale.left();
        for (int k = 0; k < chosen.keptSize; k++) {
            int i = chosen.keptOrder[k];
            int entry = chosen.entry[i];
            double right = chosen.right[i] + radius + 2;
            if (k + 1 < chosen.keptSize) {
                double nextLeft = chosen.left[chosen.keptOrder[k + 1]];
                right = Math.min(right, (chosen.right[i] + nextLeft) / 2);
                if (crowded && nextLeft - chosen.right[i] < sizes.narrow()) {
                    right = narrow(view, entry, right, nextLeft - radius - 2);
                }
            }
            int from = Math.max(next, at(view, chosen.left[i] - radius - 2));
            int to = Math.max(from, at(view, right));
            if (entry >= view.from() && entry < view.to()) {
                from = Math.max(next, Math.min(from, entry));
                to = Math.max(to, entry + 1);
            }
            from = gap(view, next, from, left, chosen.left[i], true, out);
            boolean isBefore = entry < view.from();
            boolean isAfter = entry >= view.to();
            before -= isBefore ? 1 : 0;
            after -= isAfter ? 1 : 0;
            out.add(
                    new Piece(
                            view.row(),
                            from,
                            to,
                            isBefore || isAfter ? 1 : 0,
                            entry,
                            chosen.markLeft[i],
                            chosen.markRight[i],
                            chosen.labelLeft[i],
                            chosen.labelWidth[i],
                            chosen.inside[i],
                            false));
            next = to;
            left = chosen.right[i];
        }
        gap(view, next, view.to(), left, scale.right() + radius, false, out);
        shareReaching(view, chosen, before, after, first, out);
    }

    /**
     * Where a label's own stretch ends before a narrow gap: beyond the gap, unless an event in it
     * is more important than the label's.
     */
    private double narrow(RowView view, int entry, double near, double far) {
        int from = at(view, near);
        int to = at(view, far);
        if (from >= to) {
            return near;
        }
        int base = rows.starts[view.row()];
        int best = base + rows.forests[view.row()].best(from - base, to - base);
        return rows.columns.importance[best] > rows.columns.importance[entry] ? near : far;
    }

    private int at(RowView view, double x) {
        return rows.firstAt(view, scale.instant(x));
    }

    /** Marks between two labels; returns the first entry that has to go with what follows. */
    private int gap(
            RowView view,
            int from,
            int to,
            double left,
            double right,
            boolean closed,
            List<Piece> out) {
        int i = from;
        while (i < to) {
            double markLeft = rows.markLeft(i, scale, radius);
            double markRight = rows.markRight(i, scale, radius);
            if (markRight > right && closed) {
                return i;
            }
            int end = crowded ? chain(view, i, to, markLeft, markRight, loose) : i;
            if (end - i < LOOSE_LEAST) {
                end = chain(view, i, to, markLeft, markRight, radius + 2);
            }
            double chainRight = end > i + 1 ? chainRight(end - 1, markLeft, markRight) : markRight;
            if (end > i + 1) {
                double pill = sizes.countWidth(end - i) + sizes.gap();
                if (chainRight - markLeft < pill && markLeft + pill <= right - CLEAR) {
                    chainRight = markLeft + pill;
                    end = Math.max(end, Math.min(to, at(view, chainRight + radius + 2)));
                }
                chainRight = Math.min(chainRight, right - CLEAR);
            }
            double free = end < to ? rows.markLeft(end, scale, radius) - 2 : right - 2;
            out.add(piece(view, i, end, Math.max(left, markLeft), chainRight, free));
            i = end;
        }
        return to;
    }

    /**
     * After the last of the marks from {@code i} on that each begin within a reach of those before.
     */
    private int chain(
            RowView view, int i, int to, double markLeft, double markRight, double reach) {
        double right = markRight;
        double longest = Math.max(markRight, markLeft + longestChain);
        int end = i + 1;
        while (end < to) {
            int more = Math.min(to, at(view, right + reach));
            if (more <= end) {
                return end;
            }
            end = more;
            right = chainRight(end - 1, markLeft, right);
            if (right >= longest) {
                return Math.max(end, Math.min(to, at(view, right + reach)));
            }
        }
        return end;
    }

    private double chainRight(int last, double markLeft, double least) {
        double longest = Math.max(least, markLeft + longestChain);
        return Math.max(least, Math.min(longest, scale.x(rows.columns.anchor[last]) + radius));
    }

    private Piece piece(
            RowView view, int from, int to, double markLeft, double markRight, double free) {
        int base = rows.starts[view.row()];
        int head = base + rows.forests[view.row()].best(from - base, to - base);
        double width = rows.labels.width(rows.columns.event[head]);
        if (to - from > 1) {
            width += sizes.countWidth(to - from);
        }
        double at = markRight + sizes.gap();
        boolean fits =
                at + width + sizes.gap() <= Math.min(free, scale.right())
                        && !(crowded && to - from > 1);
        return new Piece(
                view.row(),
                from,
                to,
                0,
                head,
                markLeft,
                markRight,
                at,
                fits ? width : 0,
                false,
                to - from > 1);
    }

    /**
     * Events that reach into view but have no mark of their own are counted with the piece next to
     * where they come in.
     */
    private void shareReaching(
            RowView view, Candidates chosen, int before, int after, int first, List<Piece> out) {
        if (before + after == 0) {
            return;
        }
        if (out.size() == first) {
            int head =
                    chosen.size > 0
                            ? chosen.entry[0]
                            : Math.max(rows.starts[view.row()], view.from() - 1);
            double edge = scale.left();
            out.add(
                    new Piece(
                            view.row(),
                            view.from(),
                            view.from(),
                            before + after,
                            head,
                            edge,
                            edge + 4 * radius,
                            0,
                            0,
                            false,
                            true));
            return;
        }
        add(out, first, before);
        add(out, out.size() - 1, after);
    }

    private static void add(List<Piece> out, int place, int more) {
        if (more > 0) {
            Piece p = out.get(place);
            out.set(
                    place,
                    new Piece(
                            p.row(),
                            p.from(),
                            p.to(),
                            p.beyond() + more,
                            p.head(),
                            p.markLeft(),
                            p.markRight(),
                            p.labelLeft(),
                            p.labelWidth(),
                            p.inside(),
                            p.gathered()));
        }
    }
}
