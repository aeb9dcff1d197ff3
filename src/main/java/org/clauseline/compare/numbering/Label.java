package org.clauseline.compare.numbering;

import java.util.List;

/**
 * The label that a paragraph begins with.
 *
 * @param text the label as one would cite it: "Article 5", "(a)", "1.2"; empty for a bullet
 * @param series what it is one of
 * @param values its place in the series, from the first number to the last: 1, 2, 3 for 1.2.3; a
 *     letter behind a number is a further value: 5, 1 for 5a
 * @param end where in the paragraph the words behind it begin
 */
public record Label(String text, Series series, List<Integer> values, int end) {
    /** How far numbers of neighbours lie apart at most. */
    private static final int STRUCK_OUT = 3;

    public Label {
        values = List.copyOf(values);
    }

    /** Whether a series begins with it. */
    public boolean isFirst() {
        return !values.isEmpty() && values.getLast() == 1;
    }

    /**
     * Whether it comes soon after another label of its series: the next, or one of the next where
     * points were struck out or letters are left out.
     */
    public boolean follows(Label before) {
        if (!series.equals(before.series) || values.isEmpty()) {
            return false;
        }
        int shared = 0;
        int length = Math.min(values.size(), before.values.size());
        while (shared < length && values.get(shared).equals(before.values.get(shared))) {
            shared++;
        }
        if (shared == before.values.size()) {
            return shared == values.size() - 1 && values.getLast() == 1;
        }
        int step = values.getLast() - before.values.get(shared);
        return shared == values.size() - 1 && step > 0 && step <= STRUCK_OUT;
    }
}
