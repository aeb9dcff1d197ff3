package org.clauseline.timeline;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Decides what of a row is shown at one scale: which events have their label, and which stand
 * together as one.
 *
 * <p>Labels are given by priority: what is selected, then importance, then time. A label stands
 * right of its mark, or left of it where the right is taken or over the edge; that of a span stands
 * inside its bar where it fits. No label is ever laid over another or over the mark of a labelled
 * event; a mark that comes to lie under a label joins it and is counted there. What is between
 * labels is shown as marks, and marks too close to be told apart become one.
 */
final class RowLayout {
    /**
     * Rows with no more events in view than this consider each of them for a label, unless they are
     * crowded: there what is a headline does not depend on what is in view.
     */
    private static final int FEW = 40;

    /** How many of the events that reach into view from outside are considered for a label. */
    private static final int REACHING = 6;

    /** Least room for a headline of a crowded row, in sizes of its letters. */
    private static final double CELL = 12;

    private final Rows rows;
    private final TimeScale scale;
    private final IntPredicate selected;
    private final int coarseness;
    private final int crowdedCoarseness;
    private final Candidates chosen;
    private final Gaps gaps;

    /**
     * @param selected whether an event, by its place in the list of events, must have a label
     */
    RowLayout(Rows rows, Sizes sizes, TimeScale scale, IntPredicate selected) {
        this.rows = rows;
        this.scale = scale;
        this.selected = selected;
        double letter = sizes.label().size() * scale.secondsPerPixel();
        coarseness = rows.headlines.coarseness(8 * letter);
        crowdedCoarseness = rows.headlines.coarseness(CELL * letter);
        chosen = new Candidates(rows, sizes, scale);
        gaps = new Gaps(rows, sizes, scale);
    }

    /**
     * Lays out one row.
     *
     * @param forced entries of selected events in this row, ascending
     * @param out takes its pieces from left to right
     */
    void lay(RowView view, List<Integer> forced, List<Piece> out) {
        if (view.count() == 0) {
            return;
        }
        chosen.clear(view);
        int base = rows.starts[view.row()];
        int reaching = view.from();
        for (int n = Math.min(view.before(), REACHING); n > 0; n--) {
            reaching = base + rows.forests[view.row()].lastReaching(reaching - base, scale.from());
            consider(reaching);
        }
        if (view.to() - view.from() <= FEW && !rows.isCrowded(view.row())) {
            for (int i = view.from(); i < view.to(); i++) {
                consider(i);
            }
        } else {
            considerHeadlines(view, base);
        }
        considerAfter(view);
        for (int entry : forced) {
            boolean inView = entry >= view.from() && entry < view.to();
            if (inView || reaches(entry)) {
                consider(entry);
            }
        }
        chosen.place();
        gaps.fill(view, chosen, out);
    }

    private void considerHeadlines(RowView view, int base) {
        int coarseness = rows.isCrowded(view.row()) ? crowdedCoarseness : this.coarseness;
        Forest forest = rows.forests[view.row()];
        int end = view.to() - base;
        int i = forest.nextHeadline(view.from() - base, end, coarseness);
        while (i < end && chosen.hasRoom()) {
            consider(base + i);
            i = forest.nextHeadline(i + 1, end, coarseness);
        }
    }

    private void considerAfter(RowView view) {
        int left = Math.min(view.after(), REACHING);
        int end = Math.min(rows.starts[view.row() + 1], view.to() + 16 * REACHING);
        for (int i = view.to(); i < end && left > 0; i++) {
            if (rows.columns.start[i] < scale.to()) {
                consider(i);
                left--;
            }
        }
    }

    private boolean reaches(int entry) {
        return rows.columns.start[entry] < scale.to() && rows.columns.end[entry] > scale.from();
    }

    private void consider(int entry) {
        chosen.add(entry, selected.test(rows.columns.event[entry]));
    }
}
