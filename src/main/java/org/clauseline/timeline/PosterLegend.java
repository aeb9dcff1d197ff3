package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the shapes of an image mean, drawn as shapes: only those that are in it. */
final class PosterLegend {
    private static final Tag LEGEND = Tag.of(Role.LEGEND);

    /** One shape and its word. */
    private record Item(Sign sign, String word) {}

    /** Draws the shape of an item around a place. */
    private interface Sign {
        void draw(double x, double y, List<Shape> out);
    }

    private final PosterLook look;
    private final Colour ink;
    private final List<Side> sides;
    private final List<List<Item>> lines = new ArrayList<>();

    /**
     * @param sides of the dossier
     * @param events what is in the image
     * @param signs what is in the image beside marks of events
     */
    PosterLegend(
            PosterLook look,
            List<Side> sides,
            Collection<Event> events,
            Set<PosterSign> signs,
            double width) {
        this.sides = sides;
        this.look = look;
        ink = look.palette().neutral();
        flow(items(events, signs), width);
    }

    private List<Item> items(Collection<Event> events, Set<PosterSign> signs) {
        List<Item> items = new ArrayList<>();
        Set<Category> kinds = EnumSet.noneOf(Category.class);
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (Event event : events) {
            statuses.add(event.status());
            kinds.add(
                    switch (event.category()) {
                        case REACTION, POLITICAL -> Category.STATEMENT;
                        default -> event.category();
                    });
        }
        if (look.settings().dress().grouping() != Grouping.SIDE && !events.isEmpty()) {
            Set<String> acting = events.stream().map(Event::side).collect(Collectors.toSet());
            for (Side side : sides) {
                if (acting.contains(side.id())) {
                    items.add(side(side));
                }
            }
        }
        for (Category kind : kinds) {
            items.add(mark(kind, Status.CONFIRMED, look.kind(kind)));
        }
        for (Status status : statuses) {
            if (status != Status.CONFIRMED) {
                items.add(
                        mark(
                                Category.STATEMENT,
                                status,
                                look.words().get("status." + status.word())));
            }
        }
        if (signs.contains(PosterSign.DOUBT)) {
            Stroke dots =
                    new Stroke(
                            ink,
                            Math.max(1, look.size() / 12),
                            List.of(look.size() / 10, look.size() / 6));
            items.add(
                    new Item(
                            (x, y, out) ->
                                    out.add(
                                            new Shape.Line(
                                                    x - radius(),
                                                    y,
                                                    x + radius(),
                                                    y,
                                                    dots,
                                                    LEGEND)),
                            look.words().get("poster.doubt")));
        }
        if (signs.contains(PosterSign.RESPONSE)) {
            items.add(new Item(this::response, look.words().get("poster.response")));
        }
        PosterSettings settings = look.settings();
        double instant = settings.period().asOf().instant();
        if (!settings.period().asOf().isLatest()
                && instant > settings.period().from()
                && instant < settings.period().to()
                && !look.isList()) {
            Stroke line = Stroke.solid(look.palette().asOf(), Math.max(1.5, look.size() / 10));
            items.add(
                    new Item(
                            (x, y, out) ->
                                    out.add(
                                            new Shape.Line(
                                                    Math.round(x),
                                                    y - radius(),
                                                    Math.round(x),
                                                    y + radius(),
                                                    line,
                                                    LEGEND)),
                            look.words().asOf()));
        }
        return items;
    }

    /** A line with the arrow at its end. */
    private void response(double x, double y, List<Shape> out) {
        Stroke stroke = PosterResponses.stroke(look);
        double arrow = radius();
        out.add(new Shape.Line(x - radius(), y, x + radius() - arrow / 2, y, stroke, LEGEND));
        out.add(
                new Shape.Polygon(
                        List.of(
                                x + radius() - arrow,
                                y - 0.7 * arrow,
                                x + radius() - arrow,
                                y + 0.7 * arrow,
                                x + radius(),
                                y),
                        true,
                        Optional.of(stroke.colour()),
                        Optional.empty(),
                        LEGEND));
    }

    /** Where lanes are not sides, colours have to be explained. */
    private Item side(Side side) {
        Colour colour = look.colours().of(side.id());
        return new Item(
                (x, y, out) ->
                        look.marks()
                                .mark(
                                        Category.STATEMENT,
                                        Status.CONFIRMED,
                                        colour,
                                        x,
                                        y,
                                        radius(),
                                        LEGEND,
                                        out),
                TextBlock.clean(side.name(), look.small(), look.metrics()));
    }

    private Item mark(Category category, Status status, String word) {
        return new Item(
                (x, y, out) ->
                        look.marks().mark(category, status, ink, x, y, radius(), LEGEND, out),
                word);
    }

    private double radius() {
        return Math.round(look.small().size() * 0.38 * 2) / 2.0;
    }

    private double width(Item item) {
        return 2 * radius() + look.gap() + look.width(item.word(), look.small());
    }

    private void flow(List<Item> items, double width) {
        double pen = 0;
        for (Item item : items) {
            if (lines.isEmpty() || pen + width(item) > width) {
                lines.add(new ArrayList<>());
                pen = 0;
            }
            lines.getLast().add(item);
            pen += width(item) + between();
        }
    }

    private double between() {
        return 1.1 * look.small().size();
    }

    int lines() {
        return lines.size();
    }

    void draw(double left, double baseline, List<Shape> out) {
        for (int i = 0; i < lines.size(); i++) {
            double pen = left;
            double y = Math.round(baseline + i * look.smallLine());
            for (Item item : lines.get(i)) {
                item.sign().draw(pen + radius(), y - look.cap(look.small()) / 2, out);
                double x = pen + 2 * radius() + look.gap();
                out.add(
                        new Shape.Text(
                                x,
                                y,
                                item.word(),
                                look.small(),
                                look.palette().text(),
                                Anchor.START,
                                LEGEND));
                pen += width(item) + between();
            }
        }
    }
}
