package org.clauseline.desktop.words;

import java.text.Bidi;
import java.util.List;

/**
 * Keeps the order of words as it is in the whole text where a line of it is shown by itself. A
 * number at the start of a line belongs to the Arabic words before it (Unicode UAX #9, rule W2);
 * without them it would go to the other end of the line. Marks that are not seen (section 2.6)
 * stand for what is missing before and behind.
 */
final class LineContext {
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    /**
     * Marks around a line, each empty where none is needed.
     *
     * @param before stands before the line
     * @param behind stands behind it
     */
    record Marks(String before, String behind) {}

    /** What is tried in turn. */
    private static final List<Marks> CHOICE = choice();

    private static List<Marks> choice() {
        List<String> each = List.of("", RIGHT_TO_LEFT, LEFT_TO_RIGHT);
        return each.stream()
                .flatMap(behind -> each.stream().map(before -> new Marks(before, behind)))
                .toList();
    }

    private final String text;
    private final Bidi whole;
    private final int direction;

    LineContext(String text) {
        this.text = text;
        Bidi natural = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        direction =
                natural.baseIsLeftToRight()
                        ? Bidi.DIRECTION_LEFT_TO_RIGHT
                        : Bidi.DIRECTION_RIGHT_TO_LEFT;
        whole = new Bidi(text, direction);
    }

    /** Whether the whole is read from the left. */
    boolean isLeftToRight() {
        return direction == Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    /** The marks to put around a line; mostly none are needed. */
    Marks marks(int start, int end) {
        return CHOICE.stream()
                .filter(marks -> keeps(marks, start, end))
                .findFirst()
                .orElse(CHOICE.getFirst());
    }

    private boolean keeps(Marks marks, int start, int end) {
        int seen = end;
        while (seen > start && Character.isWhitespace(text.charAt(seen - 1))) {
            seen--;
        }
        Bidi alone =
                new Bidi(marks.before() + text.substring(start, seen) + marks.behind(), direction);
        for (int i = start; i < seen; i++) {
            if (alone.getLevelAt(i - start + marks.before().length()) != whole.getLevelAt(i)) {
                return false;
            }
        }
        return true;
    }
}
