package org.clauseline.store;

import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;

/**
 * Collects text as UTF-8 in memory. The JDK's own chain of writers costs as much as writing the
 * JSON; this one passes over it, since nearly all characters of a dossier take one byte.
 */
final class Utf8Sink extends Writer {
    private byte[] bytes;
    private int size;
    private char high;

    /**
     * @param room bytes that are expected
     */
    Utf8Sink(int room) {
        bytes = new byte[Math.max(64, room)];
    }

    /**
     * What was written.
     *
     * @throws CharacterCodingException if it ends with half of a character
     */
    byte[] bytes() throws CharacterCodingException {
        requireWhole();
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(int c) throws CharacterCodingException {
        grow(4);
        add((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) throws CharacterCodingException {
        grow(4L * length);
        for (int i = offset; i < offset + length; i++) {
            add(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws CharacterCodingException {
        grow(4L * length);
        for (int i = offset; i < offset + length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                add(c);
            }
        }
    }

    private void add(char c) throws CharacterCodingException {
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

    private void grow(long more) {
        if (size + more > bytes.length) {
            long wanted = Math.max(size + more, bytes.length + (bytes.length >> 1));
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
        }
    }

    @Override
    public void flush() {
        // All of it is in memory already.
    }

    @Override
    public void close() {
        // What was collected stays to be fetched.
    }
}
