package org.clauseline.desktop.compare;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.clauseline.picture.Palette;

/**
 * How things are drawn here.
 *
 * @param palette the colours
 * @param body of the words of a draft
 * @param bold of words that weigh
 * @param small of what stands beside them
 * @param smallBold of what is named there
 */
record Look(Palette palette, Font body, Font bold, Font small, Font smallBold) {
    private static final String FAMILY = "Source Sans Pro";
    private static final double BODY = 14;
    private static final double SMALL = 12.5;

    /** The look of a theme. */
    static Look of(Palette palette) {
        return new Look(
                palette,
                Font.font(FAMILY, BODY),
                Font.font(FAMILY, FontWeight.BOLD, BODY),
                Font.font(FAMILY, SMALL),
                Font.font(FAMILY + " SemiBold", SMALL));
    }
}
