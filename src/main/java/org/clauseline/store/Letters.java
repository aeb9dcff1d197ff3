package org.clauseline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes texts of the bytes between two quotes. Of short ones that stand again and again, such as
 * keys, words and ids, the same text is given again.
 */
final class Letters {
    private static final int SHORT = 24;
    private static final int REMEMBERED = 1 << 12;

    /** Whether a byte stands for itself: printable ASCII but for the quote and the backslash. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int b = ' '; b < 0x7F; b++) {
            PLAIN[b] = b != '"' && b != '\\';
        }
    }

    private final String[] remembered = new String[REMEMBERED];
    private boolean mayHoldControl;

    /** The place of the first byte that does not stand for itself, or the end. */
    static int pass(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && PLAIN[bytes[at] & 0xFF]) {
            at++;
        }
        return at;
    }

    /** Whether the last text could hold a control character. */
    boolean mayHoldControl() {
        return mayHoldControl;
    }

    /**
     * A text.
     *
     * @param plain whether all its bytes stand for themselves
     * @param escaped whether there are backslashes among them
     * @throws IOException if the bytes are no text
     */
    String text(byte[] bytes, int from, int end, boolean plain, boolean escaped)
            throws IOException {
        mayHoldControl = !plain;
        if (plain) {
            return end - from <= SHORT
                    ? remembered(bytes, from, end)
                    : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        }
        String text = decoded(bytes, from, end);
        return escaped ? unescaped(text) : text;
    }

    /** What bytes in UTF-8 say. */
    static String decoded(byte[] bytes, int from, int end) throws IOException {
        String text = new String(bytes, from, end - from, StandardCharsets.UTF_8);
        // This stands where a byte was wrong, unless it was written.
        return text.indexOf('\ufffd') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, end - from))
                        .toString();
    }

    private String remembered(byte[] bytes, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        int place = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
        String known = remembered[place];
        if (known != null && is(known, bytes, from, end)) {
            return known;
        }
        String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        remembered[place] = text;
        return text;
    }

    private static boolean is(String text, byte[] bytes, int from, int end) {
        if (text.length() != end - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String text) throws IOException {
        StringBuilder letters = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\') {
                c = escape(text, at);
                at += text.charAt(at) == 'u' ? 5 : 1;
            }
            letters.append(c);
        }
        String whole = letters.toString();
        boolean halved = whole.codePoints().anyMatch(Letters::isHalf);
        if (halved) {
            throw new IOException("half of a character");
        }
        return whole;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static char escape(String text, int at) throws IOException {
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex(text, at + 1) << 8 | hex(text, at + 3));
            default -> throw new IOException("no escape");
        };
    }

    /** The value of two hexadecimal digits. */
    private static int hex(String text, int at) throws IOException {
        int value = 0;
        for (int i = at; i < at + 2; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new IOException("no escape");
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
