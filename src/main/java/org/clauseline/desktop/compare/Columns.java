package org.clauseline.desktop.compare;

/**
 * Which drafts the table has room for, and where their columns stand. What does not fit is reached
 * by turning to the next drafts: a table is never scrolled sideways.
 *
 * @param name width of the column that names the points, in px
 * @param each width of the column of a draft, in px
 * @param first the first draft that is shown, from 0
 * @param count how many are shown
 */
record Columns(double name, double each, int first, int count) {
    /** Space between columns, in px. */
    static final double SPACE = 12;

    private static final double LEAST = 128;

    /**
     * Shares a width out.
     *
     * @param wanted the first draft that should be shown
     * @param drafts how many there are
     */
    static Columns fit(double width, int wanted, int drafts) {
        double name = width < 760 ? 92 : 132;
        double room = Math.max(width - name, LEAST);
        int count = Math.clamp((long) Math.floor(room / (LEAST + SPACE)), 1, Math.max(drafts, 1));
        int first = Math.clamp(wanted, 0, Math.max(drafts - count, 0));
        return new Columns(name, Math.floor(room / count) - SPACE, first, count);
    }

    /** Where the column of a draft begins, in px. */
    double x(int draft) {
        return name + (draft - first) * (each + SPACE) + SPACE;
    }

    /** Whether a draft is shown. */
    boolean shows(int draft) {
        return draft >= first && draft < first + count;
    }
}
