package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.List;
import java.util.Optional;

/** Points out on an axis where a search found something: a small arrow for each place apart. */
final class HitMarks {
    private static final double HALF = 3;
    private static final double HEIGHT = 4;

    /** Arrows closer than this cannot be told apart. */
    private static final double APART = 4;

    private HitMarks() {}

    /** Draws arrows that point down from a height. */
    static void draw(
            double[] instants, TimeScale scale, double top, Colour colour, List<Shape> out) {
        double last = Double.NEGATIVE_INFINITY;
        int first = Rows.firstAt(instants, 0, instants.length, scale.from());
        for (int i = first; i < instants.length && instants[i] <= scale.to(); i++) {
            double x = Math.rint(scale.x(instants[i]));
            if (x - last >= APART) {
                last = x;
                out.add(
                        new Shape.Polygon(
                                List.of(x - HALF, top, x + HALF, top, x, top + HEIGHT),
                                true,
                                Optional.of(colour),
                                Optional.empty(),
                                Tag.of(Role.SELECTION)));
            }
        }
    }
}
