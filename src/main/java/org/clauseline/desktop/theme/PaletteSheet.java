package org.clauseline.desktop.theme;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first layer of the style sheets: the colours of a palette under their names, as a style sheet
 * in a {@code data:} address.
 */
final class PaletteSheet {
    private static final String BEGINNING = "data:text/css;charset=utf-8;base64,";
    private static final String LIGHT = write(Palette.LIGHT);
    private static final String DARK = write(Palette.DARK);

    /**
     * Opacity of what lies over other things, in hexadecimal: as part of a colour, since JavaFX
     * paints a node that is itself clear twice, at every frame.
     */
    private static final String FAINT = "73";

    private static final String STRONG = "cc";

    private PaletteSheet() {}

    static String of(Palette palette) {
        return palette.dark() ? DARK : LIGHT;
    }

    static boolean is(String sheet) {
        return sheet.startsWith(BEGINNING);
    }

    /** The names that style sheets may use, each with its colour. */
    static Map<String, Colour> tokens(Palette palette) {
        Map<String, Colour> tokens = new TreeMap<>();
        tokens.put("ground", palette.ground());
        tokens.put("surface", palette.surface());
        tokens.put("raised", palette.raised());
        tokens.put("rule", palette.rule());
        tokens.put("grid", palette.grid());
        tokens.put("shade", palette.shade());
        tokens.put("text", palette.text());
        tokens.put("quiet", palette.quiet());
        tokens.put("accent", palette.accent());
        tokens.put("on-accent", palette.onAccent());
        tokens.put("removed-text", palette.removedText());
        tokens.put("removed-ground", palette.removedGround());
        tokens.put("added-text", palette.addedText());
        tokens.put("added-ground", palette.addedGround());
        tokens.put("moved-text", palette.movedText());
        tokens.put("moved-ground", palette.movedGround());
        tokens.put("amended", palette.amended());
        tokens.put("selection", palette.selection());
        tokens.put("selection-rule", palette.selectionRule());
        tokens.put("deadline", palette.deadline());
        tokens.put("as-of", palette.asOf());
        tokens.put("neutral", palette.neutral());
        return tokens;
    }

    private static String write(Palette palette) {
        StringBuilder sheet = new StringBuilder(".root {\n");
        tokens(palette).forEach((name, colour) -> define(sheet, name, colour.hex()));
        define(sheet, "neutral-faint", palette.neutral().hex() + FAINT);
        define(sheet, "neutral-strong", palette.neutral().hex() + STRONG);
        sheet.append("}\n");
        return BEGINNING
                + Base64.getEncoder()
                        .encodeToString(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void define(StringBuilder sheet, String name, String colour) {
        sheet.append("-palette-").append(name).append(": ").append(colour).append(";\n");
    }
}
