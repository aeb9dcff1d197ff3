package org.clauseline.exchange.document;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read; the message is one sentence for its reader. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** With the reason as a sentence that does not name the file. */
    public Unreadable(String sentence) {
        super(sentence);
    }

    /** With the reason as a sentence that does not name the file. */
    public Unreadable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The reason as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
