package org.clauseline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Reads a dossier while it is being written, on a thread of its own: whether the file could be
 * opened again is known as soon as it is on the disk, and neither the file nor the dossier is in
 * memory once more.
 */
final class ReadingBack extends OutputStream {
    /** Parts that wait to be read; the writer is no further ahead than that. */
    private static final int WAITING = 8;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> parts = new ArrayBlockingQueue<>(WAITING);
    private final FutureTask<Boolean> check;

    /**
     * @param events how many events will be written
     */
    ReadingBack(int events) {
        check = new FutureTask<>(() -> DossierReader.isReadable(new Parts(), events));
        Thread.ofPlatform().daemon().name("reading back").start(check);
    }

    @Override
    public void write(int b) {
        hand(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] part, int offset, int length) {
        if (length > 0) {
            hand(Arrays.copyOfRange(part, offset, offset + length));
        }
    }

    /** Ends the text, or leaves off in the middle of it. */
    @Override
    public void close() {
        hand(END);
    }

    /** Waits for the end of what was written and says whether nothing speaks against it. */
    boolean found() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return check.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException unreadable) {
                    return false;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Hands a part over, unless the reader has come to its end already. */
    private void hand(byte[] part) {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken && !check.isDone()) {
            try {
                taken = parts.offer(part, 20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The parts as one stream, which waits for the next. */
    private final class Parts extends InputStream {
        private byte[] part = END;
        private int at;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            while (at == part.length && !ended) {
                try {
                    part = parts.take();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
                at = 0;
                ended = part.length == 0;
            }
            if (ended) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
