package org.clauseline.desktop.publish;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files. */
public interface PublishFiles {
    /**
     * A file to write; absent if the user thought better of it.
     *
     * @param suggested the file name that is offered
     * @param ending how its name is to end, with the dot
     */
    Optional<Path> chooseToWrite(String suggested, String ending);
}
