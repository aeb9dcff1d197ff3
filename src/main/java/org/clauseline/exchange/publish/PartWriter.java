package org.clauseline.exchange.publish;

import java.io.IOException;
import java.io.Writer;

/**
 * Gathers text into large parts before it hands it on. It takes no lock for every few letters, as
 * the writers of the JDK do, and so serves one thread alone.
 */
final class PartWriter extends Writer {
    private final Writer out;
    private final char[] part = new char[1 << 14];
    private int length;

    PartWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (length == part.length) {
            hand();
        }
        part[length++] = (char) c;
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        hand();
        out.write(text, from, count);
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        for (int at = from; at < from + count; ) {
            if (length == part.length) {
                hand();
            }
            int to = Math.min(from + count, at + part.length - length);
            text.getChars(at, to, part, length);
            length += to - at;
            at = to;
        }
    }

    private void hand() throws IOException {
        out.write(part, 0, length);
        length = 0;
    }

    @Override
    public void flush() throws IOException {
        hand();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
