package org.clauseline.desktop.workspace;

/**
 * What the window is busy with, as far as opening dossiers goes. What is open stays usable in each
 * of them.
 */
public sealed interface Situation {
    /** Nothing is being opened: what is open is shown, or that nothing is. */
    record Ready() implements Situation {}

    /**
     * A dossier is being read.
     *
     * @param name what it is called, without folders
     */
    record Loading(String name) implements Situation {}

    /** Nothing is being opened. */
    Situation READY = new Ready();
}
