package org.clauseline.compare;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Gives each old text at most one new text and the other way round so that the sum of gains is as
 * large as can be, up to a thousandth a text: Bertsekas' auction (1988), in which the old texts bid
 * for the new ones and may stay out.
 */
final class Assignment {
    private static final double STEP = 0.001;

    private Assignment() {}

    /**
     * Solves it.
     *
     * @param partners for each old text the new texts that come into question
     * @param gains for each of those what the pair is worth; only gains above 0 are ever taken
     * @param newCount how many new texts there are
     * @param watch may end it
     * @return for each old text its new text, or −1
     */
    static int[] solve(int[][] partners, double[][] gains, int newCount, Watch watch) {
        int[] chosen = new int[partners.length];
        Arrays.fill(chosen, -1);
        int[] owner = new int[newCount];
        Arrays.fill(owner, -1);
        double[] prices = new double[newCount];
        ArrayDeque<Integer> bidders = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            bidders.add(i);
        }
        while (!bidders.isEmpty()) {
            watch.reached(0);
            int i = bidders.poll();
            int best = -1;
            double bestValue = 0;
            double second = 0;
            for (int k = 0; k < partners[i].length; k++) {
                double value = gains[i][k] - prices[partners[i][k]];
                if (value > bestValue) {
                    second = bestValue;
                    bestValue = value;
                    best = partners[i][k];
                } else if (value > second) {
                    second = value;
                }
            }
            if (best < 0) {
                continue;
            }
            prices[best] += bestValue - second + STEP;
            if (owner[best] >= 0) {
                chosen[owner[best]] = -1;
                bidders.add(owner[best]);
            }
            owner[best] = i;
            chosen[i] = best;
        }
        return chosen;
    }
}
