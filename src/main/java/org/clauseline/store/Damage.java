package org.clauseline.store;

import org.clauseline.store.Reading.Cause;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Says what is the matter with bytes that are no JSON: another kind of file, a slip of the
 * author's, or damage done by a disk or another program.
 */
final class Damage {
    private Damage() {}

    /**
     * Explains why bytes could not be read.
     *
     * @param json bytes without a byte order mark
     * @param cause what stopped the reader
     */
    static Reading.Refused explain(byte[] json, IOException cause) {
        Optional<String> foreign = Foreign.of(json);
        if (foreign.isPresent()) {
            return DossierReader.refused(
                    Cause.NOT_JSON,
                    1,
                    1,
                    Wording.fill(
                            "This is no JSON, as a dossier is: it looks like %s.", foreign.get()));
        }
        if (isUtf16(json)) {
            return DossierReader.refused(
                    Cause.MISTAKES, 1, 1, "The file is written in UTF-16; save it as UTF-8.");
        }
        Optional<Integer> nul = firstNul(json);
        if (nul.isPresent()) {
            return at(
                    Cause.DAMAGED,
                    json,
                    nul.get(),
                    "The file is damaged: NUL bytes stand here, as after a loss of power. Look for"
                            + " an earlier version of it.");
        }
        return cause instanceof CharacterCodingException ? encoding(json) : syntax(json, cause);
    }

    private static Reading.Refused encoding(byte[] json) {
        int wrong = firstUndecodable(json);
        return at(
                Cause.MISTAKES,
                json,
                wrong,
                Wording.fill(
                        "The file is not UTF-8: the byte 0x%s cannot stand here. Save it as UTF-8.",
                        HexFormat.of().withUpperCase().toHexDigits(json[wrong])));
    }

    private static Reading.Refused syntax(byte[] json, IOException cause) {
        String text = new String(json, StandardCharsets.UTF_8);
        Syntax.Fault fault =
                Syntax.fault(text)
                        .orElseGet(
                                () ->
                                        new Syntax.Fault(
                                                0, "This is no JSON: " + cause.getMessage()));
        Places.Place place = Places.of(fault.at(), text);
        boolean cut = fault.at() == text.length();
        return DossierReader.refused(
                cut ? Cause.DAMAGED : Cause.MISTAKES,
                place.line(),
                place.column(),
                cut
                        ? fault.message() + " It was cut off: look for an earlier version of it."
                        : fault.message());
    }

    private static Reading.Refused at(Cause cause, byte[] json, int offset, String message) {
        String before = new String(json, 0, offset, StandardCharsets.UTF_8);
        Places.Place place = Places.of(before.length(), before);
        return DossierReader.refused(cause, place.line(), place.column(), message);
    }

    /**
     * JSON begins with a character of ASCII, so that in UTF-16 one of its first two bytes is zero
     * and the other is not.
     */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        boolean marked = first == 0xFEFF || first == 0xFFFE;
        return marked || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static Optional<Integer> firstNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int firstUndecodable(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return Math.min(in.position(), bytes.length - 1);
            }
            out.clear();
        }
    }
}
