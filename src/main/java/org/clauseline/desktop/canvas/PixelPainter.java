package org.clauseline.desktop.canvas;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws pictures into pixels in one pass. Edges of rectangles and of level and upright lines, and
 * the base line of texts, are snapped to whole pixels: they look sharp and are filled, not blended.
 * Keep one; it remembers letters and marks. To be used by one thread.
 */
final class PixelPainter {
    /** Sizes of letters beyond this are met only while the scale of the screen changes. */
    private static final int MOST_SIZES = 24;

    private static final int ROUND_STEPS = 16;

    private final FontMetrics metrics;
    private final BorrowedText borrowed;
    private final Stamps stamps = new Stamps();
    private final Coverage coverage = new Coverage();
    private final Pen pen = new Pen(coverage);
    private final Outlines outlines = new Outlines(coverage, pen);
    private final Map<Font, Letters> letters = new HashMap<>();
    private double scale = 1;
    private Pixels pixels = new Pixels(1, 1);
    private int[] shares = new int[0];

    /**
     * @param metrics the room that texts may take
     * @param borrowed draws texts that the shipped typeface cannot set by itself
     */
    PixelPainter(FontMetrics metrics, BorrowedText borrowed) {
        this.metrics = metrics;
        this.borrowed = borrowed;
    }

    /**
     * Draws a picture, and shapes over it, with its origin at the upper left pixel.
     *
     * @param to the pixels of this scale
     */
    void paint(Picture picture, List<Shape> over, double to, Pixels target) {
        if (scale != to) {
            scale = to;
            letters.clear();
        }
        pixels = target;
        all(picture, over);
        if (borrowed.fetch()) {
            all(picture, over);
        }
    }

    private void all(Picture picture, List<Shape> over) {
        pixels.clear(picture.background().argb());
        shapes(picture.shapes());
        shapes(over);
    }

    private void shapes(List<Shape> shapes) {
        for (int i = 0, count = shapes.size(); i < count; i++) {
            draw(shapes.get(i));
        }
    }

