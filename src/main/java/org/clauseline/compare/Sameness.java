package org.clauseline.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells texts that say the same from texts that do not, past typography, numbering and references
 * that follow a renumbering.
 */
final class Sameness {
    /** How much two texts are the same. */
    enum Degree {
        /** To the letter, but for white space. */
        SAME,
        /** In their words, but not in typography or in the numbers of points that they refer to. */
        REWORDED,
        /** Not. */
        DIFFERENT
    }

    private final Vocabulary vocabulary;
    private final Following following;

    Sameness(Vocabulary vocabulary, Following following) {
        this.vocabulary = vocabulary;
        this.following = following;
    }

    /** The bare number of a point: "14a" for "14a.", "§ 14a" and "(14a)". */
    static String label(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || (c == '.' && !bare.isEmpty() && i + 1 < number.length())) {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    Degree of(Tokens a, Tokens b) {
        if (sameToTheLetter(a, b)) {
            return Degree.SAME;
        }
        Map<Integer, Integer> references = following.of(a, List.of(b));
        int i = next(a, 0);
        int j = next(b, 0);
        while (i < a.count() && j < b.count()) {
            int word = vocabulary.folded(b.number(j));
            boolean follows =
                    references.containsKey(i) && vocabulary.folded(references.get(i)) == word;
            if (!follows && vocabulary.folded(a.number(i)) != word) {
                return Degree.DIFFERENT;
            }
            i = next(a, i + 1);
            j = next(b, j + 1);
        }
        return i == a.count() && j == b.count() ? Degree.REWORDED : Degree.DIFFERENT;
    }

    private static boolean sameToTheLetter(Tokens a, Tokens b) {
        if (a.count() != b.count()) {
            return false;
        }
        for (int k = 0; k < a.count(); k++) {
            if (a.number(k) != b.number(k)) {
                return false;
            }
        }
        return true;
    }

    /** The next word from this token on. */
    private int next(Tokens text, int from) {
        int at = from;
        while (at < text.count() && !vocabulary.isWord(text.number(at))) {
            at++;
        }
        return at;
    }
}
