package org.clauseline.timeline;

/**
 * Events of one row that may get a label, and the labels that they got. Used again and again for
 * one frame.
 */
final class Candidates {
    private static final int MOST = 160;
    private static final int SELECTED = 64;

    private final Rows rows;
    private final Sizes sizes;
    private final TimeScale scale;
    private final double edge;

    int size;
    final int[] entry = new int[MOST];
    final double[] markLeft = new double[MOST];
    final double[] markRight = new double[MOST];
    final double[] labelLeft = new double[MOST];
    final double[] labelWidth = new double[MOST];
    final boolean[] inside = new boolean[MOST];
    final boolean[] kept = new boolean[MOST];

    /** Room that each kept one takes, its label included. */
    final double[] left = new double[MOST];

    final double[] right = new double[MOST];

    /** The kept ones from left to right. */
    final int[] keptOrder = new int[MOST];

    int keptSize;

    private final int[] priority = new int[MOST];
    private final int[] turn = new int[MOST];

    /**
     * In crowded rows which of two comes first that are as important: what is the headline of the
     * longer time, wherever the view begins. By time alone one label that leaves the view would set
     * off all those after it.
     */
    private final int[] rank = new int[MOST];

    private RowView view;
    private boolean crowded;

    Candidates(Rows rows, Sizes sizes, TimeScale scale) {
        this.rows = rows;
        this.sizes = sizes;
        this.scale = scale;
        this.edge = sizes.radius() + 2;
        this.view = new RowView(0, 0, 0, 0, 0);
    }

    void clear(RowView of) {
        view = of;
        crowded = rows.isCrowded(of.row());
        size = 0;
        keptSize = 0;
    }

    boolean hasRoom() {
        return size < MOST - 16;
    }

    /** Adds an entry, unless it is there already. */
    void add(int candidate, boolean selected) {
        if (size == MOST) {
            return;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (entry[i] == candidate) {
                return;
            }
        }
        int i = size++;
        entry[i] = candidate;
        markLeft[i] = rows.markLeft(candidate, scale, sizes.radius());
        markRight[i] = rows.markRight(candidate, scale, sizes.radius());
        priority[i] = rows.columns.importance[candidate] + (selected ? SELECTED : 0);
        rank[i] = crowded ? rows.until[candidate] : 0;
        kept[i] = false;
    }

    /** Gives labels by priority; those that get none are not kept. */
    void place() {
        for (int i = 0; i < size; i++) {
            int at = i;
            while (at > 0 && comesBefore(i, turn[at - 1])) {
                turn[at] = turn[at - 1];
                at--;
            }
            turn[at] = i;
        }
        for (int t = 0; t < size; t++) {
            int i = turn[t];
            if (findRoom(i)) {
                keep(i);
            }
        }
    }

    private boolean comesBefore(int a, int b) {
        if (priority[a] != priority[b]) {
            return priority[a] > priority[b];
        }
        return rank[a] != rank[b] ? rank[a] > rank[b] : entry[a] < entry[b];
    }

    /**
     * Finds the place of a label: the right, else the left; best where it hides no other mark, and
     * never where it hides a more important one, for that would be left without a word.
     */
    private boolean findRoom(int i) {
        double width = rows.labels.width(rows.columns.event[entry[i]]);
        if (rows.columns.span[entry[i]] && fitsInside(i, width)) {
            return true;
        }
        double rightStart = markRight[i] + sizes.gap();
        boolean rightFree =
                rightStart + width + 2 <= scale.right()
                        && isFree(markLeft[i] - 2, rightStart + width + sizes.gap());
        double fullRight = rightFree ? width + countWidth(i, rightStart + width) : width;
        boolean rightOk =
                rightFree
                        && rightStart + fullRight + 2 <= scale.right()
                        && isFree(markLeft[i] - 2, rightStart + fullRight + sizes.gap())
                        && isTheMostImportant(i, rightStart + fullRight + sizes.gap());
        if (rightOk && fullRight == width) {
            return put(i, rightStart, width, false);
        }
        double leftEnd = markLeft[i] - sizes.gap();
        boolean leftFree =
                leftEnd - width - 2 >= scale.left()
                        && isFree(leftEnd - width - sizes.gap(), markRight[i] + 2);
        double fullLeft = leftFree ? width + countWidth(i, leftEnd - width) : width;
        boolean leftOk =
                leftFree
                        && leftEnd - fullLeft - 2 >= scale.left()
                        && isFree(leftEnd - fullLeft - sizes.gap(), markRight[i] + 2)
                        && isTheMostImportant(i, leftEnd - fullLeft - sizes.gap());
        if (leftOk && (fullLeft == width || !rightOk)) {
            return put(i, leftEnd - fullLeft, fullLeft, false);
        }
        if (rightOk) {
            return put(i, rightStart, fullRight, false);
        }
        return squeeze(i, width);
    }

