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
import java.util.Locale;
import java.util.Optional;

/**
 * Draws ribbons under the lanes, on the same axis. A stretch says its state in words where they fit
 * whole, else by its colour.
 */
public final class RibbonDrawing {
    private static final List<Double> DASHES = List.of(3.0, 2.0);
    private static final int PADDING = 8;

    private final Style style;
    private final Words words;
    private final Sizes sizes;

    /** Draws in a style. */
    public RibbonDrawing(Style style) {
        this.style = style;
        words = new Words(style.locale());
        sizes = Sizes.of(style.metrics(), style.labelSize());
    }

    /** Height of one ribbon with the room below it, in CSS pixels. */
    public double row() {
        return sizes.row();
    }

    /** Draws the ribbons over a time, scrolled up by some pixels; only whole rows are drawn. */
    public Picture draw(Ribbons ribbons, Viewport viewport, AsOf asOf) {
        TimeScale scale = TimeScale.of(viewport, style.nameWidth());
        List<Shape> shapes = new ArrayList<>();
        double top = 2 - viewport.scroll();
        for (Ribbons.Ribbon ribbon : ribbons.all()) {
            if (top >= 0 && top + sizes.row() <= viewport.height() + 1) {
                name(ribbon, top, scale, shapes);
                for (Ribbons.Stretch stretch : ribbon.stretches()) {
                    if (asOf.isLatest() || stretch.from() <= asOf.instant()) {
                        stretch(ribbon, stretch, top, scale, shapes);
                    }
                }
            }
            top += sizes.row();
        }
        return new Picture(
                viewport.width(),
                viewport.height(),
                style.palette().surface(),
                shapes,
                Picture.About.NOTHING);
    }

    private void name(Ribbons.Ribbon ribbon, double top, TimeScale scale, List<Shape> out) {
        String whole = Labels.clean(ribbon.topic().name());
        String name = style.metrics().fit(whole, sizes.small(), scale.left() - 2 * PADDING);
        out.add(
                new Shape.Text(
                        PADDING,
                        sizes.baseline(top),
                        name,
                        sizes.small(),
                        style.palette().text(),
                        Anchor.START,
                        new Tag(Role.LANE, ribbon.topic().id(), whole)));
    }

    private void stretch(
            Ribbons.Ribbon ribbon,
            Ribbons.Stretch stretch,
            double top,
            TimeScale scale,
            List<Shape> out) {
        double left = Math.max(scale.left(), Math.rint(scale.x(stretch.from())));
        double right = Math.min(scale.right(), Math.rint(scale.x(stretch.to())) - 1);
        if (right - left < 1) {
            return;
        }
        Palette palette = style.palette();
        String word = words.get("ribbon." + stretch.state().name().toLowerCase(Locale.ROOT));
        Tag tag =
                new Tag(
                        Role.RIBBON,
                        stretch.points().getFirst(),
                        ribbon.topic().name() + "; " + word);
        boolean unknown = stretch.state() == Ribbons.State.UNKNOWN;
        out.add(
                new Shape.Rectangle(
                        left,
                        top + 1,
                        right - left,
                        sizes.row() - 5,
                        2,
                        Optional.of(ground(stretch.state())),
                        unknown
                                ? Optional.of(new Stroke(palette.quiet(), 1, DASHES))
                                : Optional.empty(),
                        tag));
        Font font = sizes.small();
        if (style.metrics().width(word, font) + 2 * sizes.gap() <= right - left) {
            double baseline =
                    Math.rint(top + (sizes.row() - 3) / 2 + style.metrics().capHeight(font) / 2);
            out.add(
                    new Shape.Text(
                            left + sizes.gap(),
                            baseline,
                            word,
                            font,
                            ink(stretch.state()),
                            Anchor.START,
                            tag));
        }
    }

    private Colour ground(Ribbons.State state) {
        Palette palette = style.palette();
        return switch (state) {
            case PROPOSED, KEPT -> palette.addedGround();
            case AMENDED -> palette.amended().mix(palette.surface(), 0.8);
            case REMOVED -> palette.removedGround();
            case REPORTED -> palette.movedGround();
            case UNKNOWN -> palette.surface();
        };
    }

    private Colour ink(Ribbons.State state) {
        Palette palette = style.palette();
        return switch (state) {
            case PROPOSED, KEPT -> palette.addedText();
            case AMENDED -> palette.text();
            case REMOVED -> palette.removedText();
            case REPORTED -> palette.movedText();
            case UNKNOWN -> palette.quiet();
        };
    }
}
