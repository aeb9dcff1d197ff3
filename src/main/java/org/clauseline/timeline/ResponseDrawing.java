package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.Connector.Dock;
import org.clauseline.timeline.Responses.Response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Draws which events in view respond to which: light lines between those whose own marks can be
 * seen, and strong ones for what is selected or under the pointer, which lead to the cluster where
 * an event stands in one.
 */
final class ResponseDrawing {
    /** More lines would hide what they connect; those between important events come first. */
    private static final int MOST = 40;

    private final Rows rows;
    private final Event[] events;
    private final Responses responses;
    private final Stage stage;
    private final Sizes sizes;
    private final List<Laid> laid;
    private final Emphasis emphasis;
    private final Palette palette;
    private final Words words;
    private final Map<Integer, Dock> docks = new HashMap<>();

    ResponseDrawing(
            Rows rows,
            Event[] events,
            Responses responses,
            Stage stage,
            List<Laid> laid,
            Emphasis emphasis,
            Palette palette,
            Words words) {
        this.rows = rows;
        this.events = events;
        this.responses = responses;
        this.stage = stage;
        sizes = stage.sizes();
        this.laid = laid;
        this.emphasis = emphasis;
        this.palette = palette;
        this.words = words;
    }

    void draw(List<Shape> out) {
        if (responses.isNone()) {
            return;
        }
        for (Laid row : laid) {
            for (Piece piece : row.pieces()) {
                int event = rows.columns.event[piece.head()];
                if (!piece.gathered() && responses.has(event)) {
                    docks.putIfAbsent(event, dock(piece, row.top()));
                }
            }
        }
        Set<Response> strong = strong();
        List<Response> light = light(strong);
        if (strong.isEmpty() && light.isEmpty()) {
            return;
        }
        Connector connector = new Connector(boxes(), levels(), 3, 5);
        Colour quiet = palette.quiet().mix(palette.surface(), 0.4).readableOn(palette.surface(), 3);
        light.forEach(response -> draw(response, quiet, 1, connector, out));
        strong.forEach(response -> draw(response, palette.accent(), 2, connector, out));
    }

    /** What has to do with the selected events and the one under the pointer. */
    private Set<Response> strong() {
        Set<Response> strong = new LinkedHashSet<>();
        for (String id : emphasis.selected()) {
            strong.addAll(responses.of(id));
        }
        strong.addAll(responses.of(emphasis.hovered()));
        strong.removeIf(
                response ->
                        !responses.isKnown(response, emphasis.asOf())
                                || dock(response.cause()).isEmpty()
                                || dock(response.event()).isEmpty());
        return strong;
    }

    private List<Response> light(Set<Response> strong) {
        List<Response> light = new ArrayList<>();
        for (int event : docks.keySet()) {
            for (Response response : responses.of(event)) {
                if (response.event() == event
                        && docks.containsKey(response.cause())
                        && !strong.contains(response)
                        && responses.isKnown(response, emphasis.asOf())) {
                    light.add(response);
                }
            }
        }
        light.sort(
                Comparator.comparingInt((Response it) -> -importance(it))
                        .thenComparingInt(Response::event)
                        .thenComparingInt(Response::cause));
        return light.subList(0, Math.min(MOST, light.size()));
    }

    private int importance(Response response) {
        return Math.min(
                events[response.cause()].importance(), events[response.event()].importance());
    }

    private void draw(
            Response response, Colour colour, double width, Connector connector, List<Shape> out) {
        Event event = events[response.event()];
        Event cause = events[response.cause()];
        boolean doubtful = event.status() == Status.DISPUTED || event.status() == Status.DENIED;
        Stroke stroke =
                doubtful
                        ? new Stroke(colour, width, List.of(4.0, 3.0))
                        : Stroke.solid(colour, width);
        Supplier<String> said =
                () ->
                        Labels.clean(event.title())
                                + words.get("responds", "“" + Labels.clean(cause.title()) + "”");
        Optional<Dock> from = dock(response.cause());
        Optional<Dock> to = dock(response.event());
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            Tag tag = new Tag(Role.CONNECTOR, event.id(), said);
            connector.draw(from.get(), to.get(), stroke, tag, out);
        }
    }

    /** Where lines meet the mark of an event, or that of the cluster in which it stands. */
    private Optional<Dock> dock(int event) {
        Dock own = docks.get(event);
        if (own != null) {
            return Optional.of(own);
        }
        int entry = responses.entry(event);
        for (Laid row : laid) {
            if (entry < rows.starts[row.row()] || entry >= rows.starts[row.row() + 1]) {
                continue;
            }
            for (Piece piece : row.pieces()) {
                if (piece.head() == entry || (entry >= piece.from() && entry < piece.to())) {
                    return Optional.of(dock(piece, row.top()));
                }
            }
        }
        return Optional.empty();
    }

    private Dock dock(Piece piece, double top) {
        double middle = sizes.middle(top);
        double left = piece.markLeft();
        double right = piece.markRight();
        double half = sizes.radius();
        if (piece.gathered()) {
            half = sizes.row() * 0.31;
        } else if (rows.columns.span[piece.head()]) {
            Extent extent = Extent.of(events[rows.columns.event[piece.head()]].when());
            double from = Math.max(left, stage.scale().x(extent.certainFrom()));
            double to = Math.min(right, stage.scale().x(extent.certainTo()));
            if (to - from >= 2 * sizes.radius()) {
                // The whiskers beside a bar are too thin for a line to meet.
                left = from;
                right = to;
            }
            half = sizes.bar(right - left) / 2;
        }
        return new Dock(left, right, middle - half, middle + half, box(piece, top));
    }

    private Box box(Piece piece, double top) {
        return new Box(piece.left(), top + 1.5, piece.right(), top + sizes.row() - 1);
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (Laid row : laid) {
            for (Piece piece : row.pieces()) {
                boxes.add(box(piece, row.top()));
            }
        }
        return boxes;
    }

    /** Heights between the rows. */
    private double[] levels() {
        Set<Double> levels = new TreeSet<>();
        for (Laid row : laid) {
            levels.add(row.top());
            levels.add(row.top() + sizes.row());
        }
        return levels.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
