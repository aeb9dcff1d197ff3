package org.clauseline.picture;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the letters of a line of text out by the advances that {@link FontMetrics} measured, so that
 * no text is ever wider than its layout holds.
 *
 * <p>Letters that the shipped typeface lacks are taken as outlines from the system's fonts and
 * squeezed into the room that was kept for them; only these depend on the machine.
 */
final class Lettering {
    private static final double MISSING_BOX_HEIGHT = 0.66;

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
        List<Run> runs = new ArrayList<>();
        double pen = start(text);
        for (Part part : parts) {
            double width = width(part.text(), face) * text.font().size();
            runs.add(new Run(part.text(), pen, width, part.mayBeShipped()));
            pen += width;
        }
        return runs;
    }

    private record Part(String text, boolean mayBeShipped) {}

    /** Parts that the typeface has and parts that it lacks, in turn. */
    private static List<Part> split(String line, Typeface face) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            boolean shipped = face.covers(line.codePointAt(from));
            int to = from;
            while (to < line.length() && face.covers(line.codePointAt(to)) == shipped) {
                to += Character.charCount(line.codePointAt(to));
            }
            parts.add(new Part(line.substring(from, to), shipped));
            from = to;
        }
        return parts;
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
        if (seen.isEmpty() || run.width() <= 0) {
            return path;
        }
        try {
            boolean heavy = text.font().weight() != Font.Weight.REGULAR;
            java.awt.Font font =
                    new java.awt.Font(
                                    java.awt.Font.DIALOG,
                                    heavy ? java.awt.Font.BOLD : java.awt.Font.PLAIN,
                                    1)
                            .deriveFont((float) text.font().size());
            TextLayout layout = new TextLayout(seen, font, new FontRenderContext(null, true, true));
            double natural = Math.max(layout.getAdvance(), layout.getBounds().getMaxX());
            double squeeze = natural > run.width() ? run.width() / natural : 1;
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
