package org.clauseline.desktop.opening;

import org.clauseline.store.DossierFile;
import org.jspecify.annotations.Nullable;

/** The file that is worked on, if there is one; it is exchanged on the JavaFX thread. */
final class HeldFile {
    private final DiskThread disk;
    private volatile @Nullable DossierFile file;

    /**
     * @param disk lets go of files, after what was asked for before
     */
    HeldFile(DiskThread disk) {
        this.disk = disk;
    }

    /** The file, on any thread. */
    @Nullable DossierFile get() {
        return file;
    }

    /** Works on another file, or none, from now on. */
    void replace(@Nullable DossierFile next) {
        close(file);
        file = next;
    }

    /** Lets go of a file. */
    void close(@Nullable DossierFile closing) {
        if (closing != null) {
            disk.later(closing::close);
        }
    }
}
