package org.clauseline.desktop.opening;

import org.clauseline.dossier.Dossier;
import org.clauseline.store.Journal;
import org.clauseline.store.SaveResult;

import java.util.Optional;

/** Something about a file that the user has to know or decide. */
public sealed interface Outcome {
    /**
     * The dossier is safe in its file.
     *
     * @param name what the file is called
     */
    record Saved(String name) implements Outcome {}

    /**
     * It is not.
     *
     * @param message what happened, and what the file holds now
     */
    record NotSaved(String message) implements Outcome {}

    /**
     * Somebody else changed the file; nothing was overwritten.
     *
     * @param theirs what they left
     * @param dossier the dossier that it holds; absent if it holds none that can be read
     */
    record Conflict(SaveResult.ChangedOutside theirs, Optional<Dossier> dossier)
            implements Outcome {}

    /**
     * Somebody else changed the file while nothing was unsaved here, and the window shows it.
     *
     * @param news how many things are new or different
     */
    record Reloaded(int news) implements Outcome {}

    /**
     * Somebody else changed the file so that it cannot be read; what was open stays open.
     *
     * @param gone whether there is no file any more
     */
    record Unusable(boolean gone) implements Outcome {}

    /**
     * An earlier run left changes that it could not save.
     *
     * @param recovery the changes
     */
    record Recovered(Journal.Recovery recovery) implements Outcome {}

    /**
     * The file can be read and not written.
     *
     * @param why a sentence
     */
    record ReadOnly(String why) implements Outcome {}

    /**
     * Changes could not be kept for the case of a crash.
     *
     * @param message a sentence
     */
    record Unprotected(String message) implements Outcome {}
}
