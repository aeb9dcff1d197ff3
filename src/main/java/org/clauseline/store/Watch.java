package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Notices that another program has changed a dossier file. It looks instead of being told, because
 * file systems on other machines tell nobody. Size and time only say when to look into the file;
 * whether it was changed, its content says.
 */
public final class Watch {
    private final DossierFile file;
    private Stamp seen;
    private Stamp pending;
    private Optional<SaveResult.ChangedOutside> told = Optional.empty();

    /** What a folder tells about a file without opening it. */
    private record Stamp(long size, FileTime modified, @Nullable Object key) {
        static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0), null);
        static final Stamp NEVER = new Stamp(-2, FileTime.fromMillis(0), null);
    }

    /** Watches a file from when it was last read or saved here. */
    public Watch(DossierFile file) {
        this.file = file;
        seen = Stamp.NEVER;
        pending = stamp();
    }

    private Stamp stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime(), now.fileKey());
        } catch (IOException gone) {
            return Stamp.NONE;
        }
    }

    /**
     * Looks whether the file has changed since the last look. A change is reported once, and not
     * before the file has stayed the same from one look to the next, since it may be half written.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<SaveResult.ChangedOutside> look() throws IOException {
        Stamp now = stamp();
        if (now.equals(seen)) {
            pending = now;
            return Optional.empty();
        }
        if (!now.equals(pending)) {
            pending = now;
            return Optional.empty();
        }
        Optional<SaveResult.ChangedOutside> change = file.changedOutside();
        seen = now;
        boolean news = change.isPresent() && !change.equals(told);
        told = change;
        return news ? change : Optional.empty();
    }
}
