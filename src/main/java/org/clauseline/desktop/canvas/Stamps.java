package org.clauseline.desktop.canvas;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape.Stroke;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Small round shapes, rasterised once and then copied: marks of events are few in kind and many in
 * number. A pixel's coverage follows from its distance to the outline of a rectangle with round
 * corners, of which a circle is one (the signed distance of a rounded box, I. Quilez, "2D distance
 * functions").
 */
final class Stamps {
    /** Shapes wider or higher than this are drawn as they are. In pixels of the screen. */
    static final double MOST = 48;

    /**
     * So many kinds are far more than a screen shows; past it a new start is cheaper than an age.
     */
    private static final int MOST_KINDS = 1024;

    private static final int MARGIN = 2;

    private final Map<Kind, Stamp> made = new HashMap<>();
    private int[] shares = new int[0];

    /**
     * What is stamped; lengths in pixels of the screen.
     *
     * @param radius of the corners
     * @param inset how far inside the outline the middle of the stroke runs
     */
    record Kind(
            double width,
            double height,
            double radius,
            double inset,
            Optional<Colour> fill,
            Optional<Stroke> stroke) {
        /** Looked up for each mark of a frame: colours and lengths tell nearly all apart. */
        @Override
        public int hashCode() {
            int hash = 31 * (int) (16 * width) + (int) (16 * height);
            hash = 31 * hash + (int) (16 * radius);
            hash = 31 * hash + (fill.isPresent() ? fill.get().argb() : 0);
            return 31 * hash + (stroke.isPresent() ? stroke.get().colour().argb() : 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind it
                    && width == it.width
                    && height == it.height
                    && radius == it.radius
                    && inset == it.inset
                    && fill.isPresent() == it.fill.isPresent()
                    && (fill.isEmpty() || fill.get().argb() == it.fill.get().argb())
                    && isSame(stroke, it.stroke);
        }

        private static boolean isSame(Optional<Stroke> a, Optional<Stroke> b) {
            return a.isPresent()
                    ? b.isPresent()
                            && a.get().colour().argb() == b.get().colour().argb()
                            && a.get().width() == b.get().width()
                            && a.get().dashes().equals(b.get().dashes())
                    : b.isEmpty();
        }

        Kind with(Optional<Stroke> other) {
            return new Kind(width, height, radius, inset, fill, other);
        }
    }

    /** Rows of colours multiplied by their opacity. */
    @SuppressWarnings("ArrayRecordComponent") // shared, never compared
    private record Stamp(int[] argb, int width, int height) {
        int at(int x, int y) {
            return argb[y * width + x];
        }
    }

    /** Lays a shape over pixels, with its upper left corner between these. */
    void draw(Kind kind, int left, int top, Pixels pixels) {
        Stamp stamp = stamp(kind);
        pixels.lay(
                stamp.argb, stamp.width, 0, stamp.width, stamp.height, left - MARGIN, top - MARGIN);
    }

    /**
     * Lays a shape over pixels that is as long as asked for: its left and its right half, and
     * between them what is in its middle.
     *
     * @param kind of even width
     * @param length in pixels, at least that width
     */
    void drawLong(Kind kind, int left, int top, int length, Pixels pixels) {
        Stamp stamp = stamp(kind);
        int half = stamp.width / 2;
        int[] argb = stamp.argb;
        int upper = top - MARGIN;
        int from = left + half - MARGIN;
        int to = left + length - half + MARGIN;
        pixels.lay(argb, stamp.width, 0, half, stamp.height, left - MARGIN, upper);
        pixels.lay(argb, stamp.width, half, stamp.width, stamp.height, to, upper);
        if (kind.stroke().isPresent() && !kind.stroke().get().dashes().isEmpty()) {
            dashesBetween(kind, from, to, upper, pixels);
            return;
        }
        for (int y = 0; y < stamp.height; y++) {
            pixels.layRow(from, to, upper + y, stamp.at(half, y));
        }
    }

    /** Lays the middle of a shape with a dashed edge; the dashes are fitted to its length. */
    private void dashesBetween(Kind kind, int left, int right, int upper, Pixels pixels) {
        List<Double> dashes = kind.stroke().map(Stroke::dashes).orElse(List.of());
        Stamp stroked =
                stamp(kind.with(kind.stroke().map(it -> Stroke.solid(it.colour(), it.width()))));
        Stamp bare = stamp(kind.with(Optional.empty()));
        int middle = stroked.width / 2;
        int length = Math.min(right, pixels.width) - left;
        if (shares.length < length) {
            shares = new int[length];
        }
        Dashes.of(dashes).fitted(right - left).shares(0, 1, shares, length);
        for (int y = 0; y < stroked.height; y++) {
            int on = stroked.at(middle, y);
            int off = bare.at(middle, y);
            pixels.layRow(left, right, upper + y, off);
            if (on != off) {
                pixels.layRow(left, right, upper + y, on, shares);
            }
        }
    }

    private Stamp stamp(Kind kind) {
        if (made.size() > MOST_KINDS) {
            made.clear();
        }
        Stamp stamp = made.get(kind);
        if (stamp == null) {
            stamp = make(kind);
            made.put(kind, stamp);
        }
        return stamp;
    }

    private static Stamp make(Kind kind) {
        int width = (int) Math.ceil(kind.width()) + 2 * MARGIN;
        int height = (int) Math.ceil(kind.height()) + 2 * MARGIN;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = pixel(kind, x + 0.5 - MARGIN, y + 0.5 - MARGIN);
            }
        }
        return new Stamp(pixels, width, height);
    }

    /** The colour at a place, its channels multiplied by its opacity. */
    private static int pixel(Kind kind, double x, double y) {
        double outside = distance(kind, x, y);
        double[] mixed = new double[4];
        kind.fill().ifPresent(colour -> lay(mixed, colour, covered(-outside)));
        kind.stroke()
                .ifPresent(
                        stroke -> {
                            double off = Math.abs(outside + kind.inset());
                            double part = covered(stroke.width() / 2 - off);
                            lay(mixed, stroke.colour(), part * dash(kind, stroke, x, y));
                        });
        int argb = 0;
        for (double channel : mixed) {
            argb = argb << 8 | (int) Math.round(channel * 255);
        }
        return argb;
    }

    private static double covered(double inside) {
        return Math.clamp(inside + 0.5, 0.0, 1.0);
    }

    private static void lay(double[] under, Colour colour, double coverage) {
        double opacity = colour.opacity() * coverage;
        double[] over = {1, colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0};
        for (int i = 0; i < under.length; i++) {
            under[i] = over[i] * opacity + under[i] * (1 - opacity);
        }
    }

    /** How far outside the outline a place lies; negative inside. */
    private static double distance(Kind kind, double x, double y) {
        double across = Math.abs(x - kind.width() / 2) - kind.width() / 2 + kind.radius();
        double down = Math.abs(y - kind.height() / 2) - kind.height() / 2 + kind.radius();
        return Math.hypot(Math.max(across, 0), Math.max(down, 0))
                + Math.min(Math.max(across, down), 0)
                - kind.radius();
    }

    /**
     * 1 on a dash, 0 in a gap. Dashes are fitted to the outline so that they close without a seam.
     */
    private static double dash(Kind kind, Stroke stroke, double x, double y) {
        if (stroke.dashes().isEmpty()) {
            return 1;
        }
        double period = stroke.dashes().stream().mapToDouble(Double::doubleValue).sum();
        double length =
                2 * (kind.width() + kind.height() - 4 * kind.radius())
                        + 2 * Math.PI * kind.radius();
        double fitted = length / Math.max(1, Math.round(length / period));
        double along = along(kind, x, y) % fitted * period / fitted;
        double on = stroke.dashes().getFirst();
        return covered(Math.min(along, on - along)) + covered(along - period);
    }

    /** How far along the outline, from the middle of its right side, the place next to it lies. */
    private static double along(Kind kind, double x, double y) {
        double straightX = kind.width() / 2 - kind.radius();
        double straightY = kind.height() / 2 - kind.radius();
        double across = x - kind.width() / 2;
        double down = y - kind.height() / 2;
        double quarter = straightX + straightY + Math.PI / 2 * kind.radius();
        double u = Math.abs(across);
        double v = Math.abs(down);
        double part;
        if (v <= straightY && u >= straightX) {
            part = v;
        } else if (u <= straightX && v > straightY) {
            part = quarter - u;
        } else {
            double angle = Math.atan2(Math.max(v - straightY, 0), Math.max(u - straightX, 0));
            part = straightY + angle * kind.radius();
        }
        boolean right = across >= 0;
        boolean below = down >= 0;
        if (below) {
            return right ? part : 2 * quarter - part;
        }
        return right ? 4 * quarter - part : 2 * quarter + part;
    }
}
