package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;

import java.util.List;
import java.util.Optional;

/**
 * Draws the marks of events. The shape says what sort of thing it is: a disc for words, a square
 * for a document, a diamond for an act of war, a lozenge on its side for talks, a triangle for a
 * deadline, a bar for what took time. The outline says how sure it is: filled when confirmed,
 * hollow when reported, dashed when disputed, hollow and struck through when denied.
 */
public final class Marks {
    private static final List<Double> DASHES = List.of(2.5, 2.0);

    private final Palette palette;

    /** Marks in the colours of a theme. */
    public Marks(Palette palette) {
        this.palette = palette;
    }

    /**
     * Draws the mark of something without extent.
     *
     * @param x its centre
     * @param y its centre
     * @param radius half its size
     */
    public void mark(
            Category category,
            Status status,
            Colour colour,
            double x,
            double y,
            double radius,
            Tag tag,
            List<Shape> out) {
        Optional<Colour> fill =
                Optional.of(status == Status.CONFIRMED ? colour : palette.surface());
        Optional<Stroke> stroke = outline(status, colour, radius);
        double r = stroke.isPresent() ? radius - 0.75 : radius;
        out.add(
                switch (category) {
                    case STATEMENT, REACTION, POLITICAL ->
                            new Shape.Ellipse(x, y, r, r, fill, stroke, tag);
                    case DOCUMENT ->
                            new Shape.Rectangle(
                                    x - r * 0.9,
                                    y - r * 0.9,
                                    r * 1.8,
                                    r * 1.8,
                                    0,
                                    fill,
                                    stroke,
                                    tag);
                    case NEGOTIATION ->
                            new Shape.Rectangle(
                                    x - r, y - r * 0.6, r * 2, r * 1.2, r * 0.6, fill, stroke, tag);
                    case MILITARY ->
                            new Shape.Polygon(
                                    List.of(
                                            x,
                                            y - r * 1.2,
                                            x + r * 1.2,
                                            y,
                                            x,
                                            y + r * 1.2,
                                            x - r * 1.2,
                                            y),
                                    true,
                                    fill,
                                    stroke,
                                    tag);
                    case DEADLINE ->
                            new Shape.Polygon(
                                    List.of(x - r, y - r * 0.8, x + r, y - r * 0.8, x, y + r),
                                    true,
                                    fill,
                                    stroke,
                                    tag);
                });
        if (status == Status.DENIED) {
            out.add(strike(x, y, radius, colour, tag));
        }
    }

    /** Draws the bar of a span; {@code sure} is false where nothing of it is certain. */
    void bar(
            Status status,
            boolean sure,
            Colour colour,
            double left,
            double right,
            double y,
            double height,
            Tag tag,
            List<Shape> out) {
        boolean solid = status == Status.CONFIRMED && sure;
        Colour pale = colour.mix(palette.surface(), 0.78);
        Optional<Stroke> stroke =
                solid
                        ? Optional.empty()
                        : status == Status.CONFIRMED
                                ? Optional.of(Stroke.solid(colour, 1))
                                : outline(status, colour, height / 2);
        double inset = stroke.isPresent() ? 0.75 : 0;
        out.add(
                new Shape.Rectangle(
                        left + inset,
                        y - height / 2 + inset,
                        Math.max(1, right - left - 2 * inset),
                        height - 2 * inset,
                        height / 4,
                        Optional.of(
                                solid
                                        ? colour
                                        : status == Status.CONFIRMED ? pale : palette.surface()),
                        stroke,
                        tag));
        if (status == Status.DENIED) {
            double middle = left + Math.min(height, right - left) / 2;
            out.add(strike(middle, y, 0.4 * height, colour, tag));
        }
    }

    /** Draws the mark of several events in one. */
    void cluster(
            Status worst,
            Colour colour,
            double left,
            double right,
            double y,
            double height,
            Tag tag,
            List<Shape> out) {
        out.add(
                new Shape.Rectangle(
                        left + 0.5,
                        y - height / 2 + 0.5,
                        Math.max(2, right - left - 1),
                        height - 1,
                        height / 2 - 0.5,
                        Optional.of(colour.mix(palette.surface(), 0.86)),
                        Optional.of(
                                worst == Status.DISPUTED
                                        ? new Stroke(colour, 1, DASHES)
                                        : Stroke.solid(colour, 1)),
                        tag));
    }

    private static Optional<Stroke> outline(Status status, Colour colour, double radius) {
        double width = Math.max(1.5, radius * 0.28);
        return switch (status) {
            case CONFIRMED -> Optional.empty();
            case REPORTED, DENIED -> Optional.of(Stroke.solid(colour, width));
            case DISPUTED -> Optional.of(new Stroke(colour, width, DASHES));
        };
    }

    /** Across the mark from corner to corner of the room that it takes up, and not beyond. */
    private static Shape strike(double x, double y, double r, Colour colour, Tag tag) {
        return new Shape.Line(x - r, y + r, x + r, y - r, Stroke.solid(colour, 1.5), tag);
    }
}
