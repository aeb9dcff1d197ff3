package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Index;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A dossier as it is open in a window.
 *
 * @param dossier the facts
 * @param index finds them by id
 * @param file where it is kept; absent for the shipped dossier, which is read-only until it is
 *     saved under a name
 */
public record Opened(Dossier dossier, Index index, Optional<Path> file) {
    /** A dossier and where it is kept. */
    public static Opened of(Dossier dossier, Optional<Path> file) {
        return new Opened(dossier, new Index(dossier), file);
    }
}
