package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the strip of the whole time: a column for each few pixels, as high as it is full, and a
 * frame around what is in view.
 */
final class Overview {
    private static final double COLUMN = 5;
    private static final double GRIP = 3;

    private final double[] anchors;
    private final Style style;
    private final Words words;
    private final String wholeName;
    private final String viewName;
    private TimeScale counted = TimeScale.of(new Viewport(1, 1, 0, 1, 0), 0);
    private int[] counts = {};
    private int most = 1;
    private String before = "";

    /**
     * @param anchors instants of all events, ascending
     */
    Overview(double[] anchors, Style style, Words words) {
        this.anchors = anchors;
        this.style = style;
        this.words = words;
        wholeName = words.get("overview.whole", anchors.length);
        viewName = words.get("overview.view");
    }

    /** Whether it is drawn with this look. */
    boolean has(Style look) {
        return style.equals(look);
    }

    Picture draw(
            double width,
            double height,
            TimeScale whole,
            TimeScale view,
            AsOf asOf,
            double[] hits) {
        Palette palette = style.palette();
        List<Shape> shapes = new ArrayList<>();
        double top = 3;
        double bottom = height - 3;
        shapes.add(
                new Shape.Rectangle(
                        whole.left(),
                        top,
                        whole.right() - whole.left(),
                        bottom - top,
                        3,
                        Optional.of(palette.shade()),
                        Optional.empty(),
                        new Tag(Role.AXIS, "", wholeName)));
        double left = clamp(whole.x(view.from()), whole);
        double right = Math.max(left + 2 * GRIP, clamp(whole.x(view.to()), whole));
        window(left, right, top, bottom, shapes);
        new FoldDrawing(whole, palette, style.metrics(), words)
                .grounds(top + 1, bottom - 1, shapes);
        columns(whole, left, right, top + 4, bottom - 2, shapes);
        if (!asOf.isLatest()) {
            double x = Math.rint(whole.x((double) asOf.instant())) + 0.5;
            if (x >= whole.left() && x <= whole.right()) {
                shapes.add(
                        new Shape.Line(
                                x,
                                top,
                                x,
                                bottom,
                                Stroke.solid(palette.asOf(), 1.5),
                                Tag.of(Role.AS_OF)));
            }
        }
        HitMarks.draw(hits, whole, top, palette.text(), shapes);
        outside(whole, height, shapes);
        return new Picture(width, height, palette.surface(), shapes, Picture.About.NOTHING);
    }

    private static double clamp(double x, TimeScale whole) {
        return Math.max(whole.left(), Math.min(whole.right() - 2 * GRIP, x));
    }

    private void window(double left, double right, double top, double bottom, List<Shape> out) {
        Palette palette = style.palette();
        out.add(
                new Shape.Rectangle(
                        left,
                        top,
                        right - left,
                        bottom - top,
                        3,
                        Optional.of(palette.addedGround()),
                        Optional.of(Stroke.solid(palette.accent(), 1.5)),
                        new Tag(Role.SELECTION, "", viewName)));
    }

    private void columns(
            TimeScale whole,
            double left,
            double right,
            double top,
            double bottom,
            List<Shape> out) {
        count(whole);
        Palette palette = style.palette();
        Colour inside = palette.accent().mix(palette.surface(), 0.35);
        Colour outside = palette.quiet().mix(palette.surface(), 0.4);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double x = whole.left() + i * COLUMN;
                double height =
                        Math.max(
                                2,
                                Math.rint((bottom - top) * Math.sqrt(counts[i] / (double) most)));
                boolean inView = x + COLUMN > left && x < right;
                out.add(
                        new Shape.Rectangle(
                                x,
                                bottom - height,
                                COLUMN - 1,
                                height,
                                0,
                                Optional.of(inView ? inside : outside),
                                Optional.empty(),
                                Tag.of(Role.EVENT)));
            }
        }
    }

    /** How many events fall into each column; counted anew only when the strip itself changes. */
    private void count(TimeScale whole) {
        if (whole.equals(counted) && counts.length > 0) {
            return;
        }
        counted = whole;
        counts = new int[(int) Math.max(1, Math.floor((whole.right() - whole.left()) / COLUMN))];
        most = 1;
        int from = Rows.firstAt(anchors, 0, anchors.length, whole.from());
        before = from == 0 ? "" : words.get("overview.before", from);
        for (int i = 0; i < counts.length; i++) {
            double end = whole.instant(whole.left() + (i + 1) * COLUMN);
            int to = Rows.firstAt(anchors, from, anchors.length, end);
            counts[i] = to - from;
            most = Math.max(most, counts[i]);
            from = to;
        }
    }

    /** Says how many events lie before the strip, in the column of lane names. */
    private void outside(TimeScale whole, double height, List<Shape> out) {
        Font font = new Font(Font.Weight.REGULAR, Math.rint(style.labelSize() * 0.92 * 2) / 2.0);
        if (!before.isEmpty()) {
            if (style.metrics().width(before, font) <= whole.left() - 16) {
                double baseline = Math.rint(height / 2 + style.metrics().capHeight(font) / 2);
                out.add(
                        new Shape.Text(
                                8,
                                baseline,
                                before,
                                font,
                                style.palette().quiet(),
                                Anchor.START,
                                Tag.of(Role.AXIS)));
            }
        }
    }
}
