package org.clauseline.compare.numbering;

import java.util.Locale;

/** Writes numbers as documents count with them. */
public final class Counting {
    private static final int LARGEST_ROMAN = 399;
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private Counting() {}

    /** a, b, … z, aa, bb, …; digits where there is no letter. */
    public static String letters(int number) {
        return letters(number, "abcdefghijklmnopqrstuvwxyz");
    }

    /** A, B, … */
    public static String capitals(int number) {
        return letters(number).toUpperCase(Locale.ROOT);
    }

    /** а, б, … as Russian counts, without ё, й, ъ, ы and ь. */
    public static String russian(int number) {
        return letters(number, RUSSIAN);
    }

    private static String letters(int number, String alphabet) {
        int times = (number - 1) / alphabet.length() + 1;
        if (number < 1 || times > 3) {
            return String.valueOf(number);
        }
        int letter = (number - 1) % alphabet.length();
        return alphabet.substring(letter, letter + 1).repeat(times);
    }

    /** i, ii, iii, …; digits beyond 399. */
    public static String roman(int number) {
        return number < 1 || number > LARGEST_ROMAN
                ? String.valueOf(number)
                : Numbers.written(number);
    }

    /** I, II, III, … */
    public static String largeRoman(int number) {
        return roman(number).toUpperCase(Locale.ROOT);
    }
}
