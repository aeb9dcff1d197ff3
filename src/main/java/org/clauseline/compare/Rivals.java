package org.clauseline.compare;

/** Of each text, old ones counted first, the two highest of some likeness among its pairs. */
final class Rivals {
    private final int oldCount;
    private final double[] best;
    private final double[] second;

    Rivals(int oldCount, int newCount) {
        this.oldCount = oldCount;
        best = new double[oldCount + newCount];
        second = new double[best.length];
    }

    /** Counts one pair. */
    void add(int old, int fresh, double likeness) {
        rank(old, likeness);
        rank(oldCount + fresh, likeness);
    }

    private void rank(int text, double likeness) {
        if (likeness > best[text]) {
            second[text] = best[text];
            best[text] = likeness;
        } else if (likeness > second[text]) {
            second[text] = likeness;
        }
    }

    /** How far a pair is ahead of any other pair of either text; negative if behind. */
    double lead(int old, int fresh, double likeness) {
        return likeness - Math.max(other(old, likeness), other(oldCount + fresh, likeness));
    }

    private double other(int text, double likeness) {
        return likeness >= best[text] ? second[text] : best[text];
    }
}
