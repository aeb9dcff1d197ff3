package org.clauseline.soak;

import java.util.Map;

/** A long test that can be stopped at any time and says how far it got. */
public interface Soak {
    /**
     * Runs.
     *
     * @param clock says when to stop
     * @param seed begins the random numbers, so that a run can be repeated
     */
    Figures run(Stopwatch clock, long seed) throws Exception;

    /** How long a test may run. */
    final class Stopwatch {
        private final long end;
        private final long most;

        /**
         * @param seconds how long
         * @param most how many trials at most
         */
        public Stopwatch(double seconds, long most) {
            this.end = System.nanoTime() + (long) (seconds * 1e9);
            this.most = most;
        }

        /** Whether there is time for one more, after so many. */
        public boolean goesOn(long done) {
            return done < most && (done == 0 || System.nanoTime() < end);
        }
    }

    /**
     * What came of it.
     *
     * @param what what was counted, such as "faults"
     * @param done how many there were
     * @param losses how many of them lost something or broke a promise
     * @param controlDone how many the naive alternative had to bear
     * @param controlLosses how many of these it failed
     * @param first the first loss in words, or empty
     * @param parts how many there were of each kind, where there are kinds
     */
    record Figures(
            String what,
            long done,
            long losses,
            long controlDone,
            long controlLosses,
            String first,
            Map<String, Long> parts) {
        /** Figures of what has no kinds. */
        public Figures(
                String what,
                long done,
                long losses,
                long controlDone,
                long controlLosses,
                String first) {
            this(what, done, losses, controlDone, controlLosses, first, Map.of());
        }
    }
}
