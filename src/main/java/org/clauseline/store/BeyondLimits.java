package org.clauseline.store;

import java.io.IOException;

/** Stops reading a file that is beyond the limits of the format. */
final class BeyondLimits extends IOException {
    private static final long serialVersionUID = 1L;

    private final long at;

    /**
     * @param at how many characters were read
     */
    BeyondLimits(String message, long at) {
        super(message);
        this.at = at;
    }

    long at() {
        return at;
    }
}
