package org.clauseline.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    private final Lexicon lexicon;
    private final Map<String, Set<String>> renamed;

    Sameness(Vocabulary vocabulary, Lexicon lexicon, Map<String, Set<String>> renamed) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.renamed = renamed;
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
        int i = next(a, 0);
        int j = next(b, 0);
        while (i < a.count() && j < b.count()) {
            if (vocabulary.folded(a.number(i)) != vocabulary.folded(b.number(j))
                    && !sameReference(a, i, b, j)) {
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

    /** Whether both words refer to the same point under its old and its new number. */
    private boolean sameReference(Tokens a, int i, Tokens b, int j) {
        String before = vocabulary.spelling(vocabulary.folded(a.number(i)));
        String after = vocabulary.spelling(vocabulary.folded(b.number(j)));
        Set<String> followers = renamed.get(before);
        if (followers == null || !followers.contains(after)) {
            return false;
        }
        return isOwnKind(before) || (follows(a, i) && follows(b, j));
    }

    /** A number with a letter, such as 10a, is no quantity. */
    private static boolean isOwnKind(String label) {
        return label.chars().anyMatch(Character::isDigit)
                && label.chars().anyMatch(Character::isLetter);
    }

    private boolean follows(Tokens text, int at) {
        if (at == 0) {
            return false;
        }
        String word = vocabulary.spelling(vocabulary.folded(text.number(at - 1)));
        return word.equals("§") || lexicon.references().contains(word);
    }
}
