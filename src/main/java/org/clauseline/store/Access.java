package org.clauseline.store;

/** Whether a dossier file can be saved. */
public sealed interface Access {
    /** It can. */
    record Writable() implements Access {}

    /**
     * It cannot, but it can be read.
     *
     * @param why a sentence
     */
    record ReadOnly(String why) implements Access {}
}
