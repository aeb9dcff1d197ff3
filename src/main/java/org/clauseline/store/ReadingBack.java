package org.clauseline.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads a dossier file while it is being written, on a thread of its own that follows the writer
 * through the file: whether it could be opened again is known soon after it is on the disk, and
 * neither the file nor the dossier is in memory once more.
 */
final class ReadingBack {
    private static final int PART = 1 << 16;

    private final InputStream file;
    private final Aside check;

    /** Bytes that stand in the file. */
    private long written;

    private boolean ended;
    private boolean leftOff;

    /**
     * @param file the file from its beginning, in which nothing stands yet; it is closed at the end
     * @param events how many events will be written
     */
    ReadingBack(InputStream file, int events) {
        this.file = file;
        check =
                new Aside(
                        () -> {
                            try (InputStream in = new BufferedInputStream(new Written(), PART)) {
                                return DossierReader.isReadable(in, events);
                            }
                        });
    }

    /** The same stream, which writes the file; what has been written to it is read. */
    OutputStream on(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] part, int offset, int length) throws IOException {
                out.write(part, offset, length);
                more(length);
            }
        };
    }

    private synchronized void more(int length) {
        written += length;
        notifyAll();
    }

    /**
     * Says that nothing more is written.
     *
     * @param whole whether all of it was, or writing was left off
     */
    synchronized void end(boolean whole) {
        ended = true;
        leftOff = !whole;
        notifyAll();
    }

    /** Whether nothing speaks against what is read, known when all of it is. */
    Aside check() {
        return check;
    }

    /** Waits for bytes after the first of the file; answers how many there are, 0 at the end. */
    private synchronized long after(long first) throws IOException {
        while (written == first && !ended) {
            try {
                wait();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
        if (leftOff) {
            throw new EOFException("writing was left off");
        }
        return written - first;
    }

    /** What is written, as one stream, which waits for more. */
    private final class Written extends InputStream {
        private long at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            long ready = after(at);
            if (ready == 0) {
                return -1;
            }
            int count = file.read(into, offset, (int) Math.min(length, ready));
            if (count < 0) {
                throw new EOFException("the file is shorter than what was written");
            }
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
