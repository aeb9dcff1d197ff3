package org.clauseline.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines of the shipped typeface's letters, read from its own tables ({@code glyf} and {@code
 * loca}, OpenType 1.9). So the same letter is the same curve on every machine, and nothing is
 * written to disk: AWT and JavaFX copy a font that comes as a stream into the temporary folder.
 */
public final class Outlines {
    private static final Map<Font.Weight, Outlines> WEIGHTS = new ConcurrentHashMap<>();
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private final ByteBuffer file;
    private final double scale;
    private final boolean longOffsets;
    private final int glyphs;
    private final int locations;
    private final char[] glyphOf = new char[Character.MAX_VALUE + 1];
    private final Map<Integer, Path2D> known = new ConcurrentHashMap<>();

    private Outlines(ByteBuffer file) {
        this.file = file;
        int head = CharacterMap.table(file, "head");
        scale = 1.0 / file.getShort(head + 18);
        longOffsets = file.getShort(head + 50) == 1;
        glyphs = CharacterMap.table(file, "glyf");
        locations = CharacterMap.table(file, "loca");
        CharacterMap.visit(file, (code, glyph) -> glyphOf[code] = (char) glyph);
    }

    /** The outlines of this weight. Read on the first use of each, by any thread. */
    public static Outlines of(Font.Weight weight) {
        return WEIGHTS.computeIfAbsent(weight, Outlines::read);
    }

    private static Outlines read(Font.Weight weight) {
        try (InputStream in = Typeface.open(weight)) {
            return new Outlines(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The font in the program cannot be read", failure);
        }
    }

    /**
     * The outline of a letter at size 1, its base line at 0 and y growing downwards; empty if the
     * typeface lacks it.
     */
    public Path2D letter(int codePoint) {
        int glyph = codePoint < glyphOf.length ? glyphOf[codePoint] : 0;
        return glyph == 0 ? new Path2D.Double() : known.computeIfAbsent(glyph, this::outline);
    }

    private Path2D outline(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(glyph, AffineTransform.getScaleInstance(scale, -scale), path);
        return path;
    }

    private void append(int glyph, AffineTransform transform, Path2D path) {
        int start = location(glyph);
        if (location(glyph + 1) == start) {
            return;
        }
        int at = glyphs + start;
        int contours = file.getShort(at);
        if (contours >= 0) {
            simple(at + 10, contours, transform, path);
        } else {
            composite(at + 10, transform, path);
        }
    }

    private int location(int glyph) {
        return longOffsets
                ? file.getInt(locations + 4 * glyph)
                : 2 * (file.getShort(locations + 2 * glyph) & 0xFFFF);
    }

    private void composite(int start, AffineTransform transform, Path2D path) {
        int at = start;
        int flags;
        do {
            flags = file.getShort(at);
            int glyph = file.getShort(at + 2) & 0xFFFF;
            at += 4;
            boolean words = (flags & 1) != 0;
            double right = words ? file.getShort(at) : file.get(at);
            double up = words ? file.getShort(at + 2) : file.get(at + 1);
            at += words ? 4 : 2;
            double[] matrix = {1, 0, 0, 1};
            if ((flags & 0x8) != 0) {
                matrix[0] = fraction(at);
                matrix[3] = matrix[0];
                at += 2;
            } else if ((flags & 0x40) != 0) {
                matrix[0] = fraction(at);
                matrix[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    matrix[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            AffineTransform part = new AffineTransform(transform);
            part.concatenate(
                    new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], right, up));
            append(glyph, part, path);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return file.getShort(at) / 16384.0;
    }

    private void simple(int start, int contours, AffineTransform transform, Path2D path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = file.getShort(start + 2 * i) & 0xFFFF;
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int at = start + 2 * contours;
        at += 2 + (file.getShort(at) & 0xFFFF);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = file.get(at++);
            int count = (flag & REPEATED) == 0 ? 1 : 1 + (file.get(at++) & 0xFF);
            for (int end = i + count; i < end; i++) {
                flags[i] = flag;
            }
        }
        double[] corners = new double[2 * points];
        at = coordinates(at, flags, corners, 0, SHORT_X, SAME_X);
        coordinates(at, flags, corners, 1, SHORT_Y, SAME_Y);
        transform.transform(corners, 0, corners, 0, points);
        int first = 0;
        for (int end : ends) {
            contour(flags, corners, first, end, path);
            first = end + 1;
        }
    }

    private int coordinates(
            int start, byte[] flags, double[] corners, int axis, int isShort, int isSame) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = file.get(at++) & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += file.getShort(at);
                at += 2;
            }
            corners[2 * i + axis] = value;
        }
        return at;
    }

    /** Between two points off the curve lies one on it, halfway, that the file leaves out. */
    private static void contour(byte[] flags, double[] corners, int first, int last, Path2D path) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int begin = first;
        while (begin <= last && (flags[begin] & ON_CURVE) == 0) {
            begin++;
        }
        boolean allOff = begin > last;
        int origin = allOff ? first : begin;
        double startX = corners[2 * origin];
        double startY = corners[2 * origin + 1];
        if (allOff) {
            startX = (startX + corners[2 * last]) / 2;
            startY = (startY + corners[2 * last + 1]) / 2;
        }
        path.moveTo(startX, startY);
        boolean waiting = false;
        double controlX = 0;
        double controlY = 0;
        for (int step = allOff ? 0 : 1; step < count; step++) {
            int point = first + (origin - first + step) % count;
            double x = corners[2 * point];
            double y = corners[2 * point + 1];
            if ((flags[point] & ON_CURVE) != 0) {
                if (waiting) {
                    path.quadTo(controlX, controlY, x, y);
                } else {
                    path.lineTo(x, y);
                }
                waiting = false;
            } else {
                if (waiting) {
                    path.quadTo(controlX, controlY, (controlX + x) / 2, (controlY + y) / 2);
                }
                controlX = x;
                controlY = y;
                waiting = true;
            }
        }
        if (waiting) {
            path.quadTo(controlX, controlY, startX, startY);
        }
        path.closePath();
    }
}
