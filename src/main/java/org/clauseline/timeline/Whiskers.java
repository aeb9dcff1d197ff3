package org.clauseline.timeline;

import org.clauseline.dossier.When;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.List;

/**
 * Draws how long the time may be in which something lies. Within a day or another unit: a closed
 * bracket below the row. Somewhere between two limits: a dotted line with open ends. At the ends of
 * a span: thin lines that its bar grows out of.
 */
final class Whiskers {
    private static final List<Double> DOTS = List.of(1.5, 2.5);

    private final TimeScale scale;
    private final Sizes sizes;

    Whiskers(TimeScale scale, Sizes sizes) {
        this.scale = scale;
        this.sizes = sizes;
    }

    /** Draws the room of a moment below its row, clear of the words there. */
    void below(When when, double x, double rowTop, Colour colour, String about, List<Shape> out) {
        Extent extent = Extent.of(when);
        double left = Math.max(scale.left(), scale.x(extent.earliest()));
        double right = Math.min(scale.right(), scale.x(extent.latest()));
        if (right - left < 3 * sizes.radius()) {
            return;
        }
        Tag tag = new Tag(Role.WHISKER, about, "");
        boolean between = when.shape() == When.Shape.BETWEEN;
        double y = sizes.whisker(rowTop);
        out.add(
                new Shape.Line(
                        left,
                        y,
                        right,
                        y,
                        between
                                ? new Stroke(colour, 1, DOTS)
                                : Stroke.solid(colour.withOpacity(0.55), 1),
                        tag));
        if (!between) {
            end(scale.x(extent.earliest()), y, colour, tag, out);
            end(scale.x(extent.latest()), y, colour, tag, out);
        }
    }

    private void end(double x, double y, Colour colour, Tag tag, List<Shape> out) {
        if (x >= scale.left() && x <= scale.right()) {
            out.add(new Shape.Line(x, y - 2, x, y, Stroke.solid(colour.withOpacity(0.55), 1), tag));
        }
    }

    /** Draws the uncertain ends of a bar. */
    void beside(
            double left,
            double from,
            double to,
            double right,
            double y,
            Colour colour,
            String about,
            List<Shape> out) {
        Tag tag = new Tag(Role.WHISKER, about, "");
        Stroke stroke = Stroke.solid(colour, 1.5);
        if (from - left >= 1) {
            out.add(new Shape.Line(left, y, from, y, stroke, tag));
            out.add(new Shape.Line(left, y - 3, left, y + 3, stroke, tag));
        }
        if (right - to >= 1) {
            out.add(new Shape.Line(to, y, right, y, stroke, tag));
            out.add(new Shape.Line(right, y - 3, right, y + 3, stroke, tag));
        }
    }
}
