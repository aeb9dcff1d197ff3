package org.clauseline.picture;

import java.nio.ByteBuffer;
import java.util.function.IntBinaryOperator;

/**
 * Finds the tables of a TrueType file and the glyphs of its letters (OpenType 1.9, "OpenType font
 * file" and "cmap").
 */
final class CharacterMap {
    private CharacterMap() {}

    /** Offset of a table in the file. */
    static int table(ByteBuffer file, String name) {
        int wanted =
                (name.charAt(0) << 24)
                        | (name.charAt(1) << 16)
                        | (name.charAt(2) << 8)
                        | name.charAt(3);
        int count = file.getShort(4);
        for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
            if (file.getInt(entry) == wanted) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font in the program has no table " + name);
    }

    /** A visitor of pairs of code point and glyph. */
    interface Visitor {
        void letter(int codePoint, int glyph);
    }

    /**
     * Visits every letter that has a glyph: format 4 of the Basic Multilingual Plane; the typeface
     * goes no further.
     */
    static void visit(ByteBuffer file, Visitor visitor) {
        int start = basicPlane(file);
        int doubled = file.getShort(start + 6) & 0xFFFF;
        for (int at = start + 14; at < start + 14 + doubled; at += 2) {
            int last = file.getShort(at) & 0xFFFF;
            int first = file.getShort(at + 2 + doubled) & 0xFFFF;
            int delta = file.getShort(at + 2 + 2 * doubled);
            int offsetAt = at + 2 + 3 * doubled;
            int offset = file.getShort(offsetAt) & 0xFFFF;
            IntBinaryOperator glyphs =
                    offset == 0
                            ? (code, index) -> code + delta
                            : (code, index) -> {
                                int glyph = file.getShort(offsetAt + offset + 2 * index);
                                return glyph == 0 ? 0 : glyph + delta;
                            };
            for (int code = first; code <= last && code < 0xFFFF; code++) {
                int glyph = glyphs.applyAsInt(code, code - first) & 0xFFFF;
                if (glyph != 0) {
                    visitor.letter(code, glyph);
                }
            }
        }
    }

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
}