    /** Asks for the most frequent first: a switch over patterns costs more than the question. */
    private void draw(Shape shape) {
        if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Line straight) {
            line(straight);
        } else if (shape instanceof Shape.Rectangle rectangle) {
            rectangle(rectangle);
        } else if (shape instanceof Shape.Ellipse ellipse) {
            ellipse(ellipse);
        } else if (shape instanceof Shape.Polygon polygon) {
            polygon(polygon);
        } else if (shape instanceof Shape.Image image) {
            image(image);
        }
    }

    private void image(Shape.Image shape) {
        int left = snap(shape.x());
        int top = snap(shape.y());
        int width = Math.max(1, snap(shape.x() + shape.width()) - left);
        int height = Math.max(1, snap(shape.y() + shape.height()) - top);
        int[] scaled = shape.raster().scaled(width, height);
        pixels.lay(scaled, width, 0, width, height, left, top);
    }

    private void rectangle(Shape.Rectangle shape) {
        int left = snap(shape.x());
        int top = snap(shape.y());
        int width = snap(shape.x() + shape.width()) - left;
        int height = snap(shape.y() + shape.height()) - top;
        if (shape.radius() <= 0 && shape.stroke().isEmpty()) {
            if (shape.fill().isPresent()) {
                int colour = shape.fill().get().argb();
                pixels.fill(left, top, left + width, top + height, colour);
            }
        } else if (isStamped(shape, width, height)) {
            stamped(shape, left, top, width, height);
        } else {
            double inset = inset(shape.stroke());
            double radius = Math.min(shape.radius() * scale, Math.min(width, height) / 2.0);
            shape.fill()
                    .ifPresent(
                            it -> {
                                double[] outline = round(left, top, width, height, radius);
                                coverage.contour(outline, outline.length);
                                coverage.fill(pixels, it.argb());
                            });
            shape.stroke()
                    .ifPresent(
                            it ->
                                    stroke(
                                            round(
                                                    left + inset,
                                                    top + inset,
                                                    width - 2 * inset,
                                                    height - 2 * inset,
                                                    radius),
                                            true,
                                            it));
        }
    }

    private boolean isStamped(Shape.Rectangle shape, int width, int height) {
        boolean dashed = shape.stroke().isPresent() && !shape.stroke().get().dashes().isEmpty();
        boolean round = shape.radius() > 0;
        boolean simple = !dashed || Dashes.areSimple(shape.stroke().get().dashes());
        return height <= Stamps.MOST && (simple || width <= Stamps.MOST) && (round || !dashed);
    }

    /** A long one is its two ends with straight edges between them. */
    private void stamped(Shape.Rectangle shape, int left, int top, int width, int height) {
        double radius = Math.min(shape.radius() * scale, Math.min(width, height) / 2.0);
        double inset = inset(shape.stroke());
        int end = (int) Math.ceil(radius + 2);
        if (width <= Stamps.MOST || width < 2 * end) {
            stamps.draw(
                    kind(width, height, radius, inset, shape.fill(), shape.stroke()),
                    left,
                    top,
                    pixels);
            return;
        }
        Stamps.Kind ends = kind(2 * end, height, radius, inset, shape.fill(), shape.stroke());
        stamps.drawLong(ends, left, top, width, pixels);
    }

    private Stamps.Kind kind(
            double width,
            double height,
            double radius,
            double inset,
            Optional<Colour> fill,
            Optional<Stroke> stroke) {
        return new Stamps.Kind(width, height, radius, inset, fill, scaled(stroke));
    }

    private Optional<Stroke> scaled(Optional<Stroke> stroke) {
        return scale == 1 ? stroke : stroke.map(this::scaled);
    }

    private Stroke scaled(Stroke stroke) {
        return new Stroke(stroke.colour(), stroke.width() * scale, scaled(stroke.dashes()));
    }

    private List<Double> scaled(List<Double> lengths) {
        return scale == 1 ? lengths : lengths.stream().map(length -> length * scale).toList();
    }

    /** How far to shift a line so that one of odd width covers whole pixels. */
    private double inset(Optional<Stroke> stroke) {
        return stroke.isPresent() ? inset(stroke.get()) : 0;
    }

    private double inset(Stroke stroke) {
        return Math.round(stroke.width() * scale) % 2 == 1 ? 0.5 : 0;
    }

    private void line(Shape.Line shape) {
        Stroke stroke = shape.stroke();
        boolean upright = shape.x1() == shape.x2();
        boolean level = shape.y1() == shape.y2();
        int x1 = snap(shape.x1());
        int y1 = snap(shape.y1());
        int x2 = snap(shape.x2());
        int y2 = snap(shape.y2());
        if (stroke.dashes().isEmpty() && (upright || level)) {
            int thickness = Math.max(1, snap(stroke.width()));
            int half = thickness / 2;
            int colour = stroke.colour().argb();
            if (upright) {
                int left = x1 - half;
                pixels.fill(left, Math.min(y1, y2), left + thickness, Math.max(y1, y2), colour);
            } else {
                int top = y1 - half;
                pixels.fill(Math.min(x1, x2), top, Math.max(x1, x2), top + thickness, colour);
            }
            return;
        }
        double right = upright ? inset(stroke) : 0;
        double down = level ? inset(stroke) : 0;
        if ((upright || level) && Dashes.areSimple(stroke.dashes())) {
            Dashes dashes = Dashes.of(scaled(stroke.dashes()));
            double width = stroke.width() * scale;
            if (upright) {
                dashed(x1 + right, y1, y2, width, dashes, stroke.colour(), false);
            } else {
                dashed(y1 + down, x1, x2, width, dashes, stroke.colour(), true);
            }
            return;
        }
        double[] ends = {x1 + right, y1 + down, x2 + right, y2 + down};
        area(ends, false, Optional.empty(), Optional.of(stroke));
    }

    /** Dashes along a row or a column. */
    private void dashed(
            double middle,
            int from,
            int to,
            double width,
            Dashes dashes,
            Colour colour,
            boolean level) {
        double low = middle - width / 2;
        double high = middle + width / 2;
        int limit = level ? pixels.width : pixels.height;
        int first = Math.max(0, Math.min(from, to));
        int count = Math.min(limit, Math.max(from, to)) - first;
        if (count <= 0) {
            return;
        }
        if (shares.length < count) {
            shares = new int[limit];
        }
        boolean forth = from <= to;
        dashes.shares(forth ? first - from : from - 1 - first, forth ? 1 : -1, shares, count);
        for (int across = (int) Math.floor(low); across < high; across++) {
            double covered = Math.min(high, across + 1) - Math.max(low, across);
            int share = (int) (covered * (colour.argb() >>> 24) + 0.5);
            if (level) {
                pixels.layRow(first, across, shares, count, colour.argb(), share);
            } else {
                pixels.layColumn(across, first, shares, count, colour.argb(), share);
            }
        }
    }

    private void ellipse(Shape.Ellipse shape) {
        double width = 2 * shape.radiusX() * scale;
        double height = 2 * shape.radiusY() * scale;
        int left = snap(shape.centreX() - shape.radiusX());
        int top = snap(shape.centreY() - shape.radiusY());
        if (width == height && width <= Stamps.MOST) {
            Stamps.Kind disc = kind(width, height, width / 2, 0, shape.fill(), shape.stroke());
            stamps.draw(disc, left, top, pixels);
            return;
        }
        double[] outline = new double[8 * ROUND_STEPS];
        for (int i = 0; i < outline.length; i += 2) {
            double angle = Math.PI * i / outline.length * 2;
            outline[i] = left + width / 2 * (1 + Math.cos(angle));
            outline[i + 1] = top + height / 2 * (1 + Math.sin(angle));
        }
        area(outline, true, shape.fill(), shape.stroke());
    }

    private void polygon(Shape.Polygon shape) {
        List<Double> corners = shape.corners();
        double[] points = new double[corners.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = corners.get(i) * scale;
        }
        area(points, shape.closed(), shape.fill(), shape.stroke());
    }

    private void area(
            double[] points, boolean closed, Optional<Colour> fill, Optional<Stroke> stroke) {
        if (outlines.draw(points, closed, fill, scaled(stroke), pixels)) {
            return;
        }
        if (fill.isPresent()) {
            coverage.contour(points, points.length);
            coverage.fill(pixels, fill.get().argb());
        }
        if (stroke.isPresent()) {
            stroke(points, closed, stroke.get());
        }
    }

    private void stroke(double[] points, boolean closed, Stroke stroke) {
        double width = stroke.width() * scale;
        pen.stroke(points, closed, width, scaled(stroke.dashes()), pixels.width, pixels.height);
        coverage.fill(pixels, stroke.colour().argb());
    }

    /** The outline of a rectangle with round corners. */
    private static double[] round(
            double left, double top, double width, double height, double radius) {
        if (radius <= 0) {
            return new double[] {
                left, top, left + width, top, left + width, top + height, left, top + height
            };
        }
        double[] outline = new double[8 * (ROUND_STEPS + 1)];
        int at = 0;
        for (int corner = 0; corner < 4; corner++) {
            double x = corner == 0 || corner == 3 ? left + width - radius : left + radius;
            double y = corner < 2 ? top + height - radius : top + radius;
            for (int step = 0; step <= ROUND_STEPS; step++) {
                double angle = Math.PI / 2 * (corner + step / (double) ROUND_STEPS);
                outline[at++] = x + radius * Math.cos(angle);
                outline[at++] = y + radius * Math.sin(angle);
            }
        }
        return outline;
    }

    private void text(Shape.Text shape) {
        String line = shape.text();
        Letters set = letters(shape.font());
        int baseline = snap(shape.baseline());
        int x = snap(shape.x());
        int start =
                switch (shape.anchor()) {
                    case START -> x;
                    case MIDDLE -> (int) Math.round(x - width(shape) / 2);
                    case END -> (int) Math.round(x - width(shape));
                };
        if (!set.set(line, start, baseline, shape.colour().argb(), pixels)) {
            borrowed.draw(shape, metrics, scale, x, baseline, pixels);
        }
    }

    private double width(Shape.Text shape) {
        return metrics.width(shape.text(), shape.font()) * scale;
    }

    private Letters letters(Font font) {
        Letters known = letters.get(font);
        if (known == null) {
            if (letters.size() >= MOST_SIZES) {
                letters.clear();
            }
            known = new Letters(font.weight(), font.size() * scale, coverage);
            letters.put(font, known);
        }
        return known;
    }

    /** The edge between pixels that is nearest to a place. */
    private int snap(double place) {
        return (int) Math.round(place * scale);
    }
}
