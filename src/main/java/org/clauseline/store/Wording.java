package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;

/**
 * Puts values into sentences. Unlike {@link String#format} it does not ask which country it is in.
 */
final class Wording {
    private Wording() {}

    /** A sentence in which each {@code %s} is replaced by the next of the values. */
    static String fill(String sentence, @Nullable Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (@Nullable Object value : values) {
            int gap = sentence.indexOf("%s", from);
            filled.append(sentence, from, gap).append(value);
            from = gap + 2;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    /** The number of a character as Unicode writes it, such as {@code U+0007}. */
    static String unicode(char c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }
}
