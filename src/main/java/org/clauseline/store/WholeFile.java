package org.clauseline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Writes files as a whole: when a name stands for new content, all of that content is on the disk.
 */
final class WholeFile {
    private final Disk disk;

    WholeFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a new file, waits for the disk and reads it back. If anything fails, what was written
     * is deleted.
     *
     * @param like the file whose mode and owner it gets, if that exists
     */
    void create(Path file, byte[] bytes, Path like) throws IOException {
        boolean guarded = disk.exists(like);
        Disk.Sink sink = disk.create(file, guarded);
        try {
            try (sink) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    sink.write(rest);
                }
                sink.force();
            }
            if (guarded) {
                disk.giveMode(file, like);
            }
            if (!disk.holds(file, bytes)) {
                throw new IOException("what was written reads back differently");
            }
        } catch (IOException failure) {
            throw afterDeleting(file, failure);
        }
    }

    /**
     * Deletes a file that is of no use; what fails in doing so is kept with the failure that led
     * here.
     */
    IOException afterDeleting(Path file, IOException failure) {
        try {
            disk.delete(file);
        } catch (IOException further) {
            failure.addSuppressed(further);
        }
        return failure;
    }

    /** Writes a file beside another and puts it into its place. */
    void replace(Path target, Path temporary, byte[] bytes, Path like) throws IOException {
        create(temporary, bytes, like);
        try {
            disk.replace(temporary, target);
        } catch (IOException failure) {
            throw afterDeleting(temporary, failure);
        }
    }
}
