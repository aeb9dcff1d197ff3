package org.clauseline.exchange;

import java.util.List;

/**
 * What a format could not carry over, said to whoever chose it: a loss report.
 *
 * @param entries each kind of loss; empty where nothing was lost
 */
public record Losses(List<Loss> entries) {
    /** Nothing was lost. */
    public static final Losses NONE = new Losses(List.of());

    public Losses {
        entries = entries.stream().filter(loss -> loss.count() > 0).toList();
    }

    /**
     * One kind of loss.
     *
     * @param count how often; kinds of count 0 are left out of a report
     * @param what it is, as the rest of a sentence that begins with the number
     */
    public record Loss(long count, String what) {
        /** "3 × claims where sources differ" */
        public String sentence() {
            return count + " × " + what;
        }
    }

    /** A report of what counts more than 0. */
    public static Losses of(Loss... losses) {
        return new Losses(List.of(losses));
    }

    /** Whether nothing was lost. */
    public boolean isNone() {
        return entries.isEmpty();
    }

    /** Each loss as a line. */
    public List<String> lines() {
        return entries.stream().map(Loss::sentence).toList();
    }
}
