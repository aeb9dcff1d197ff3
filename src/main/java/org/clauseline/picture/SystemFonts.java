package org.clauseline.picture;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/**
 * Letters that the shipped typeface lacks, in the fonts that the system would take for them.
 *
 * <p>When AWT first looks for fonts it keeps what it found in a file under the user's home, named
 * after the machine. Nobody asked for that trace, so home is nowhere for as long as that takes.
 */
final class SystemFonts {
    private static final String HOME = "user.home";

    /** Can be no folder, whoever runs the program. */
    private static final String NOWHERE = "/dev/null";

    private static final boolean AVAILABLE = look();

    private SystemFonts() {}

    /**
     * A line of letters.
     *
     * @throws IllegalStateException if the system has no font at all
     */
    static TextLayout layout(String letters, Font font) {
        if (!AVAILABLE) {
            throw new IllegalStateException("This machine has no fonts");
        }
        return laidOut(letters, font);
    }

    /** Whether a font of the system has a letter, or it is one that is not seen. */
    static boolean has(int codePoint) {
        return Substitutes.advance(codePoint) == 0
                || (AVAILABLE && system(new Font(Font.Weight.REGULAR, 12)).canDisplay(codePoint));
    }

    /** Has AWT look for fonts; false on a machine that has none. */
    private static boolean look() {
        String home = System.getProperty(HOME);
        System.setProperty(HOME, NOWHERE);
        try {
            return laidOut("x", new Font(Font.Weight.REGULAR, 12)).getAdvance() > 0;
        } catch (InternalError | RuntimeException noSystemFonts) {
            return false;
        } finally {
            if (home == null) {
                System.clearProperty(HOME);
            } else {
                System.setProperty(HOME, home);
            }
        }
    }

    private static TextLayout laidOut(String letters, Font font) {
        return new TextLayout(letters, system(font), new FontRenderContext(null, true, true));
    }

    private static java.awt.Font system(Font font) {
        boolean heavy = font.weight() != Font.Weight.REGULAR;
        return new java.awt.Font(
                        java.awt.Font.DIALOG, heavy ? java.awt.Font.BOLD : java.awt.Font.PLAIN, 1)
                .deriveFont((float) font.size());
    }
}
