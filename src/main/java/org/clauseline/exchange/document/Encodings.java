package org.clauseline.exchange.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which encoding a text is in. A byte order mark settles it, and so do bytes that are UTF-8; the
 * rest is guessed: UTF-16 by its even and odd bytes, Cyrillic by runs of high bytes and then by its
 * commonest letters, else Western.
 */
public final class Encodings {
    /** Windows' Western encoding. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    /** Windows' Cyrillic encoding. */
    public static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** The Cyrillic encoding of Unix and early e-mail, with the Ukrainian letters. */
    public static final Charset KOI8 = Charset.forName("KOI8-U");

    /** What a reader is offered, the likeliest first. */
    public static final List<Charset> OFFERED =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    WESTERN,
                    CYRILLIC,
                    KOI8);

    /** The commonest letters of Ukrainian and Russian, and some of each alone. */
    private static final String COMMON = "оаинетрсвлкдмпіу";

    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /**
     * A text and how its encoding was found.
     *
     * @param text the text, without byte order mark
     * @param encoding the encoding
     * @param guessed whether it is a guess
     * @param damaged whether some bytes are nothing in this encoding
     */
    public record Decoded(String text, Charset encoding, boolean guessed, boolean damaged) {}

    /** Decodes bytes, in the encoding that is given or else in the one they seem to be in. */
    public static Decoded decode(byte[] bytes, Optional<Charset> given) {
        Optional<Charset> marked = mark(bytes);
        if (given.isPresent()) {
            int skip = marked.equals(given) ? markLength(given.get()) : 0;
            return decoded(bytes, skip, given.get(), false);
        }
        if (marked.isPresent()) {
            return decoded(bytes, markLength(marked.get()), marked.get(), false);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, 0, wide.get(), true);
        }
        Decoded plain = decoded(bytes, 0, StandardCharsets.UTF_8, false);
        if (!plain.damaged || isNearlyUtf8(plain.text)) {
            return plain;
        }
        return decoded(bytes, 0, single(bytes), true);
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int markLength(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every second byte names the same few blocks of characters. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] blocks = new int[2];
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            int value = bytes[i];
            zeros += value == 0 ? 1 : 0;
            blocks[i & 1] += value == 0 || value == 0x04 || value == 0x20 ? 1 : 0;
        }
        int half = length / 2;
        if (length < 4 || zeros < half / 20 || zeros > half * 1.05) {
            return Optional.empty();
        }
        if (blocks[1] > half * 0.95 && blocks[0] < half * 0.5) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return blocks[0] > half * 0.95 && blocks[1] < half * 0.5
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** A few broken bytes in a text whose other characters are UTF-8. */
    private static boolean isNearlyUtf8(String text) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long sound = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return sound > 10 * broken;
    }

    /** An encoding of one byte a character. */
    private static Charset single(byte[] bytes) {
        int high = 0;
        int inRuns = 0;
        int run = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            run = bytes[i] < 0 ? run + 1 : 0;
            high += bytes[i] < 0 ? 1 : 0;
            inRuns += run == 3 ? 3 : run > 3 ? 1 : 0;
        }
        if (inRuns * 2 < high) {
            return WESTERN;
        }
        byte[] sample = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        return commonLetters(sample, CYRILLIC) >= commonLetters(sample, KOI8) ? CYRILLIC : KOI8;
    }

    private static long commonLetters(byte[] sample, Charset charset) {
        return new String(sample, charset).chars().filter(c -> COMMON.indexOf(c) >= 0).count();
    }

    private static Decoded decoded(byte[] bytes, int skip, Charset charset, boolean guessed) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(rest);
            return new Decoded(text.toString(), charset, guessed, false);
        } catch (CharacterCodingException damaged) {
            String text = new String(bytes, skip, bytes.length - skip, charset);
            return new Decoded(text, charset, guessed, true);
        }
    }
}
