package org.clauseline.timeline;

import java.util.Arrays;

/**
 * Shifts boxes on a line apart so that none overlap, keeping their order, with the least total
 * squared displacement.
 *
 * <p>With every box moved left by the widths of those before it, the condition becomes that
 * positions do not descend, and the problem isotonic regression, which pooling adjacent violators
 * solves in linear time (Ayer and others, 1955; used for labels by Dwyer, Marriott and Stuckey,
 * 2006, as VPSC on a line).
 */
final class Separation {
    private Separation() {}

    /**
     * Positions of the left ends of the boxes.
     *
     * @param wanted where each would best be, in ascending order of what they belong to
     * @param between room to keep between two boxes
     * @param from nothing may begin before
     * @param to nothing may end after, if all have room
     */
    static double[] apart(
            double[] wanted, double[] widths, double between, double from, double to) {
        int n = wanted.length;
        double[] before = new double[n];
        double[] sums = new double[n];
        int[] counts = new int[n];
        double used = 0;
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            before[i] = used;
            used += widths[i] + between;
            sums[blocks] = wanted[i] - before[i];
            counts[blocks] = 1;
            blocks++;
            while (blocks > 1
                    && sums[blocks - 2] / counts[blocks - 2]
                            > sums[blocks - 1] / counts[blocks - 1]) {
                sums[blocks - 2] += sums[blocks - 1];
                counts[blocks - 2] += counts[blocks - 1];
                blocks--;
            }
        }
        double[] placed = new double[n];
        double highest = to - (used - between);
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            double at = Math.max(from, Math.min(highest, sums[block] / counts[block]));
            Arrays.fill(placed, i, i + counts[block], at);
            i += counts[block];
        }
        for (i = 0; i < n; i++) {
            placed[i] += before[i];
        }
        return placed;
    }
}
