package org.clauseline.picture;

import java.util.Map;

/**
 * The colours of one theme, by what they are for. All text has at least 4.5:1 on its ground and all
 * marks at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), which tests check.
 *
 * @param ground behind panels
 * @param surface panels and pictures
 * @param raised cards and pop-ups above a surface
 * @param rule lines between things
 * @param grid quiet lines of the axis
 * @param shade weekends
 * @param text words
 * @param quiet words that matter less; still readable
 * @param accent the one accent
 * @param onAccent words on the accent
 * @param removedText words taken out
 * @param removedGround behind words taken out
 * @param addedText words put in
 * @param addedGround behind words put in
 * @param movedText words that moved
 * @param movedGround behind words that moved
 * @param amended sign and words for amended, and for what is disputed
 * @param selection behind what is selected
 * @param selectionRule around what is selected
 * @param deadline deadline lines
 * @param asOf the as-of line
 * @param neutral marks of no side
 * @param origins marks that tell apart where words come from
 */
public record Palette(
        boolean dark,
        boolean grey,
        Colour ground,
        Colour surface,
        Colour raised,
        Colour rule,
        Colour grid,
        Colour shade,
        Colour text,
        Colour quiet,
        Colour accent,
        Colour onAccent,
        Colour removedText,
        Colour removedGround,
        Colour addedText,
        Colour addedGround,
        Colour movedText,
        Colour movedGround,
        Colour amended,
        Colour selection,
        Colour selectionRule,
        Colour deadline,
        Colour asOf,
        Colour neutral,
        Origins origins) {
    /** The light theme. */
    public static final Palette LIGHT = PaletteFile.read("light");

    /** The dark theme. */
    public static final Palette DARK = PaletteFile.read("dark");

    /** Greys on white, for print in black alone. */
    public static final Palette PRINT = PaletteFile.read("print");

    /** Marks that tell apart where words come from, each by its own colour. */
    public record Origins(Colour first, Colour second, Colour third, Colour fourth) {
        /** How many there are. */
        public static final int COUNT = 4;

        /** The colour of an origin, counted from 0; after the last one they begin again. */
        public Colour of(int origin) {
            return switch (origin % COUNT) {
                case 0 -> first;
                case 1 -> second;
                case 2 -> third;
                default -> fourth;
            };
        }
    }

    /**
     * A colour of the dossier, such as that of a side, made readable on this theme's surface; in a
     * grey theme the grey that is as light.
     */
    public Colour readable(Colour colour) {
        return (grey ? colour.asGrey() : colour).readableOn(surface, 4.5);
    }

    /**
     * The same theme with some colours of one's own.
     *
     * @param tokens colours as {@code #rrggbb} by their names in the theme files, such as "accent"
     * @throws IllegalArgumentException if there is no such name, or it is no colour
     */
    public Palette with(Map<String, String> tokens) {
        return PaletteFile.read(grey ? "print" : dark ? "dark" : "light", tokens);
    }
}
