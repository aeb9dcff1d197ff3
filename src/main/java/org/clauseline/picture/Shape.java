package org.clauseline.picture;

import java.util.List;
import java.util.Optional;

/** One thing to paint. Coordinates and lengths are CSS pixels. */
public sealed interface Shape {
    /** What the shape is and shows. */
    Tag tag();

    /**
     * A rectangle.
     *
     * @param radius radius of its corners, 0 for sharp ones
     * @param fill absent for none
     * @param stroke absent for none; centred on the edge
     */
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            double radius,
            Optional<Colour> fill,
            Optional<Stroke> stroke,
            Tag tag)
            implements Shape {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke, Tag tag)
            implements Shape {}

    /**
     * An ellipse around a centre.
     *
     * @param fill absent for none
     * @param stroke absent for none
     */
    record Ellipse(
            double centreX,
            double centreY,
            double radiusX,
            double radiusY,
            Optional<Colour> fill,
            Optional<Stroke> stroke,
            Tag tag)
            implements Shape {}

    /**
     * Straight segments through points.
     *
     * @param corners x and y of each corner in turn
     * @param closed whether the last corner joins the first
     * @param fill absent for none
     * @param stroke absent for none
     */
    record Polygon(
            List<Double> corners,
            boolean closed,
            Optional<Colour> fill,
            Optional<Stroke> stroke,
            Tag tag)
            implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * One line of text, never wrapped.
     *
     * @param x where its anchor lies
     * @param baseline y of its base line
     */
    record Text(
            double x,
            double baseline,
            String text,
            Font font,
            Colour colour,
            Anchor anchor,
            Tag tag)
            implements Shape {}

    /** An image of pixels, stretched to a rectangle. */
    record Image(double x, double y, double width, double height, Raster raster, Tag tag)
            implements Shape {}

    /** Which part of a text lies at its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * How a line is drawn.
     *
     * @param width in CSS pixels, above 0
     * @param dashes lengths of dashes and gaps in turn; empty for a solid line
     */
    record Stroke(Colour colour, double width, List<Double> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        /** A solid line. */
        public static Stroke solid(Colour colour, double width) {
            return new Stroke(colour, width, List.of());
        }
    }
}