    /**
     * A bar's label stands in its certain part, or anywhere in it where nothing in view is certain.
     */
    private boolean fitsInside(int i, double width) {
        double from = markLeft[i];
        double to = markRight[i];
        if (to - from < width
                || !isFree(markLeft[i] - 2, markRight[i] + 2)
                || !isTheMostImportant(i, markRight[i])) {
            return false;
        }
        Extent extent = Extent.of(rows.labels.event(rows.columns.event[entry[i]]).when());
        double sureFrom = Math.max(from, scale.x(extent.certainFrom()));
        double sureTo = Math.min(to, scale.x(extent.certainTo()));
        if (sureTo - sureFrom >= 2 * sizes.radius()) {
            from = sureFrom;
            to = sureTo;
        }
        double inset = rows.columns.doubt[entry[i]] == Doubt.MOST ? sizes.bar() : 0;
        double room = to - from - 2 * sizes.gap() - inset;
        if (room < width) {
            return false;
        }
        double full = width + countWidth(i, markRight[i]);
        return put(i, from + sizes.gap() + inset, Math.min(room, full), true);
    }

    /**
     * What has no room for its whole label gets a shortened one; in a crowded row only if it is
     * selected, since the others would be scraps.
     */
    private boolean squeeze(int i, double width) {
        if (crowded && priority[i] < SELECTED) {
            return false;
        }
        double least = 4 * sizes.label().size();
        double rightEnd = Math.min(scale.right() - 2, nextKept(i) - sizes.gap());
        double rightStart = markRight[i] + sizes.gap();
        double enough = priority[i] >= SELECTED ? least : Math.max(least, 0.6 * width);
        if (rightEnd - rightStart >= enough
                && isFree(markLeft[i] - 2, rightEnd)
                && isTheMostImportant(i, Math.min(rightEnd, rightStart + width) + sizes.gap())) {
            return put(i, rightStart, Math.min(rightEnd - rightStart, width), false);
        }
        return false;
    }

    private double nextKept(int i) {
        double next = Double.POSITIVE_INFINITY;
        for (int k = 0; k < keptSize; k++) {
            int other = keptOrder[k];
            if (left[other] > markLeft[i]) {
                next = Math.min(next, left[other]);
            }
        }
        return next;
    }

    private boolean put(int i, double at, double width, boolean within) {
        labelLeft[i] = at;
        labelWidth[i] = width;
        inside[i] = within;
        left[i] = Math.min(markLeft[i] - 2, at - sizes.gap());
        right[i] = Math.max(markRight[i] + 2, at + width + sizes.gap());
        return true;
    }

    private void keep(int i) {
        kept[i] = true;
        int at = keptSize++;
        while (at > 0 && left[keptOrder[at - 1]] > left[i]) {
            keptOrder[at] = keptOrder[at - 1];
            at--;
        }
        keptOrder[at] = i;
    }

    /**
     * Width of "+n" for the marks between a mark and the far end of its label, and for those in a
     * narrow gap after it; 0 where there are none.
     */
    private double countWidth(int i, double far) {
        int first = firstUnder(i, far);
        int last = lastUnder(i, crowded ? Math.max(far, markRight[i]) + sizes.narrow() : far);
        int own = entry[i] >= first && entry[i] < last ? 1 : 0;
        int under = last - first - own;
        return under <= 0 ? 0 : sizes.countWidth(under * 2);
    }

    /**
     * Whether no mark between a mark and the far end of its label is more important; what is
     * selected always counts as the most important.
     */
    private boolean isTheMostImportant(int i, double far) {
        int first = firstUnder(i, far);
        int last = lastUnder(i, far);
        if (priority[i] >= SELECTED || first >= last) {
            return true;
        }
        int base = rows.starts[view.row()];
        int best = base + rows.forests[view.row()].best(first - base, last - base);
        return rows.columns.importance[best] <= priority[i];
    }

    private int firstUnder(int i, double far) {
        double from = Math.min(far, markLeft[i]) - edge;
        return rows.firstAt(view, scale.instant(from));
    }

    private int lastUnder(int i, double far) {
        double to = Math.max(far, markRight[i]) + edge;
        return rows.firstAt(view, scale.instant(to));
    }

    private boolean isFree(double from, double to) {
        for (int k = 0; k < keptSize; k++) {
            int other = keptOrder[k];
            if (left[other] < to && right[other] > from) {
                return false;
            }
        }
        return true;
    }
}
