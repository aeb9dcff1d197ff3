package org.clauseline.compare;

/**
 * What a character is to a reader of words. Decided by table for the scripts of every day, so that
 * no text is slow to read.
 */
final class Letters {
    /** Between words. */
    static final byte SPACE = 0;

    /** A mark of punctuation or a symbol: a token of its own. */
    static final byte MARK = 1;

    /** Part of a word. */
    static final byte LETTER = 2;

    /** Part of a number. */
    static final byte DIGIT = 3;

    /** A sign of a script that is written without spaces: a token of its own. */
    static final byte SIGN = 4;

    /** Belongs to the character before it: a combining mark, a joiner or a soft hyphen. */
    static final byte ATTACHED = 5;

    private static final int TABLE = 0x600;
    private static final byte[] KINDS = new byte[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            KINDS[c] = look(c);
        }
    }

    private Letters() {}

    /** What the code point is, one of the constants above. */
    static byte kind(int codePoint) {
        return codePoint < TABLE ? KINDS[codePoint] : look(codePoint);
    }

    private static byte look(int codePoint) {
        if (isSpaceless(codePoint)) {
            return isAttached(codePoint) ? ATTACHED : SIGN;
        }
        if (isAttached(codePoint)) {
            return ATTACHED;
        }
        if (Character.isDigit(codePoint)) {
            return DIGIT;
        }
        if (Character.isLetter(codePoint) || codePoint == '_') {
            return LETTER;
        }
        if (Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == '\uFEFF'
                || Character.getType(codePoint) == Character.CONTROL) {
            return SPACE;
        }
        return MARK;
    }

    private static boolean isAttached(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    codePoint != '\uFEFF';
            default -> false;
        };
    }

    /**
     * Scripts whose words are not parted by spaces; their words cannot be told without a
     * dictionary.
     */
    private static boolean isSpaceless(int codePoint) {
        return (codePoint >= 0x0E00 && codePoint <= 0x0EFF) // Thai, Lao
                || (codePoint >= 0x1000 && codePoint <= 0x109F) // Myanmar
                || (codePoint >= 0x1780 && codePoint <= 0x17FF) // Khmer
                || (codePoint >= 0x3040 && codePoint <= 0x30FF) // Hiragana, Katakana
                || Character.isIdeographic(codePoint);
    }
}
