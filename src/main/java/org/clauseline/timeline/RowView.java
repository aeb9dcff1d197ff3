package org.clauseline.timeline;

/**
 * What of a row is in view: the entries anchored there, and how many are anchored outside but reach
 * in.
 *
 * @param row counted over all lanes
 * @param from first entry anchored in view
 * @param to after the last entry anchored in view
 * @param before how many are anchored before the view and reach into it
 * @param after how many are anchored after the view and reach into it
 */
record RowView(int row, int from, int to, int before, int after) {
    static RowView of(Rows rows, int row, TimeScale scale) {
        int start = rows.starts[row];
        int end = rows.starts[row + 1];
        int from = rows.firstAt(row, scale.from());
        int to = Rows.firstAt(rows.columns.anchor, from, end, scale.to());
        int ended = Rows.firstAt(rows.endsInOrder, start, end, Math.nextUp(scale.from()));
        int begun = Rows.firstAt(rows.startsInOrder, start, end, scale.to());
        return new RowView(row, from, to, Math.max(0, from - ended), Math.max(0, begun - to));
    }

    /** How many events are in view. */
    int count() {
        return to - from + before + after;
    }
}
