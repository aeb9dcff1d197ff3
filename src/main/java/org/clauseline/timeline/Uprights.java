package org.clauseline.timeline;

import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;

import java.util.List;

/** Draws vertical lines through the lanes that stop before words and marks and go on after them. */
final class Uprights {
    private final Stage stage;
    private final List<Laid> laid;

    /**
     * @param laid the visible rows from top to bottom
     */
    Uprights(Stage stage, List<Laid> laid) {
        this.stage = stage;
        this.laid = laid;
    }

    /** Draws one line from {@code from} down to the foot of the lanes. */
    void draw(double x, double from, Stroke stroke, Tag tag, List<Shape> out) {
        double start = from;
        for (Laid row : laid) {
            if (row.blocks(x)) {
                add(x, start, row.top(), stroke, tag, out);
                start = Math.max(start, row.top() + stage.sizes().row());
            }
        }
        add(x, start, stage.bottom(), stroke, tag, out);
    }

    private static void add(
            double x, double from, double to, Stroke stroke, Tag tag, List<Shape> out) {
        if (to > from + 0.5) {
            out.add(new Shape.Line(x, from, x, to, stroke, tag));
        }
    }
}
