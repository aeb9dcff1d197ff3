package org.clauseline.picture;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One weight of the shipped typeface, Source Sans Pro: its file, and how wide each letter is.
 *
 * <p>Read on first use, in a few milliseconds, from the tables {@code head}, {@code hhea}, {@code
 * hmtx}, {@code cmap} and {@code OS/2} alone (OpenType 1.9); the glyphs themselves are left to
 * painters. Lengths are shares of the font size.
 */
public final class Typeface {
    private static final short MISSING = -1;

    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double capHeight;
    private final short[] advances = new short[0x10000];

    private Typeface(ByteBuffer file) {
        Arrays.fill(advances, MISSING);
        unitsPerEm = file.getShort(CharacterMap.table(file, "head") + 18);
        int os2 = CharacterMap.table(file, "OS/2");
        ascent = file.getShort(os2 + 68) / unitsPerEm;
        descent = -file.getShort(os2 + 70) / unitsPerEm;
        capHeight = file.getShort(os2 + 88) / unitsPerEm;
        readAdvances(file);
    }

    /** The typeface in this weight. */
    public static Typeface of(Font.Weight weight) {
        return switch (weight) {
            case REGULAR -> Regular.FACE;
            case SEMIBOLD -> SemiBold.FACE;
            case BOLD -> Bold.FACE;
        };
    }

    /** Where the TrueType file of this weight is: beside the classes, in a folder or an archive. */
    public static URL file(Font.Weight weight) {
        return found(weight, Typeface.class.getResource(name(weight)));
    }

    /** The TrueType file of this weight. */
    public static InputStream open(Font.Weight weight) {
        return found(weight, Typeface.class.getResourceAsStream(name(weight)));
    }

    private static String name(Font.Weight weight) {
        String word =
                switch (weight) {
                    case REGULAR -> "Regular";
                    case SEMIBOLD -> "SemiBold";
                    case BOLD -> "Bold";
                };
        return "fonts/SourceSansPro-" + word + ".ttf";
    }

    private static <T> T found(Font.Weight weight, @Nullable T resource) {
        if (resource == null) {
            throw new IllegalStateException("The program lacks its font " + name(weight));
        }
        return resource;
    }

    /** Whether the typeface has a glyph for this code point. */
    public boolean covers(int codePoint) {
        return codePoint >= 0 && codePoint < advances.length && advances[codePoint] != MISSING;
    }

    /**
     * How far this code point moves the pen. Where the typeface has no glyph, the room that
     * painters keep for the glyph of another font: none for marks that combine and for signs that
     * are not seen, an em for ideographs, Hangul, kana and emoji, 0.6 em for other letters.
     */
    public double advance(int codePoint) {
        if (codePoint >= 0 && codePoint < advances.length) {
            short advance = advances[codePoint];
            if (advance != MISSING) {
                return advance / unitsPerEm;
            }
        }
        return Substitutes.advance(codePoint);
    }

    /** Height of tall letters above the base line. */
    public double ascent() {
        return ascent;
    }

    /** Depth of the lowest letters below the base line, positive. */
    public double descent() {
        return descent;
    }

    /** Height of capitals without accents. */
    public double capHeight() {
        return capHeight;
    }

    private static Typeface read(Font.Weight weight) {
        try (InputStream in = open(weight)) {
            return new Typeface(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The font in the program cannot be read", failure);
        }
    }

    private void readAdvances(ByteBuffer file) {
        int measured = file.getShort(CharacterMap.table(file, "hhea") + 34) & 0xFFFF;
        int metrics = CharacterMap.table(file, "hmtx");
        CharacterMap.visit(
                file,
                (code, glyph) ->
                        advances[code] =
                                advance(file, metrics, Math.min(glyph, measured - 1), code));
    }

    /**
     * Combining marks stand over the letter before them, whatever room their glyph takes by itself.
     */
    private static short advance(ByteBuffer file, int metrics, int glyph, int code) {
        boolean combines = code >= 0x300 && Character.getType(code) == Character.NON_SPACING_MARK;
        return combines ? 0 : file.getShort(metrics + 4 * glyph);
    }

    /** Each weight is read when it is first asked for, once, whoever asks. */
    private static final class Regular {
        static final Typeface FACE = read(Font.Weight.REGULAR);
    }

    private static final class SemiBold {
        static final Typeface FACE = read(Font.Weight.SEMIBOLD);
    }

    private static final class Bold {
        static final Typeface FACE = read(Font.Weight.BOLD);
    }
}
