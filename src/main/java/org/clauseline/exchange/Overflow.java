package org.clauseline.exchange;

import java.io.IOException;
import java.io.Writer;

/** Takes what is on a page so far, so that a long one is never in memory as a whole. */
public interface Overflow {
    /**
     * Is shown a page wherever it may be cut, and empties it when it has taken it.
     *
     * @throws IOException if what it is written to refuses
     */
    void take(StringBuilder page) throws IOException;

    /** Hands pages on in parts of some ten thousand letters. */
    static Overflow into(Writer out) {
        return page -> {
            if (page.length() > 1 << 15) {
                out.append(page);
                page.setLength(0);
            }
        };
    }
}
