package org.clauseline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Writes files as a whole: when a name stands for new content, all of that content is on the disk.
 */
final class WholeFile {
    private final Disk disk;

    /** Writes what a file is to hold. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    WholeFile(Disk disk) {
        this.disk = disk;
    }

    /** What another file holds. */
    Source copyOf(Path file) {
        return out -> {
            try (InputStream in = disk.open(file)) {
                in.transferTo(out);
            }
        };
    }

    /**
     * Writes a new file, waits for the disk and reads it back. If anything fails, what was written
     * is deleted.
     *
     * @param like the file whose mode and owner it gets, if that exists
     * @return what was written
     * @throws IllegalArgumentException if the source cannot be written
     */
    Content create(Path file, Source source, Path like) throws IOException {
        boolean guarded = disk.exists(like);
        Disk.Sink sink = disk.create(file, guarded);
        try {
            Content content;
            try (sink) {
                Content.Meter meter = new Content.Meter();
                source.writeTo(meter.on(stream(sink)));
                sink.force();
                content = meter.content();
            }
            if (guarded) {
                disk.giveMode(file, like);
            }
            if (!disk.holds(file, content)) {
                throw new IOException("what was written reads back differently");
            }
            return content;
        } catch (IOException failure) {
            throw afterDeleting(file, failure);
        } catch (IllegalArgumentException unwritable) {
            disk.delete(file);
            throw unwritable;
        }
    }

    /** The file as a stream; a write may take several, since each may be short. */
    private static OutputStream stream(Disk.Sink sink) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] part, int offset, int length) throws IOException {
                ByteBuffer rest = ByteBuffer.wrap(part, offset, length);
                while (rest.hasRemaining()) {
                    sink.write(rest);
                }
            }
        };
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
    void replace(Path target, Path temporary, Source source, Path like) throws IOException {
        create(temporary, source, like);
        put(temporary, target);
    }

    /** Puts a file that was created into the place of another. */
    void put(Path temporary, Path target) throws IOException {
        try {
            disk.replace(temporary, target);
        } catch (IOException failure) {
            throw afterDeleting(temporary, failure);
        }
    }
}
