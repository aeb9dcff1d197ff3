package org.clauseline.picture;

import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays the letters of a line of text out by the advances that {@link FontMetrics} measured, so that
 * no text is ever wider than its layout holds.
 *
 * <p>Letters that the shipped typeface lacks are taken as outlines from the system's fonts and
 * squeezed into the room that was kept for them; only these depend on the machine.
 */
final class Lettering {
    private static final double MISSING_BOX_HEIGHT = 0.66;

    /** Signs that are not seen themselves and ask for another form of the letter before them. */
    private static final Pattern VARIATIONS = Pattern.compile("[\\uFE00-\\uFE0F]");

    private Lettering() {}

    /**
     * A part of a line set in one way.
     *
     * @param text its letters
     * @param x where it starts, in the picture's coordinates
     * @param width room measured for it
     * @param shipped whether the shipped typeface has all its letters
     */
    record Run(String text, double x, double width, boolean shipped) {}

    /** Where a text starts, whatever its anchor. */
    static double start(Shape.Text text) {
        double width = FontMetrics.shipped().width(text.text(), text.font());
        return switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
    }

    /**
     * The parts of a text as they stand from left to right (Unicode UAX #9 for text that runs both
     * ways).
     */
    static List<Run> runs(Shape.Text text) {
        String line = Normalizer.normalize(text.text(), Normalizer.Form.NFC);
        Typeface face = Typeface.of(text.font().weight());
        char[] units = line.toCharArray();
        List<Part> parts = new ArrayList<>();
        if (Bidi.requiresBidi(units, 0, units.length)) {
            Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            byte[] levels = new byte[bidi.getRunCount()];
            Part[] ordered = new Part[levels.length];
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
                ordered[i] = new Part(part, levels[i] % 2 == 0);
            }
            Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
            for (Part part : ordered) {
                parts.addAll(part.mayBeShipped() ? split(part.text(), face) : List.of(part));
            }
        } else {
            parts.addAll(split(line, face));
        }
        return placed(parts, text, face);
    }

    /**
     * Sets parts beside each other. Borrowed letters that need less than the room that was kept for
     * them leave the rest at the end of the line, not as a gap in it.
     */
    private static List<Run> placed(List<Part> parts, Shape.Text text, Typeface face) {
        double[] widths = new double[parts.size()];
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            Part part = parts.get(i);
            double kept = width(part.text(), face) * text.font().size();
            widths[i] = part.mayBeShipped() ? kept : Math.min(kept, natural(part.text(), text));
            spare += kept - widths[i];
        }
        double pen =
                start(text)
                        + switch (text.anchor()) {
                            case START -> 0;
                            case MIDDLE -> spare / 2;
                            case END -> spare;
                        };
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            runs.add(new Run(parts.get(i).text(), pen, widths[i], parts.get(i).mayBeShipped()));
            pen += widths[i];
        }
        return runs;
    }

    private record Part(String text, boolean mayBeShipped) {}

    /**
     * Parts that the typeface has and parts that it lacks, in turn. A letter stays with its marks:
     * if one of these is lacking, all of it is borrowed, or the mark would have no room.
     */
    private static List<Part> split(String line, Typeface face) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        boolean before = true;
        while (at < line.length()) {
            int next = letterEnd(line, at);
            boolean shipped = line.substring(at, next).codePoints().allMatch(c -> has(face, c));
            if (at > from && shipped != before) {
                parts.add(part(line.substring(from, at), before));
                from = at;
            }
            before = shipped;
            at = next;
        }
        if (at > from) {
            parts.add(part(line.substring(from), before));
        }
        return parts;
    }

    private static Part part(String letters, boolean shipped) {
        return new Part(shipped ? VARIATIONS.matcher(letters).replaceAll("") : letters, shipped);
    }

    private static boolean has(Typeface face, int codePoint) {
        return face.covers(codePoint) || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private static int letterEnd(String line, int start) {
        int end = start + Character.charCount(line.codePointAt(start));
        while (end < line.length() && isMark(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static double width(String text, Typeface face) {
        return text.codePoints().mapToDouble(face::advance).sum();
    }

    /** The outline of a whole text in the picture's coordinates. */
    static Path2D outline(Shape.Text text) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Run run : runs(text)) {
            path.append(outline(run, text), false);
        }
        return path;
    }

    /** The outline of one part of a text in the picture's coordinates. */
    static Path2D outline(Run run, Shape.Text text) {
        return run.shipped() ? shipped(run, text) : borrowed(run, text);
    }

    private static Path2D shipped(Run run, Shape.Text text) {
        Typeface face = Typeface.of(text.font().weight());
        Outlines outlines = Outlines.of(text.font().weight());
        double size = text.font().size();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = run.x();
        for (int codePoint : run.text().codePoints().toArray()) {
            AffineTransform place = new AffineTransform(size, 0, 0, size, pen, text.baseline());
            path.append(outlines.letter(codePoint).getPathIterator(place), false);
            pen += face.advance(codePoint) * size;
        }
        return path;
    }

    private static Path2D borrowed(Run run, Shape.Text text) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        String seen = withoutUnseen(run.text());
        boolean alone = run.width() <= 0;
        if (seen.isEmpty() || (alone && seen.codePoints().noneMatch(Lettering::isMark))) {
            return path;
        }
        try {
            TextLayout layout = SystemFonts.layout(seen, text.font());
            double natural = width(layout);
            double squeeze = natural > run.width() && !alone ? run.width() / natural : 1;
            path.append(
                    layout.getOutline(
                            new AffineTransform(squeeze, 0, 0, 1, run.x(), text.baseline())),
                    false);
        } catch (InternalError | RuntimeException noSystemFonts) {
            // A machine without any font of its own: the reader still sees that letters stand here.
            path.reset();
            double height = MISSING_BOX_HEIGHT * text.font().size();
            double edge = height / 12;
            path.setWindingRule(Path2D.WIND_EVEN_ODD);
            Rectangle2D box =
                    new Rectangle2D.Double(
                            run.x() + edge,
                            text.baseline() - height,
                            run.width() - 2 * edge,
                            height);
            path.append(box, false);
            path.append(
                    new Rectangle2D.Double(
                            box.getX() + edge,
                            box.getY() + edge,
                            box.getWidth() - 2 * edge,
                            box.getHeight() - 2 * edge),
                    false);
        }
        return path;
    }

    /** The room in px that borrowed letters need by themselves. */
    private static double natural(String letters, Shape.Text text) {
        String seen = withoutUnseen(letters);
        try {
            return seen.isEmpty() ? 0 : width(SystemFonts.layout(seen, text.font()));
        } catch (InternalError | RuntimeException noSystemFonts) {
            return Double.MAX_VALUE;
        }
    }

    private static double width(TextLayout layout) {
        return Math.max(layout.getAdvance(), layout.getBounds().getMaxX());
    }

    /** Control characters have no picture, and AWT would draw a box for each. */
    private static String withoutUnseen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(code -> !Character.isISOControl(code))
                .filter(code -> Character.getType(code) != Character.SURROGATE)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
