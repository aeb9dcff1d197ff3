package org.clauseline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8, indented by two spaces and with {@code \n} line ends, and hands it on in
 * parts of a fixed size. The bytes are those that Gson's writer gives for the same values, which
 * the tests hold it to. Gson's takes every letter through a chain of writers, and a large dossier
 * is saved while its reader works on, with half of the processor gone; here letters go to where
 * they are handed on from.
 *
 * <p>Values are written in the order in which they stand, and each object and array is ended by
 * whoever began it.
 */
final class JsonSink {
    private static final int PART = 1 << 16;

    /** Most bytes that one {@code char} takes: those of {@code \}{@code u0000}. */
    private static final int WIDEST = 6;

    /** Letters of a text that are put down before room is looked for again. */
    private static final int STRETCH = 1024;

    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] NEXT_LINE = lineStart();

    /** How each of the first letters is written: 0 as it is, 1 by its number, else after a \. */
    private static final byte[] ESCAPES = escapes();

    private final OutputStream out;
    private final byte[] bytes = new byte[PART];
    private int size;
    private int depth;

    /** Whether nothing stands yet in the object or array that was begun last. */
    private boolean first = true;

    /** Whether a key was written of which the value follows. */
    private boolean named;

    /**
     * @param out takes the parts
     */
    JsonSink(OutputStream out) {
        this.out = out;
    }

    void beginObject() throws IOException {
        begin('{');
    }

    void endObject() throws IOException {
        end('}');
    }

    void beginArray() throws IOException {
        begin('[');
    }

    void endArray() throws IOException {
        end(']');
    }

    /**
     * Writes the key of the value that comes next.
     *
     * @throws IllegalArgumentException as {@link #text} does
     */
    JsonSink name(String key) throws IOException {
        text(key);
        put(':');
        put(' ');
        named = true;
        return this;
    }

    /**
     * Writes a text.
     *
     * @throws IllegalArgumentException if it holds half of a character (an unpaired surrogate)
     */
    void text(String text) throws IOException {
        place();
        put('"');
        letters(text, true);
        put('"');
    }

    void number(int number) throws IOException {
        place();
        letters(Integer.toString(number), false);
    }

    /**
     * Writes a value that is JSON already, indented as if it stood alone.
     *
     * @throws IllegalArgumentException as {@link #text} does
     */
    void json(String value) throws IOException {
        place();
        // No text holds the end of a line as such, so each of them begins a line of the value.
        letters(value.replace("\n", "\n" + "  ".repeat(depth)), false);
    }

    /** Ends the file with a line end and hands the last part on. */
    void finish() throws IOException {
        put('\n');
        hand();
    }

    private void begin(char bracket) throws IOException {
        place();
        put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) throws IOException {
        depth--;
        if (!first) {
            nextLine();
        }
        put(bracket);
        first = false;
    }

    /** Goes to where the next key or value stands. */
    private void place() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (depth > 0) {
            if (!first) {
                put(',');
            }
            nextLine();
        }
        first = false;
    }

    private void nextLine() throws IOException {
        int length = 1 + 2 * depth;
        room(length);
        System.arraycopy(NEXT_LINE, 0, bytes, size, length);
        size += length;
    }

    private void letters(String text, boolean quoted) throws IOException {
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + STRETCH);
            room(STRETCH * WIDEST);
            while (at < end) {
                at = plain(text, at, end);
                if (at < end) {
                    at = other(text, at, quoted);
                }
            }
        }
    }

    /** Puts down what takes one byte each and stands for itself; answers where that ends. */
    private int plain(String text, int from, int end) {
        byte[] into = bytes;
        byte[] escapes = ESCAPES;
        int to = size;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= escapes.length || escapes[c] != 0) {
                break;
            }
            into[to++] = (byte) c;
            at++;
        }
        size = to;
        return at;
    }

    /** Puts down one letter that is not plain; answers where the next one stands. */
    private int other(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        if (c < 0x80) {
            if (quoted) {
                escape(c);
            } else {
                bytes[size++] = (byte) c;
            }
        } else if (quoted && (c == '\u2028' || c == '\u2029')) {
            byNumber(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isSurrogate(c)) {
            pair(c, at + 1 < text.length() ? text.charAt(at + 1) : 0);
            return at + 2;
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
        return at + 1;
    }

    private void pair(char high, char low) {
        if (!Character.isSurrogatePair(high, low)) {
            throw new IllegalArgumentException("a text holds half of a character");
        }
        int letter = Character.toCodePoint(high, low);
        bytes[size++] = (byte) (0xF0 | (letter >> 18));
        bytes[size++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
        bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (letter & 0x3F));
    }

    private void escape(char c) {
        if (ESCAPES[c] == 1) {
            byNumber(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = ESCAPES[c];
        }
    }

    private void byNumber(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(c >> shift) & 0xF];
        }
    }

    private void put(char c) throws IOException {
        room(1);
        bytes[size++] = (byte) c;
    }

    private void room(int most) throws IOException {
        if (size > PART - most) {
            hand();
        }
    }

    private void hand() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 1);
        String escaped = "\"\\\t\b\n\r\f";
        String letters = "\"\\tbnrf";
        for (int i = 0; i < escaped.length(); i++) {
            escapes[escaped.charAt(i)] = (byte) letters.charAt(i);
        }
        return escapes;
    }

    private static byte[] lineStart() {
        return ascii("\n" + "  ".repeat(16));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
