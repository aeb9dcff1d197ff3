package org.clauseline.desktop.words;

import javafx.scene.text.Text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text so that JavaFX can wrap it. Where a line ends inside one run of words that are written
 * from right to left, the layout of JavaFX 26 fails with an {@link ArrayIndexOutOfBoundsException}
 * (in {@code PrismTextLayout.computeTrailingSpaceWidth}), whatever the control. Where every such
 * word is a {@link Text} of its own in a {@code TextFlow}, lines end between runs and all is well.
 * Words with combining marks, for which other fonts are called in, are cut too: they would not be
 * wrapped at all.
 */
public final class Wrapping {
    /** Words longer than this are cut too, so that a piece fits into the narrowest column. */
    private static final int LONGEST = 10;

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

    /** The text in pieces, each to be a {@link Text} of a {@code TextFlow}; mostly it is one. */
    public static List<String> pieces(String text) {
        if (isSafe(text)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (start < end) {
                int cut = cut(text, start, end);
                pieces.add(text.substring(start, cut));
                start = cut;
            }
        }
        return pieces;
    }

    /** Where a piece ends: never between a letter and its marks or within a surrogate pair. */
    private static int cut(String text, int start, int end) {
        int cut = Math.min(start + LONGEST, end);
        while (cut < end
                && (isMark(text.codePointAt(cut)) || Character.isLowSurrogate(text.charAt(cut)))) {
            cut++;
        }
        return cut;
    }
}
