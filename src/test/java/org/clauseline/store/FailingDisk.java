package org.clauseline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/**
 * The real disk, one operation of which fails: before or after it is done, once, from then on, or
 * by ending the process.
 */
final class FailingDisk implements Disk {
    /** How an operation fails. */
    enum Fault {
        /** It is not done, and says so. */
        REFUSED,
        /** It is not done, nor is anything after it. */
        REFUSED_FROM_HERE,
        /** It is done, and says that it is not. */
        DONE_BUT_DENIED,
        /** It is done by half (a write), then everything fails, as on a full disk. */
        TORN,
        /** The process ends before it. */
        KILLED
    }

    /** Stands for the end of the process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private final Disk disk = new SystemDisk();
    private final int failing;
    private final Fault fault;
    private int steps;
    private boolean broken;
    private boolean armed;

    /**
     * @param failing which operation fails, from 0
     */
    FailingDisk(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    /** From now on, operations count. */
    void arm() {
        armed = true;
    }

    /** How many operations there were. */
    int steps() {
        return steps;
    }

    private <T> T step(Path file, Step<T> step) throws IOException {
        int number = armed ? steps++ : -1;
        IOException full =
                new FileSystemException(file.toString(), null, "No space left on device");
        if (broken) {
            throw full;
        }
        if (number != failing) {
            return step.run();
        }
        switch (fault) {
            case REFUSED -> throw full;
            case REFUSED_FROM_HERE, TORN -> {
                broken = true;
                throw full;
            }
            case DONE_BUT_DENIED -> {
                var _ = step.run();
                throw full;
            }
            case KILLED -> throw new Killed();
        }
        throw new AssertionError(fault);
    }

    @Override
    public Sink create(Path file, boolean secret) throws IOException {
        Sink sink = step(file, () -> disk.create(file, secret));
        return new Sink() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                if (armed && steps == failing && fault == Fault.TORN) {
                    int half = bytes.remaining() / 2;
                    sink.write(bytes.slice(bytes.position(), half));
                }
                var _ =
                        step(
                                file,
                                () -> {
                                    // Short writes are what a file system may do at any time.
                                    int part = Math.min(bytes.remaining(), 700);
                                    sink.write(bytes.slice(bytes.position(), part));
                                    bytes.position(bytes.position() + part);
                                    return part;
                                });
            }

            @Override
            public void force() throws IOException {
                var _ = step(file, done(sink::force));
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return step(file, () -> disk.open(file));
    }

    @Override
    public boolean holds(Path file, Content content) throws IOException {
        return step(file, () -> disk.holds(file, content));
    }

    @Override
    public void giveMode(Path file, Path like) throws IOException {
        var _ = step(file, done(() -> disk.giveMode(file, like)));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        var _ = step(from, done(() -> disk.replace(from, to)));
    }

    @Override
    public void link(Path file, Path second) throws IOException {
        var _ = step(second, done(() -> disk.link(file, second)));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        var _ = step(folder, done(() -> disk.forceFolder(folder)));
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean isMarkedReadOnly(Path file) throws IOException {
        return step(file, () -> disk.isMarkedReadOnly(file));
    }

    @Override
    public void delete(Path file) throws IOException {
        var _ = step(file, done(() -> disk.delete(file)));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        var _ = step(folder, done(() -> disk.makeFolder(folder)));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return step(folder, () -> disk.list(folder));
    }

    private interface Action {
        void run() throws IOException;
    }

    private static Step<Boolean> done(Action action) {
        return () -> {
            action.run();
            return true;
        };
    }
}
