package org.clauseline.compare;

/**
 * Told how far a comparison has come, so that a reader can be shown it, and able to end it. Called
 * often and from the thread that compares.
 */
@FunctionalInterface
public interface Watch {
    /** Looks away: the comparison runs to its end. */
    Watch NONE = share -> {};

    /**
     * So much is done.
     *
     * @param share of the work, 0 to 1, never falling
     * @throws java.util.concurrent.CancellationException to end the comparison, which passes it on
     *     and leaves nothing behind
     */
    void reached(double share);

    /** A watch on one part of the work, which begins and ends at these shares of the whole. */
    default Watch part(double from, double to) {
        return share -> reached(from + share * (to - from));
    }
}
