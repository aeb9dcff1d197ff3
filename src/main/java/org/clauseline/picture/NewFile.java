package org.clauseline.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all: what was there stays until the new one is complete. */
public final class NewFile {
    private static final int BUFFER = 1 << 16;

    private NewFile() {}

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @throws IOException if the stream refuses
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the target and moves it there once it is whole. If anything fails what was
     * there stays, and nothing is left behind.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        String shortName = ".clauseline-" + UUID.randomUUID().toString().substring(0, 8) + ".tmp";
        Path beside = whole.resolveSibling(shortName);
        try {
            try (FileChannel file =
                            FileChannel.open(
                                    beside,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)) {
                content.write(out);
                out.flush();
                file.force(true);
            }
            Files.move(
                    beside,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
