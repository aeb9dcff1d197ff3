package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Draws the pieces of the rows: whiskers, marks, labels, and what is stressed. */
final class LaneDrawing {
    private static final Tag COUNT = Tag.of(Role.LABEL);

    private final Rows rows;
    private final Event[] events;
    private final Responses responses;
    private final Stage stage;
    private final Palette palette;
    private final SideColours colours;
    private final Emphasis emphasis;
    private final Words words;
    private final Marks marks;
    private final ClusterSides sides;
    private final Sizes sizes;
    private final Whiskers whiskers;
    private final Colour faintText;
    private final Optional<Colour> selection;
    private final Optional<Colour> related;
    private final Optional<Colour> hit;
    private final Optional<Stroke> selectionRule;
    private final @Nullable Colour[] bySide = new @Nullable Colour[Columns.LAST_SIDE];
    private final boolean plain;

    LaneDrawing(
            Rows rows,
            Event[] events,
            Responses responses,
            Stage stage,
            Palette palette,
            SideColours colours,
            Emphasis emphasis,
            Words words,
            List<Side> allSides) {
        this.rows = rows;
        sides = new ClusterSides(rows, allSides, colours, words);
        this.events = events;
        this.responses = responses;
        this.stage = stage;
        this.palette = palette;
        this.colours = colours;
        this.emphasis = emphasis;
        this.words = words;
        marks = new Marks(palette);
        sizes = stage.sizes();
        whiskers = new Whiskers(stage.scale(), sizes);
        faintText = palette.rule().readableOn(palette.surface(), 4.5);
        selection = Optional.of(palette.selection());
        related = Optional.of(palette.addedGround());
        hit = Optional.of(palette.movedGround());
        selectionRule = Optional.of(Stroke.solid(palette.selectionRule(), 1.5));
        plain =
                emphasis.selected().isEmpty()
                        && emphasis.hits().isEmpty()
                        && emphasis.related().isEmpty()
                        && emphasis.hovered().isEmpty();
    }

    /** Draws one piece and says how it can be pointed at. */
    Hit draw(Piece piece, double top, List<Shape> out) {
        int entry = headline(piece);
        int place = rows.columns.event[entry];
        Event event = events[place];
        boolean later = !emphasis.asOf().knows(event);
        Colour colour = later ? faint(colour(entry, event)) : colour(entry, event);
        Status worst = worst(piece);
        String title = rows.labels.text(place);
        boolean single = piece.count() <= 1;
        long mixed = sides.of(piece);
        int others = piece.count() - 1;
        Tag tag =
                single
                        ? new Tag(
                                Role.EVENT,
                                event.id(),
                                () ->
                                        words.event(title, event)
                                                + responses.tell(place, emphasis.asOf(), words))
                        : new Tag(
                                Role.CLUSTER,
                                event.id(),
                                () -> words.cluster(title, others, worst, sides.names(mixed)));
        ground(piece, top, event.id(), out);
        double middle = stage.sizes().middle(top);
        boolean filled = false;
        if (piece.gathered()) {
            marks.cluster(
                    worst,
                    colour,
                    piece.markLeft(),
                    piece.markRight(),
                    middle,
                    sizes.row() * 0.62,
                    tag,
                    out);
            double inset = sizes.row() * 0.31;
            double foot = middle + sizes.row() * 0.31 - 3.5;
            sides.strip(mixed, piece.markLeft() + inset, piece.markRight() - inset, foot, tag, out);
        } else if (rows.columns.span[piece.head()]) {
            Event marked = events[rows.columns.event[piece.head()]];
            filled = bar(piece, marked, colour, middle, tag, out) && piece.inside();
        } else {
            double x = (piece.markLeft() + piece.markRight()) / 2;
            if (single) {
                whiskers.below(event.when(), x, top, colour, tag.about(), out);
            }
            marks.mark(
                    event.category(), event.status(), colour, x, middle, sizes.radius(), tag, out);
        }
        Colour ink = filled ? palette.surface() : later ? faintText : palette.text();
        label(
                piece,
                place,
                event,
                top,
                ink,
                filled ? ink : palette.quiet(),
                filled ? 0 : mixed,
                out);
        int last = piece.to() > piece.from() ? piece.to() : piece.head() + 1;
        boolean within = piece.to() > piece.from();
        return new Hit(
                tag,
                piece.count(),
                piece.row(),
                within ? piece.from() : piece.head(),
                last,
                rows.columns.anchor[within ? piece.from() : piece.head()],
                rows.columns.anchor[last - 1],
                piece.left(),
                top,
                piece.right(),
                top + sizes.row());
    }

    /** The colour of an event's side, looked up once for each side. */
    private Colour colour(int entry, Event event) {
        int side = rows.columns.side[entry];
        if (side == Columns.LAST_SIDE) {
            return colours.of(event.side());
        }
        Colour known = bySide[side];
        if (known == null) {
            known = colours.of(event.side());
            bySide[side] = known;
        }
        return known;
    }

