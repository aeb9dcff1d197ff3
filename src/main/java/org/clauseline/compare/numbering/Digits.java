package org.clauseline.compare.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in digits as labels have it: 5, 5a, 1.2.3, 311-1, 1°.
 *
 * @param values its numbers; a letter behind is one more
 * @param parts how many numbers it has without that letter
 * @param end where it ends, exclusive
 * @param ordinal whether a raised o or a follows, as in 1°
 */
record Digits(List<Integer> values, int parts, int end, boolean ordinal) {
    private static final String RAISED = "°ºª";

    /**
     * Reads a number.
     *
     * @param text where it stands
     * @param from where it begins
     * @param joints what may join its parts
     * @param longest how many digits a part has at most; more make a year or an amount
     */
    static Optional<Digits> read(String text, int from, String joints, int longest) {
        List<Integer> values = new ArrayList<>();
        int at = from;
        while (true) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at || end - at > longest) {
                return Optional.empty();
            }
            values.add(Integer.parseInt(text, at, end, 10));
            boolean goesOn =
                    end + 1 < text.length()
                            && joints.indexOf(text.charAt(end)) >= 0
                            && isDigit(text.charAt(end + 1));
            if (!goesOn) {
                return Optional.of(ended(text, end, values));
            }
            at = end + 1;
        }
    }

    private static Digits ended(String text, int end, List<Integer> values) {
        int parts = values.size();
        if (end < text.length() && RAISED.indexOf(text.charAt(end)) >= 0) {
            return new Digits(values, parts, end + 1, true);
        }
        int letter = end < text.length() ? Numbers.letter(text.substring(end, end + 1)) : 0;
        boolean alone = end + 1 >= text.length() || !Labels.isWord(text.charAt(end + 1));
        if (letter > 0 && alone && Character.isLowerCase(text.charAt(end))) {
            values.add(letter);
            return new Digits(values, parts, end + 1, false);
        }
        return new Digits(values, parts, end, false);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
