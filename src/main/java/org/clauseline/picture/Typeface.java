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
        unitsPerEm = file.getShort(table(file, "head") + 18);
        int os2 = table(file, "OS/2");
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

    private static int table(ByteBuffer file, String name) {
        int wanted =
                name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
        int count = file.getShort(4);
        for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
            if (file.getInt(entry) == wanted) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font in the program has no table " + name);
    }

    private void readAdvances(ByteBuffer file) {
        int measured = file.getShort(table(file, "hhea") + 34) & 0xFFFF;
        int metrics = table(file, "hmtx");
        int start = basicPlane(file);
        int doubled = file.getShort(start + 6) & 0xFFFF;
        for (int at = start + 14; at < start + 14 + doubled; at += 2) {
            int last = file.getShort(at) & 0xFFFF;
            int first = file.getShort(at + 2 + doubled) & 0xFFFF;
            int delta = file.getShort(at + 2 + 2 * doubled);
            int offsetAt = at + 2 + 3 * doubled;
            int offset = file.getShort(offsetAt) & 0xFFFF;
            for (int code = first; code <= last && code < 0xFFFF; code++) {
                int glyph =
                        offset == 0 ? code : file.getShort(offsetAt + offset + 2 * (code - first));
                if (offset == 0 || glyph != 0) {
                    glyph = glyph + delta & 0xFFFF;
                }
                if (glyph != 0) {
                    advances[code] = advance(file, metrics, Math.min(glyph, measured - 1), code);
                }
            }
        }
    }

    /**
     * Combining marks stand over the letter before them, whatever room their glyph takes by itself.
     */
    private static short advance(ByteBuffer file, int metrics, int glyph, int code) {
        boolean combines = code >= 0x300 && Character.getType(code) == Character.NON_SPACING_MARK;
        return combines ? 0 : file.getShort(metrics + 4 * glyph);
    }

    /**
     * Where the mapping of the Basic Multilingual Plane (format 4) starts; the typeface has no
     * letters beyond it.
     */
    private static int basicPlane(ByteBuffer file) {
        int cmap = table(file, "cmap");
        int count = file.getShort(cmap + 2);
        for (int entry = cmap + 4; entry < cmap + 4 + 8 * count; entry += 8) {
            int start = cmap + file.getInt(entry + 4);
            if (file.getShort(start) == 4) {
                return start;
            }
        }
        throw new IllegalStateException("The font in the program maps no letters");
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
