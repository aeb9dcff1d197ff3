package org.clauseline.store;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;

/**
 * Puts values into sentences. Unlike {@link String#format} it does not ask which country it is in.
 */
final class Wording {
    /** Longest value in a sentence, in UTF-16 code units. */
    private static final int LONGEST = 400;

    private Wording() {}

    /**
     * A sentence in which each {@code %s} is replaced by the next of the values. Values come from
     * files of strangers: their control characters, and those that turn or hide writing, are shown
     * by number, and long values are cut.
     */
    static String fill(String sentence, @Nullable Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (@Nullable Object value : values) {
            int gap = sentence.indexOf("%s", from);
            filled.append(sentence, from, gap);
            appendVisibly(filled, shortened(String.valueOf(value), LONGEST));
            from = gap + 2;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    /** The beginning of a text, with an ellipsis where it was longer. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private static void appendVisibly(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                to.append('⟨').append(unicode(c)).append('⟩');
            } else {
                to.append(c);
            }
        }
    }

    /** The number of a character as Unicode writes it, such as {@code U+0007}. */
    static String unicode(char c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }
}
