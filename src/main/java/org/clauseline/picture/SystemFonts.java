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

    private static boolean available = true;

    static {
        String home = System.getProperty(HOME);
        System.setProperty(HOME, NOWHERE);
        try {
            laidOut("x", new Font(Font.Weight.REGULAR, 12));
        } catch (InternalError | RuntimeException noSystemFonts) {
            // A machine without fonts: whoever asks for letters hears of it, and draws boxes.
            available = false;
        } finally {
            if (home == null) {
                System.clearProperty(HOME);
            } else {
                System.setProperty(HOME, home);
            }
        }
    }

    private SystemFonts() {}

    /**
     * A line of letters.
     *
     * @throws IllegalStateException if the system has no font at all
     */
    static TextLayout layout(String letters, Font font) {
        if (!available) {
            throw new IllegalStateException("This machine has no fonts");
        }
        return laidOut(letters, font);
    }

    private static TextLayout laidOut(String letters, Font font) {
        boolean heavy = font.weight() != Font.Weight.REGULAR;
        java.awt.Font system =
                new java.awt.Font(
                                java.awt.Font.DIALOG,
                                heavy ? java.awt.Font.BOLD : java.awt.Font.PLAIN,
                                1)
                        .deriveFont((float) font.size());
        return new TextLayout(letters, system, new FontRenderContext(null, true, true));
    }
}
