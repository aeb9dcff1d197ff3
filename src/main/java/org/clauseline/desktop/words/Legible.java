package org.clauseline.desktop.words;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Makes text of strangers safe to look at: characters that show nothing or turn the order of others
 * around (controls, bidirectional overrides and isolates, zero-width signs) appear as visible marks
 * such as {@code ⟨U+202E⟩}. Joiners inside words of scripts that need them are left alone.
 */
public final class Legible {
    private static final int NAME = 160;

    private Legible() {}

    /** The text with every hidden character shown. Line breaks and tabs stay. */
    public static String of(String text) {
        int first = firstHidden(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); ) {
            int letter = text.codePointAt(at);
            if (isHidden(text, at, letter)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", letter));
            } else {
                shown.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return shown.toString();
    }

    /**
     * The same for a control of one line, a menu or a tooltip, which cannot show a text without
     * end: cut behind so many letters, never inside one, with "…" in their place.
     *
     * @param most how many characters there may be
     */
    public static String brief(String text, int most) {
        if (text.length() <= most) {
            return of(text);
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(0, Math.min(text.length(), 2 * most)));
        return of(text.substring(0, letters.preceding(most + 1))) + "…";
    }

    /** The same for names, which are cut behind {@value #NAME} characters. */
    public static String brief(String name) {
        return brief(name, NAME);
    }

    private static int firstHidden(String text) {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (isHidden(text, at, letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isHidden(String text, int at, int letter) {
        if (letter == '\n' || letter == '\t' || letter == 0xAD) {
            return false;
        }
        if (letter == 0x200C || letter == 0x200D) {
            return !joins(text, at);
        }
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || letter == 0x3164
                || letter == 0x115F
                || letter == 0x1160;
    }

    /**
     * Whether a joiner stands between two characters beyond Latin, as in Persian, Indic scripts and
     * emoji.
     */
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.codePointBefore(at) > 0x2FF
                && text.codePointAt(at + 1) > 0x2FF;
    }
}
