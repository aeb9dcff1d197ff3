package org.clauseline.desktop.texts;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a document. */
interface DocumentChooser {
    /** A document to read; absent if the user thought better of it. */
    Optional<Path> choose();
}
