package org.clauseline.cli;

/** What a command was given cannot be used; the message tells the reader why and what to do. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }

    Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
