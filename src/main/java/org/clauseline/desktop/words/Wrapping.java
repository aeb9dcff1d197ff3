package org.clauseline.desktop.words;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells which text JavaFX cannot wrap. Where a line ends inside words that are written from right
 * to left, the layout of JavaFX 26 fails with an {@link ArrayIndexOutOfBoundsException} (in {@code
 * PrismTextLayout.computeTrailingSpaceWidth}), whatever the control. Words with combining marks,
 * for which other fonts are called in, it does not wrap at all. Both are broken into lines by
 * {@link Measured} instead, so that JavaFX only ever sees whole lines.
 */
public final class Wrapping {
    private static final Locale THAI = Locale.of("th");

    private Wrapping() {}

    /** Whether a label, a button or a tooltip may wrap this text. */
    public static boolean isSafe(String text) {
        return !runsBothWays(text) && text.codePoints().noneMatch(Wrapping::isMark);
    }

    /** Whether any of the text is written from right to left. */
    static boolean runsBothWays(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Where lines may end (Unicode UAX #14, as far as Java knows it). Thai, which has no spaces, is
     * parted by the words that Java's dictionary knows.
     */
    static BreakIterator lineEnds(String text) {
        boolean thai =
                text.codePoints()
                        .anyMatch(
                                letter ->
                                        Character.UnicodeScript.of(letter)
                                                == Character.UnicodeScript.THAI);
        BreakIterator ends = BreakIterator.getLineInstance(thai ? THAI : Locale.ROOT);
        ends.setText(text);
        return ends;
    }

    /**
     * The words of a line in stretches that are each in one font: letters that are written from
     * right to left with the space between them, and all else. Where two fonts meet inside such
     * letters, as at a full stop, JavaFX 26 on Linux sets the parts from left to right.
     */
    static List<String> stretches(String words) {
        if (!runsBothWays(words)) {
            return List.of(words);
        }
        List<String> stretches = new ArrayList<>();
        int start = 0;
        boolean letters = false;
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            boolean same = isLoose(letter) || isRightToLeft(letter) == letters;
            if (!same) {
                if (at > start) {
                    stretches.add(words.substring(start, at));
                }
                start = at;
                letters = !letters;
            }
            at += Character.charCount(letter);
        }
        stretches.add(words.substring(start));
        return stretches;
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether it goes with what is before it. */
    private static boolean isLoose(int letter) {
        return letter == ' ' || isMark(letter) || Character.getType(letter) == Character.FORMAT;
    }
}
