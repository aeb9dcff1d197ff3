package org.clauseline.compare.numbering;

/**
 * What labels of one kind have in common: "(a)" and "(b)" are one series, "1." and "1)" are two.
 *
 * @param word the word before the number in English, such as "article", or the mark that stands for
 *     it, or empty
 * @param numeral how the number is written
 * @param frame what stands around it: "." or ")" or "()" or nothing
 * @param parts of how many numbers it is made; 3 for 1.2.3
 */
public record Series(String word, Numeral numeral, String frame, int parts) {
    /** The rank of a series without a word. */
    public static final int NO_RANK = 9;

    /** How numbers are written. */
    public enum Numeral {
        ARABIC,
        ROMAN,
        SMALL_ROMAN,
        LETTER,
        SMALL_LETTER,
        /** No number: dots and dashes before the items of a list. */
        BULLET
    }

    /**
     * How high a series stands by its word: 0 for parts of a whole text, 4 for articles, {@link
     * #NO_RANK} where there is no word.
     */
    public int rank() {
        return Words.rank(word);
    }

    /** Whether it counts nothing. */
    public boolean isBullet() {
        return numeral == Numeral.BULLET;
    }
}
