package org.clauseline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;

/**
 * Hands text on as UTF-8, in parts of a fixed size. The JDK's own chain of writers costs as much as
 * writing the JSON; this one passes over it, since nearly all characters of a dossier take one
 * byte.
 */
final class Utf8Sink extends Writer {
    private static final int PART = 1 << 16;

    /** Most bytes that one {@code char} adds, with what half of a character before it left. */
    private static final int WIDEST = 4;

    private final OutputStream out;
    private final byte[] bytes = new byte[PART];
    private int size;
    private char high;

    /**
     * @param out takes the parts; what it throws comes out of here unchecked, so that it is told
     *     from what is wrong with the text
     */
    Utf8Sink(OutputStream out) {
        this.out = out;
    }

    /**
     * Hands the last part on.
     *
     * @throws CharacterCodingException if the text ends with half of a character
     */
    void finish() throws CharacterCodingException {
        requireWhole();
        hand();
    }

    @Override
    public void write(int c) throws CharacterCodingException {
        add((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) throws CharacterCodingException {
        for (int i = offset; i < offset + length; i++) {
            add(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws CharacterCodingException {
        int end = offset + length;
        int at = offset;
        while (at < end) {
            at = high == 0 ? copy(text, at, end) : at;
            if (at < end) {
                add(text.charAt(at++));
            }
        }
    }

    /** Copies what takes one byte each, as far as there is room; answers where that ends. */
    private int copy(String text, int from, int end) {
        byte[] into = bytes;
        int to = size;
        int at = from;
        int last = Math.min(end, from + PART - to);
        while (at < last) {
            char c = text.charAt(at);
            if (c >= 0x80) {
                break;
            }
            into[to++] = (byte) c;
            at++;
        }
        size = to;
        return at;
    }

    private void add(char c) throws CharacterCodingException {
        if (size > PART - WIDEST) {
            hand();
        }
        if (Character.isLowSurrogate(c) && high != 0) {
            int letter = Character.toCodePoint(high, c);
            high = 0;
            bytes[size++] = (byte) (0xF0 | (letter >> 18));
            bytes[size++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (letter & 0x3F));
            return;
        }
        requireWhole();
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            throw new MalformedInputException(1);
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void requireWhole() throws CharacterCodingException {
        if (high != 0) {
            throw new MalformedInputException(1);
        }
    }

    private void hand() {
        try {
            out.write(bytes, 0, size);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        size = 0;
    }

    @Override
    public void flush() {
        // Parts are handed on when they are full, and the last one by finish.
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
