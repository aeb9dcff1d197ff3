package org.clauseline.desktop.canvas;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape.Stroke;

import java.util.Arrays;
import java.util.Optional;

/**
 * Small outlines with corners, rasterised once at each quarter of a pixel and then copied, as
 * {@link Stamps} are: diamonds and triangles of events, and what strikes a mark through.
 */
final class Outlines {
    /** Outlines wider or higher than this are not for here. In pixels of the screen. */
    private static final double MOST = 48;

    private static final int PLACES = 4;
    private static final int FINE = 16;

    /** So many kinds are far more than a screen shows. */
    private static final int MOST_KINDS = 1024;

    /** How far a line may reach beyond its corners, in its width: see {@link Pen}. */
    private static final double REACH = 5.5;

    private final Coverage coverage;
    private final Pen pen;
    private final Recent<Kind, Stamp> made = new Recent<>(MOST_KINDS);

    /**
     * What is drawn.
     *
     * @param corners x and y in turn from the upper left pixel, in sixteenths of a pixel
     * @param stroke with lengths in pixels of the screen
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its content below
    private record Kind(
            int[] corners, boolean closed, Optional<Colour> fill, Optional<Stroke> stroke) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind it
                    && Arrays.equals(corners, it.corners)
                    && closed == it.closed
                    && fill.equals(it.fill)
                    && stroke.equals(it.stroke);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(corners)
                    + 7 * fill.map(Colour::argb).orElse(1)
                    + stroke.map(it -> it.colour().argb()).orElse(1);
        }
    }

    /**
     * A kind as pixels.
     *
     * @param argb rows of colours multiplied by their opacity
     * @param margin of the corners within it
     */
    @SuppressWarnings("ArrayRecordComponent") // shared, never compared
    private record Stamp(int[] argb, int side, int margin) {}

    /**
     * @param coverage rasterises
     * @param pen draws lines into the coverage
     */
    Outlines(Coverage coverage, Pen pen) {
        this.coverage = coverage;
        this.pen = pen;
    }

    /**
     * Draws an outline if it is small, and says whether it was.
     *
     * @param points x and y in turn, in pixels
     * @param stroke with lengths in pixels
     */
    boolean draw(
            double[] points,
            boolean closed,
            Optional<Colour> fill,
            Optional<Stroke> stroke,
            Pixels pixels) {
        double left = least(points, 0);
        double top = least(points, 1);
        if (!fits(points, left, top) || (stroke.isPresent() && stroke.get().width() > MOST / 8)) {
            return false;
        }
        int column = (int) Math.floor(left);
        int row = (int) Math.floor(top);
        double right = Math.floor((left - column) * PLACES + 0.5) / PLACES - left;
        double down = Math.floor((top - row) * PLACES + 0.5) / PLACES - top;
        int[] corners = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            corners[i] = (int) Math.rint((points[i] + (i % 2 == 0 ? right : down)) * FINE);
        }
        Kind kind = new Kind(corners, closed, fill, stroke);
        Stamp stamp = made.find(kind);
        if (stamp == null) {
            stamp = make(kind);
            made.keep(kind, stamp, 1);
        }
        pixels.lay(
                stamp.argb,
                stamp.side,
                0,
                stamp.side,
                stamp.side,
                column - stamp.margin,
                row - stamp.margin);
        return true;
    }

    private static double least(double[] points, int first) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i < points.length; i += 2) {
            least = Math.min(least, points[i]);
        }
        return least;
    }

    private static boolean fits(double[] points, double left, double top) {
        for (int i = 0; i < points.length; i++) {
            if (!(points[i] - (i % 2 == 0 ? left : top) <= MOST)) {
                return false;
            }
        }
        return Math.abs(left) < 1e6 && Math.abs(top) < 1e6;
    }

    private Stamp make(Kind kind) {
        int margin = 2 + (int) Math.ceil(kind.stroke.map(Stroke::width).orElse(0.0) * REACH);
        int side = (int) MOST + 2 + 2 * margin;
        double[] points = new double[kind.corners.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = kind.corners[i] / (double) FINE + margin;
        }
        int[] argb = new int[side * side];
        if (kind.fill.isPresent()) {
            coverage.contour(points, points.length);
            lay(kind.fill.get().argb(), argb, side);
        }
        if (kind.stroke.isPresent()) {
            Stroke stroke = kind.stroke.get();
            pen.stroke(points, kind.closed, stroke.width(), stroke.dashes(), side, side);
            lay(stroke.colour().argb(), argb, side);
        }
        return cut(argb, side, margin);
    }

    private void lay(int colour, int[] argb, int side) {
        coverage.fill(
                side,
                side,
                (left, y, shares, count) -> {
                    for (int i = 0; i < count; i++) {
                        int at = y * side + left + i;
                        argb[at] = over(argb[at], colour, shares[i]);
                    }
                });
    }

    /** A colour by a share over one that is multiplied by its opacity, as that is. */
    private static int over(int under, int colour, int share) {
        int opacity = share * (colour >>> 24) / 255;
        int mixed = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            int above = shift == 24 ? 255 : (colour >>> shift) & 0xFF;
            int below = (under >>> shift) & 0xFF;
            mixed |= ((above * opacity + below * (255 - opacity) + 127) / 255) << shift;
        }
        return mixed;
    }

    /** Without the columns and rows at the end that hold nothing. */
    private static Stamp cut(int[] argb, int side, int margin) {
        int used = 1;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] != 0) {
                used = Math.max(used, 1 + Math.max(i % side, i / side));
            }
        }
        int[] small = new int[used * used];
        for (int y = 0; y < used; y++) {
            System.arraycopy(argb, y * side, small, y * used, used);
        }
        return new Stamp(small, used, margin);
    }
}
