package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Keeps a second writer away from a dossier: a file beside it that holds a random id and a process
 * number, under a lock of the system. The system lets go of the lock when the process ends, however
 * it ends, so that nobody is locked out by a crash.
 *
 * <p>On POSIX systems, closing <em>any</em> channel on a file frees all locks that the process
 * holds on it. So the file is opened once and kept open, and a register of all locks in this
 * process keeps us from opening it twice.
 */
final class LockFile implements Closeable {
    /**
     * Beyond what is written, so that others can read who holds the lock where locks hinder
     * reading.
     */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final Set<Path> HELD = new HashSet<>();

    /** What came of trying to lock. */
    sealed interface Attempt {
        /** The dossier is ours. */
        record Held(LockFile lock) implements Attempt {}

        /** Another window or process has it. */
        record InUse(String by) implements Attempt {}

        /** No lock file can be made beside the dossier. */
        record Denied(IOException why) implements Attempt {}

        /**
         * What may be done to the dossier after it.
         *
         * @param reading what the file holds; one that is no dossier is never written over
         */
        default Access access(Reading reading) {
            return switch (this) {
                case InUse(String by) -> new Access.ReadOnly("The dossier is open in " + by + ".");
                case Denied(IOException why) ->
                        new Access.ReadOnly(
                                Wording.fill(
                                        "Nothing can be written beside the dossier (%s).",
                                        Trouble.of(why)));
                case Held held
                        when reading instanceof Reading.Refused refused
                                && refused.cause() != Reading.Cause.UNREADABLE ->
                        new Access.ReadOnly(
                                "The file could not be opened, so it is left as it is; save under"
                                        + " another name or take up an earlier version.");
                case Held held -> new Access.Writable();
            };
        }
    }

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static Attempt tryLock(Path path, RandomGenerator random) {
        synchronized (HELD) {
            if (HELD.contains(path)) {
                return new Attempt.InUse("another window of this program");
            }
            try {
                for (int attempt = 0; attempt < 10; attempt++) {
                    Optional<Attempt> decided = attempt(path, random);
                    if (decided.isPresent()) {
                        return decided.get();
                    }
                }
                return new Attempt.InUse("another program");
            } catch (IOException why) {
                return new Attempt.Denied(why);
            }
        }
    }

    /**
     * Tries once; nothing if the file was made just now or exchanged by another process meanwhile.
     */
    private static Optional<Attempt> attempt(Path path, RandomGenerator random) throws IOException {
        @Nullable Object before = key(path);
        if (before == null) {
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
            return Optional.empty();
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        try {
            if (!isLocked(channel)) {
                String holder = holder(channel);
                channel.close();
                return Optional.of(new Attempt.InUse(holder));
            }
            // Who lets go of a lock deletes the file. A lock on a deleted file would keep nobody
            // out,
            // so ours counts only if the name stood for the same file before and after.
            if (!Objects.equals(before, key(path))) {
                channel.close();
                return Optional.empty();
            }
            String id = Long.toHexString(random.nextLong());
            byte[] text =
                    (id + " " + ProcessHandle.current().pid() + "\n")
                            .getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text), 0);
            HELD.add(path);
            return Optional.of(new Attempt.Held(new LockFile(path, channel)));
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /**
     * Whether the lock is ours. File systems without locks, on some network disks, give it to
     * everybody.
     */
    private static boolean isLocked(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (IOException noLocksHere) {
            // Then the comparison of contents before each save is what protects the file.
            return true;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(64);
        channel.read(text, 0);
        String[] parts =
                new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ", 2);
        return parts.length == 2
                ? "another window of this program (process " + parts[1] + ")"
                : "another program";
    }

    private static @Nullable Object key(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            return key == null ? "no keys here" : key;
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /**
     * Lets go. The file is deleted while it is still locked; see {@link #attempt} for why that is
     * safe.
     */
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            try (channel) {
                Files.deleteIfExists(path);
            } finally {
                HELD.remove(path);
            }
        }
    }
}
