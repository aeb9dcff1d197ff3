package org.clauseline.desktop.export;

import org.clauseline.picture.PictureFile.Format;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where an image goes. */
public interface ImageFiles {
    /**
     * A file to write; absent if the user thought better of it.
     *
     * @param suggested the file name that is offered
     */
    Optional<Path> chooseToWrite(String suggested, Format format);
}
