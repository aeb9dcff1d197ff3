package org.clauseline.compare.substance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text.
 *
 * @param type which of them
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param text its letters as they stand
 * @param low the same composed, in lower case, with straight apostrophes and no soft hyphens
 */
record Token(Type type, int start, int end, String text, String low) {
    /** What a token is. */
    enum Type {
        WORD,
        NUMBER,
        SIGN
    }

    /** The elided words of Romance languages stand by themselves: l'État is two words. */
    private static final String ELIDED =
            "(?:[lLdDjJtTmMsScCnN]|[jJ]us[qQ]u|[qQ]u)['’](?=\\p{L}{2})";

    private static final String WORD =
            "\\p{L}[\\p{L}\\p{M}\\u00AD]*+(?:['’ʼ\\-‐‑][\\p{L}][\\p{L}\\p{M}\\u00AD]*+)*+";

    /** A number with letters is a label, such as 14a, or an amount, such as 5bn. */
    private static final String LABEL = "\\d++(?:[.,]\\d++)*+\\p{L}[\\p{L}\\d]*+";

    /** Groups of three after a blank belong to one number, and so do separators inside it. */
    private static final String NUMBER =
            "\\d{1,3}(?:["
                + " \\u00A0\\u202F\\u2009'’]\\d{3})++(?!\\d)(?:[.,]\\d++)?|\\d++(?:[.,:/\\-]\\d++)*+";

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<word>"
                            + LABEL
                            + "|"
                            + ELIDED
                            + "|"
                            + WORD
                            + ")|(?<number>"
                            + NUMBER
                            + ")|\\S");

    /** Reads a text. */
    static List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Type type =
                    matcher.group("number") != null
                            ? Type.NUMBER
                            : matcher.group("word") != null ? Type.WORD : Type.SIGN;
            tokens.add(
                    new Token(
                            type,
                            matcher.start(),
                            matcher.end(),
                            matcher.group(),
                            low(matcher.group())));
        }
        return tokens;
    }

    /** The form in which words are looked up. */
    static String low(String word) {
        String composed =
                Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replace("\u00AD", "")
                        .replace('’', '\'')
                        .replace('ʼ', '\'');
        StringBuilder low = new StringBuilder(composed.length());
        composed.codePoints().map(Character::toLowerCase).forEach(low::appendCodePoint);
        return low.toString();
    }

    /** The same token in a text that begins this many characters earlier. */
    Token shifted(int by) {
        return new Token(type, start + by, end + by, text, low);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSign(String signs) {
        return type == Type.SIGN && signs.contains(text);
    }
}
