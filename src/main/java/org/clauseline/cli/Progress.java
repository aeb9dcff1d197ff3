package org.clauseline.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** Tells how far long work is, once it has taken longer than people like to wait without a word. */
final class Progress {
    private final PrintWriter out;
    private final long begin = System.nanoTime();
    private final long patience;
    private int told = -1;

    /**
     * @param patience nothing is told before
     */
    Progress(PrintWriter out, Duration patience) {
        this.out = out;
        this.patience = patience.toNanos();
    }

    /** Hears the share that is done, 0 to 1. */
    void tell(double share) {
        int percent = (int) (share * 100);
        if (percent != told && System.nanoTime() - begin > patience) {
            told = percent;
            out.print("\r" + percent + " %");
            out.flush();
        }
    }

    /** Ends the line that was written on. */
    void end() {
        if (told >= 0) {
            out.println();
            out.flush();
        }
    }
}
