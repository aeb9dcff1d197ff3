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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws ribbons under the lanes, on the same axis. A stretch says its state in words where they fit
 * whole, else by its colour. Rows are of one height: of topics that in which the longest name has
 * room, of points, which may be very many, a single line.
 */
public final class RibbonDrawing {
    private static final List<Double> DASHES = List.of(3.0, 2.0);
    private static final int PADDING = 8;
    private static final int MOST_LINES = 2;
    private static final double TOP = 2;

    private final Style style;
    private final Words words;
    private final Sizes sizes;
    private final Ribbons ribbons;
    private final Map<Integer, TextBlock> names = new HashMap<>();
    private final double row;

    /** Draws ribbons in a style. */
    public RibbonDrawing(Ribbons ribbons, Style style) {
        this.ribbons = ribbons;
        this.style = style;
        words = new Words(style.locale());
        sizes = Sizes.of(style);
        int lines = 1;
        if (ribbons.kind() == Ribbons.Of.TOPICS) {
            for (int i = 0; i < ribbons.all().size(); i++) {
                lines = Math.max(lines, nameOf(i).lines().size());
            }
        }
        row = Math.max(sizes.row(), lines * line() + 2);
    }

    private TextBlock nameOf(int place) {
        return names.computeIfAbsent(place, at -> lines(ribbons.all().get(at)));
    }

    private TextBlock lines(Ribbons.Ribbon ribbon) {
        double room = style.nameWidth() - PADDING - sizes.gap();
        String name = Labels.clean(ribbon.name());
        if (ribbons.kind() == Ribbons.Of.POINTS) {
            String line = style.metrics().fit(name, sizes.small(), room);
            return new TextBlock(List.of(line), room, !line.equals(name));
        }
        return TextBlock.wrap(name, sizes.small(), room, MOST_LINES, style.metrics());
    }

    private double line() {
        return Math.rint(sizes.small().size() * 1.1);
    }

    /** Height of one ribbon with the room below it, in CSS pixels. */
    public double row() {
        return row;
    }

    /** Height of all ribbons. */
    public double height() {
        return ribbons.all().size() * row + 2 * TOP;
    }

    /** The ribbon at a height, counted from the top of the first; absent where there is none. */
    public Optional<Ribbons.Ribbon> at(double y) {
        int place = (int) Math.floor((y - TOP) / row);
        return place < 0 || place >= ribbons.all().size()
                ? Optional.empty()
                : Optional.of(ribbons.all().get(place));
    }

    /** What a stretch of a ribbon says, in words. */
    public String tell(Ribbons.Ribbon ribbon, Ribbons.Stretch stretch) {
        return Labels.clean(ribbon.name()) + ": " + state(stretch);
    }

    private String state(Ribbons.Stretch stretch) {
        return words.get("ribbon." + stretch.state().name().toLowerCase(Locale.ROOT));
    }

    /** Draws the ribbons over a time, scrolled up by some pixels; only whole rows are drawn. */
    public Picture draw(Viewport viewport, AsOf asOf) {
        return draw(viewport, asOf, Set.of(), Optional.empty());
    }

