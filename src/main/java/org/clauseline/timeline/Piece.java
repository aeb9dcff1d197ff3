package org.clauseline.timeline;

/**
 * What stands at one place of a row: an event, or several that cannot be told apart there.
 *
 * @param row its row, counted over all lanes
 * @param from first of the entries it stands for
 * @param to after the last of them; {@code from} if they all begin before the view
 * @param beyond how many more it stands for that are anchored outside the view and reach into it
 * @param head the entry whose mark and headline are shown
 * @param markLeft left end of its mark, in CSS pixels
 * @param markRight right end of its mark
 * @param labelLeft left end of its label
 * @param labelWidth width of its label with the count, 0 for none
 * @param inside whether the label stands inside the mark
 * @param gathered whether a count stands in place of a mark, because no event of it has room for
 *     its own
 */
record Piece(
        int row,
        int from,
        int to,
        int beyond,
        int head,
        double markLeft,
        double markRight,
        double labelLeft,
        double labelWidth,
        boolean inside,
        boolean gathered) {
    /** How many events it stands for. */
    int count() {
        return to - from + beyond;
    }

    double left() {
        return labelWidth > 0 ? Math.min(markLeft, labelLeft) : markLeft;
    }

    double right() {
        return labelWidth > 0 ? Math.max(markRight, labelLeft + labelWidth) : markRight;
    }
}
