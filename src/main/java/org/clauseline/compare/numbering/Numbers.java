package org.clauseline.compare.numbering;

import java.util.Locale;

/** Numbers written in letters. */
final class Numbers {
    private static final String ROMAN = "ivxlc";
    private static final int[] WORTH = {1, 5, 10, 50, 100};
    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя";

    /** No number. */
    static final int NONE = 0;

    private Numbers() {}

    /** The value of a Roman number of one case up to 399, or {@link #NONE}. */
    static int roman(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()
                || text.length() > 12
                || !(text.equals(small) || text.equals(text.toUpperCase(Locale.ROOT)))) {
            return NONE;
        }
        int sum = 0;
        for (int i = 0; i < small.length(); i++) {
            int worth = worth(small.charAt(i));
            int next = i + 1 < small.length() ? worth(small.charAt(i + 1)) : 0;
            sum += worth < next ? -worth : worth;
            if (worth == 0) {
                return NONE;
            }
        }
        return sum > 0 && written(sum).equals(small) ? sum : NONE;
    }

    private static int worth(char digit) {
        int at = ROMAN.indexOf(digit);
        return at < 0 ? 0 : WORTH[at];
    }

    /** A number from 1 to 399 in small Roman digits. */
    static String written(int number) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "c".repeat(number / 100) + tens[number / 10 % 10] + ones[number % 10];
    }

    /**
     * The place of a letter in its alphabet from 1; two or three equal letters go on behind the
     * last: aa is 27. {@link #NONE} for anything else.
     */
    static int letter(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return NONE;
        }
        char first = text.charAt(0);
        if (!text.equals(String.valueOf(first).repeat(text.length()))) {
            return NONE;
        }
        char small = Character.toLowerCase(first);
        if (small >= 'a' && small <= 'z') {
            return small - 'a' + 1 + 26 * (text.length() - 1);
        }
        return text.length() == 1 ? CYRILLIC.indexOf(small) + 1 : NONE;
    }
}