    /**
     * Draws the ribbons with some of them stressed.
     *
     * @param lit ids of points whose stretches are framed, and the names of their ribbons marked
     * @param focused the stretch that keys would choose
     */
    public Picture draw(
            Viewport viewport, AsOf asOf, Set<String> lit, Optional<Ribbons.Stretch> focused) {
        TimeScale scale = TimeScale.of(viewport, style.nameWidth());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                new Shape.Line(
                        0,
                        0.5,
                        viewport.width(),
                        0.5,
                        Stroke.solid(style.palette().rule(), 1),
                        Tag.of(Role.AXIS)));
        asOf(scale, asOf, viewport.height(), shapes);
        int first = Math.max(0, (int) Math.floor((viewport.scroll() - TOP) / row));
        int last = (int) Math.ceil((viewport.scroll() + viewport.height()) / row);
        for (int i = first; i < Math.min(last, ribbons.all().size()); i++) {
            double top = TOP + i * row - viewport.scroll();
            if (top >= 0 && top + row <= viewport.height() + 1) {
                Ribbons.Ribbon ribbon = ribbons.all().get(i);
                if (isLit(ribbon, lit)) {
                    shapes.add(mark(top));
                }
                name(ribbon, nameOf(i), top, shapes);
                for (Ribbons.Stretch stretch : ribbon.stretches()) {
                    if (asOf.isLatest() || stretch.from() <= asOf.instant()) {
                        Optional<Stroke> frame =
                                focused.filter(stretch::equals).isPresent()
                                        ? Optional.of(Stroke.solid(style.palette().accent(), 2))
                                        : isLit(stretch, lit)
                                                ? Optional.of(
                                                        Stroke.solid(
                                                                style.palette().selectionRule(), 2))
                                                : Optional.empty();
                        stretch(ribbon, stretch, top, scale, asOf, frame, shapes);
                    }
                }
            }
        }
        return new Picture(
                viewport.width(),
                viewport.height(),
                style.palette().surface(),
                shapes,
                Picture.About.NOTHING);
    }

    /** The line of the instant that the window stands at, where the ribbons end. */
    private void asOf(TimeScale scale, AsOf asOf, double height, List<Shape> out) {
        double x = Math.rint(scale.x((double) asOf.instant()));
        if (!asOf.isLatest() && x > scale.left() && x < scale.right()) {
            Stroke stroke = Stroke.solid(style.palette().asOf(), 1.5);
            Tag tag = new Tag(Role.AS_OF, "", words.asOf());
            out.add(new Shape.Line(x, 1, x, height, stroke, tag));
        }
    }

    private static boolean isLit(Ribbons.Ribbon ribbon, Set<String> lit) {
        return !lit.isEmpty() && ribbon.stretches().stream().anyMatch(part -> isLit(part, lit));
    }

    private static boolean isLit(Ribbons.Stretch stretch, Set<String> lit) {
        return stretch.points().stream().anyMatch(lit::contains);
    }

    /** The ground of the name of a ribbon that is lit. */
    private Shape mark(double top) {
        return new Shape.Rectangle(
                2,
                Math.rint(top),
                style.nameWidth() - 6,
                row - 2,
                3,
                Optional.of(style.palette().selection()),
                Optional.of(Stroke.solid(style.palette().selectionRule(), 1)),
                Tag.of(Role.SELECTION));
    }

    private void name(Ribbons.Ribbon ribbon, TextBlock name, double top, List<Shape> out) {
        double middle = middle(top) - (name.lines().size() - 1) * line() / 2;
        double baseline = Math.rint(middle + style.metrics().capHeight(sizes.small()) / 2);
        Tag tag = new Tag(Role.LANE, ribbon.id(), Labels.clean(ribbon.name()));
        for (String words : name.lines()) {
            out.add(
                    new Shape.Text(
                            PADDING,
                            baseline,
                            words,
                            sizes.small(),
                            style.palette().text(),
                            Anchor.START,
                            tag));
            baseline += line();
        }
    }

    /** Where the ribbon of a row is centred. */
    private double middle(double top) {
        return top + (row - 2) / 2;
    }

    private void stretch(
            Ribbons.Ribbon ribbon,
            Ribbons.Stretch stretch,
            double top,
            TimeScale scale,
            AsOf asOf,
            Optional<Stroke> frame,
            List<Shape> out) {
        double left = Math.max(scale.left(), Math.rint(scale.x(stretch.from())));
        double until =
                asOf.isLatest() ? stretch.to() : Math.min(stretch.to(), (double) asOf.instant());
        double right = Math.min(scale.right(), Math.rint(scale.x(until)) - 1);
        if (right - left < 1) {
            return;
        }
        Palette palette = style.palette();
        String word = state(stretch);
        Tag tag = new Tag(Role.RIBBON, stretch.points().getFirst(), tell(ribbon, stretch));
        double height = sizes.row() - 5;
        boolean unknown = stretch.state() == Ribbons.State.UNKNOWN;
        Stroke dashed = new Stroke(palette.quiet(), 1, DASHES);
        out.add(
                new Shape.Rectangle(
                        left,
                        Math.rint(middle(top) - height / 2),
                        right - left,
                        height,
                        2,
                        Optional.of(ground(stretch.state())),
                        frame.or(() -> unknown ? Optional.of(dashed) : Optional.empty()),
                        tag));
        Font font = sizes.small();
        if (style.metrics().width(word, font) + 2 * sizes.gap() <= right - left) {
            double baseline = Math.rint(middle(top) + style.metrics().capHeight(font) / 2);
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
