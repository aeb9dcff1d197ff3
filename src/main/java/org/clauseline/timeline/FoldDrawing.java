package org.clauseline.timeline;

import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.List;
import java.util.Optional;

/**
 * Draws folded times: a ground of their own with two strokes across the axis, and how long they are
 * in words, so that nobody takes their width for their length.
 */
final class FoldDrawing {
    /** What the two strokes take of the width; less of a fold at the edge of the view has none. */
    private static final double SIGN = 12;

    private final Palette palette;
    private final FontMetrics metrics;
    private final Words words;
    private final List<TimeScale.Fold> folds;

    FoldDrawing(TimeScale scale, Palette palette, FontMetrics metrics, Words words) {
        this.palette = palette;
        this.metrics = metrics;
        this.words = words;
        folds = scale.folded();
    }

    /** Draws their grounds between two heights. */
    void grounds(double top, double bottom, List<Shape> out) {
        for (TimeScale.Fold fold : folds) {
            double left = Math.rint(fold.left());
            out.add(
                    new Shape.Rectangle(
                            left,
                            top,
                            Math.max(1, Math.rint(fold.right()) - left),
                            Math.max(0, bottom - top),
                            0,
                            Optional.of(palette.rule().mix(palette.surface(), 0.35)),
                            Optional.empty(),
                            new Tag(Role.SHADING, "", words.fold(fold.gap(), true))));
        }
    }

    /** Says how long they are, and draws the strokes above the words. */
    void names(double baseline, Font font, List<Shape> out) {
        double cap = metrics.capHeight(font);
        for (TimeScale.Fold fold : folds) {
            double middle = Math.rint((fold.left() + fold.right()) / 2);
            String whole = words.fold(fold.gap(), true);
            String brief = words.fold(fold.gap(), false);
            double room = fold.right() - fold.left() - 4;
            String name = metrics.width(whole, font) <= room ? whole : brief;
            Tag tag = new Tag(Role.AXIS, "", whole);
            if (metrics.width(name, font) <= room) {
                out.add(
                        new Shape.Text(
                                middle, baseline, name, font, palette.text(), Anchor.MIDDLE, tag));
            }
            if (fold.right() - fold.left() < SIGN) {
                continue;
            }
            double foot = baseline - cap - 4;
            for (int side = -1; side <= 1; side += 2) {
                double x = middle + 2.5 * side;
                Stroke stroke = Stroke.solid(palette.quiet(), 1.25);
                out.add(new Shape.Line(x - 2.5, foot, x + 2.5, foot - 8, stroke, tag));
            }
        }
    }
}
