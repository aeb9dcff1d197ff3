package org.clauseline.desktop.opening;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files. */
public interface FileChoosers {
    /** A dossier to open; absent if the user thought better of it. */
    Optional<Path> chooseToOpen();

    /**
     * A name to save under; absent if the user thought better of it.
     *
     * @param suggested the file name that is offered
     */
    Optional<Path> chooseToSave(String suggested);
}