    /**
     * The entry that a piece tells: the one whose mark it shows, so that no mark stands beside the
     * words of another; where a count stands in place of a mark the most important one.
     */
    private int headline(Piece piece) {
        if (!piece.gathered() || piece.to() - piece.from() <= 1) {
            return piece.head();
        }
        int base = rows.starts[piece.row()];
        int best = base + rows.forests[piece.row()].best(piece.from() - base, piece.to() - base);
        return rows.columns.importance[best] > rows.columns.importance[piece.head()]
                ? best
                : piece.head();
    }

    private Status worst(Piece piece) {
        int doubt = rows.columns.doubt[piece.head()];
        if (piece.to() - piece.from() > 1) {
            int base = rows.starts[piece.row()];
            doubt =
                    Math.max(
                            doubt,
                            rows.forests[piece.row()].worst(
                                    piece.from() - base, piece.to() - base));
        }
        return Doubt.status(doubt);
    }

    /** Draws a bar; says whether it is filled so that words on it need the ground's colour. */
    private boolean bar(
            Piece piece, Event event, Colour colour, double middle, Tag tag, List<Shape> out) {
        Extent extent = Extent.of(event.when());
        TimeScale scale = stage.scale();
        double from = Math.max(piece.markLeft(), scale.x(extent.certainFrom()));
        double to = Math.min(piece.markRight(), scale.x(extent.certainTo()));
        boolean sure = to - from >= 2 * sizes.radius();
        double height = sizes.bar(sure ? to - from : piece.markRight() - piece.markLeft());
        if (sure) {
            whiskers.beside(
                    piece.markLeft(),
                    from,
                    to,
                    piece.markRight(),
                    middle,
                    colour,
                    tag.about(),
                    out);
            marks.bar(event.status(), true, colour, from, to, middle, height, tag, out);
        } else {
            marks.bar(
                    event.status(),
                    false,
                    colour,
                    piece.markLeft(),
                    piece.markRight(),
                    middle,
                    height,
                    tag,
                    out);
        }
        return sure && event.status() == Status.CONFIRMED;
    }

    private void label(
            Piece piece,
            int place,
            Event event,
            double top,
            Colour ink,
            Colour quiet,
            long mixed,
            List<Shape> out) {
        double baseline = sizes.baseline(top);
        int others = piece.count() - 1;
        if (piece.labelWidth() > 0) {
            double count = others > 0 ? sizes.countWidth(others) : 0;
            boolean selected = !plain && emphasis.selected().contains(event.id());
            Font font = selected ? sizes.strong() : sizes.label();
            String text = rows.labels.fit(place, piece.labelWidth() - count);
            boolean leftward = piece.labelLeft() < piece.markLeft();
            double width = sizes.metrics().width(text, font);
            double x =
                    leftward
                            ? piece.labelLeft() + piece.labelWidth() - count - width
                            : piece.labelLeft();
            Tag tag = new Tag(Role.LABEL, event.id(), "");
            out.add(new Shape.Text(x, baseline, text, font, ink, Anchor.START, tag));
            if (others > 0) {
                double from = x + width + sizes.gap();
                String told = sizes.counts().more(others, isDoubtful(piece, event));
                out.add(count(from, baseline, told, quiet, Anchor.START));
                if (mixed != 0) {
                    double to = from + sizes.metrics().width(told, sizes.small());
                    sides.strip(mixed, from, to, baseline + 2.5, tag, out);
                }
            }
        } else if (piece.gathered()) {
            String number = sizes.counts().number(piece.count());
            if (sizes.metrics().width(number, sizes.small()) + 6
                    <= piece.markRight() - piece.markLeft()) {
                double middle = (piece.markLeft() + piece.markRight()) / 2;
                out.add(count(middle, baseline, number, palette.text(), Anchor.MIDDLE));
            }
        }
    }

    /** Whether something in a cluster is less sure than its headline, so that the count says so. */
    private boolean isDoubtful(Piece piece, Event headline) {
        int worst = Doubt.of(worst(piece));
        return worst > Doubt.of(Status.REPORTED) && worst > Doubt.of(headline.status());
    }

    private Shape count(double x, double baseline, String text, Colour colour, Anchor anchor) {
        return new Shape.Text(x, baseline, text, sizes.small(), colour, anchor, COUNT);
    }

    private void ground(Piece piece, double top, String id, List<Shape> out) {
        if (plain) {
            return;
        }
        boolean selected = emphasis.selected().contains(id);
        Optional<Colour> fill =
                selected
                        ? selection
                        : emphasis.hits().contains(id)
                                ? hit
                                : emphasis.related().contains(id) ? related : Optional.empty();
        if (fill.isEmpty() && emphasis.hovered().equals(id)) {
            fill = Optional.of(palette.ground());
        }
        if (fill.isPresent()) {
            double left = Math.max(0, piece.left() - 3);
            out.add(
                    new Shape.Rectangle(
                            left,
                            top + 0.5,
                            piece.right() + 3 - left,
                            sizes.row() - 3,
                            3,
                            fill,
                            selected ? selectionRule : Optional.empty(),
                            new Tag(Role.SELECTION, id, "")));
        }
    }

    private Colour faint(Colour colour) {
        return colour.mix(palette.surface(), 0.7).readableOn(palette.surface(), 3);
    }
}
