package org.clauseline.picture;

/**
 * Room kept for letters that the shipped typeface lacks, in shares of the font size, the same on
 * every machine.
 */
final class Substitutes {
    private static final int FIRST_EMOJI = 0x1F000;

    /**
     * First and last of the wide blocks (UAX #11, East Asian Width), and the signs that many fonts
     * draw as emoji.
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2600, 0x27BF, 0x2E80, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900,
        0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6
    };

    private Substitutes() {}

    static double advance(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE ->
                    0;
            default -> isWide(codePoint) ? 1 : 0.6;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint >= FIRST_EMOJI || Character.isIdeographic(codePoint)) {
            return true;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
