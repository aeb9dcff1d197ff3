package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The events of a dossier in lanes and rows along a time axis. Prepared once for a grouping, a
 * filter and a density, in time linear in the number of events; then any viewport is laid out in
 * time that depends on what can be seen, not on what exists. Immutable but for caches; to be used
 * by one thread at a time.
 */
public final class Timeline {
    private final Dossier dossier;
    private final Event[] events;
    private final List<Event> undated;
    private final List<Flags.Deadline> deadlines;
    private final Rows rows;
    private final Sizes sizes;
    private final Words words;
    private final Style style;
    private final double[] anchors;
    private final double[] ends;
    private final double[] starts;
    private final double first;
    private final double last;
    private final EntriesById selected;
    private final EntriesById found;
    private final Summaries summaries;
    private final Responses responses;
    private List<Event> ordered = List.of();
    private Optional<Overview> overview = Optional.empty();
    private Optional<SideColours> coloured = Optional.empty();

    private Timeline(
            Dossier dossier,
            Grouping grouping,
            Predicate<Event> filter,
            Style style,
            Density density) {
        this.dossier = dossier;
        this.style = style;
        sizes = Sizes.of(style);
        words = new Words(style.locale());
        List<Event> dated = new ArrayList<>(dossier.events().size());
        undated = new ArrayList<>();
        boolean responding = false;
        for (Event event : dossier.events()) {
            if (filter.test(event)) {
                responding |= !event.responds().isEmpty();
                (Extent.isUndated(event.when()) ? undated : dated).add(event);
            }
        }
        events = dated.toArray(Event[]::new);
        deadlines = Flags.mostImportant(dated);
        Grouper grouper = new Grouper(dossier, grouping, words);
        rows =
                Rows.of(
                        events,
                        new HashSet<>(dossier.marks()),
                        dossier.sides(),
                        grouper,
                        density,
                        sizes);
        Columns columns = rows.columns;
        responses = responding ? new Responses(events, columns) : Responses.NONE;
        selected = new EntriesById(columns, events);
        found = new EntriesById(columns, events);
        boolean once = columns.size == events.length;
        anchors = new double[events.length];
        ends = new double[events.length];
        starts = new double[events.length];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < columns.size; i++) {
            int at = once ? i : columns.event[i];
            anchors[at] = columns.anchor[i];
            ends[at] = columns.end[i];
            starts[at] = columns.start[i];
            if (columns.start[i] > -Extent.OPEN) {
                low = Math.min(low, columns.start[i]);
            }
            if (columns.end[i] < Extent.OPEN) {
                high = Math.max(high, columns.end[i]);
            }
        }
        Arrays.parallelSort(anchors);
        summaries = new Summaries(dossier, events, anchors);
        Arrays.parallelSort(ends);
        Arrays.parallelSort(starts);
        first = low <= high ? low : 0;
        last = low <= high ? high : 1;
    }

    /**
     * Prepares the timeline of a dossier.
     *
     * @param filter which events take part
     * @param style its metrics and size of labels hold for all frames
     * @param density for which rows are packed
     */
    public static Timeline of(
            Dossier dossier,
            Grouping grouping,
            Predicate<Event> filter,
            Style style,
            Density density) {
        return new Timeline(dossier, grouping, filter, style, density);
    }

    /** The lanes from top to bottom. */
    public List<Lane> lanes() {
        return rows.lanes;
    }

    /** Events of which it is not known when they were; they have no place on the axis. */
    public List<Event> undated() {
        return List.copyOf(undated);
    }

    /** Number of events with a place on the axis. */
    public int size() {
        return events.length;
    }

    /** Start of the earliest event whose start is known, in seconds since 1970-01-01T00:00Z. */
    public double first() {
        return first;
    }

    /** End of the latest event whose end is known. */
    public double last() {
        return last;
    }

    /** Height that all lanes and the axis together need, in CSS pixels. */
    public double contentHeight() {
        return Stage.contentHeight(rows.lanes, sizes);
    }

    /** Number of events that lie, wholly or in part, in a time. */
    public int count(double from, double to) {
        int ended = Rows.firstAt(ends, 0, ends.length, Math.nextUp(from));
        int begun = Rows.firstAt(starts, 0, starts.length, to);
        return Math.max(0, begun - ended);
    }

    /** What a stretch of time holds. */
    public SpanSummary summary(double from, double to) {
        return summaries.of(from, to);
    }

    /**
     * A strip that shows how full a time is, and the part of it in view.
     *
     * @param width of the strip in CSS pixels, with the column of lane names
     * @param height of the strip in CSS pixels
     * @param whole the time of the strip, in its pixels
     * @param view the time in view
     * @param emphasis of which what a search found and the as-of instant are shown
     */
    public Picture overview(
            double width,
            double height,
            TimeScale whole,
            TimeScale view,
            Style look,
            Emphasis emphasis) {
        if (overview.isEmpty() || !overview.get().has(look)) {
            overview = Optional.of(new Overview(anchors, look, words));
        }
        double[] hits = found.anchors(emphasis.hits());
        return overview.get().draw(width, height, whole, view, emphasis.asOf(), hits);
    }

    /**
     * Lays a viewport out.
     *
     * @param look with the metrics and the size of labels that the timeline was prepared with
     * @throws IllegalArgumentException if it was prepared with others
     */
    public Frame frame(Viewport viewport, Style look, Emphasis emphasis) {
        if (look.labelSize() != style.labelSize()
                || look.axisLines() != style.axisLines()
                || !look.metrics().equals(style.metrics())) {
            throw new IllegalArgumentException(
                    "The timeline was prepared for labels of " + style.labelSize() + " px");
        }
        Stage stage = new Stage(rows.lanes, viewport, look.nameWidth(), sizes);
        SideColours colours =
                coloured.filter(it -> it.suit(look.palette()))
                        .orElseGet(() -> new SideColours(dossier, look.palette()));
        coloured = Optional.of(colours);
        List<Laid> laid = layRows(stage, emphasis);
        List<Shape> shapes = new ArrayList<>(256);
        List<Hit> hits = new ArrayList<>(128);
        AxisDrawing axis = new AxisDrawing(stage, look, words);
        Uprights uprights = new Uprights(stage, laid);
        Flags flags = new Flags(stage, look, words);
        deadlines.forEach(flags::addDeadline);
        if (!emphasis.asOf().isLatest()) {
            flags.addAsOf(emphasis.asOf().instant());
        }
        LaneNames names = new LaneNames(rows.lanes, stage, look, colours);
        axis.shade(shapes);
        names.rules(viewport.width(), shapes);
        axis.grid(uprights, shapes);
        flags.lines(uprights, shapes);
        LaneDrawing drawing =
                new LaneDrawing(
                        rows,
                        events,
                        responses,
                        stage,
                        look.palette(),
                        colours,
                        emphasis,
                        words,
                        dossier.sides());
        for (Laid row : laid) {
            for (Piece piece : row.pieces()) {
                hits.add(drawing.draw(piece, row.top(), shapes));
            }
        }
        new ResponseDrawing(rows, events, responses, stage, laid, emphasis, look.palette(), words)
                .draw(shapes);
        names.names(shapes);
        header(viewport, stage, look, axis, flags, shapes);
        HitMarks.draw(
                found.anchors(emphasis.hits()),
                stage.scale(),
                stage.top(),
                look.palette().text(),
                shapes);
        Picture.About about =
                new Picture.About(dossier.title(), dossier.summary(), dossier.language(), "");
        Picture picture =
                new Picture(
                        viewport.width(),
                        viewport.height(),
                        look.palette().surface(),
                        shapes,
                        about);
        return new Frame(picture, contentHeight(), count(viewport.from(), viewport.to()), hits);
    }

    private static void header(
            Viewport viewport,
            Stage stage,
            Style look,
            AxisDrawing axis,
            Flags flags,
            List<Shape> out) {
        double y = Math.rint(stage.top()) - 0.5;
        out.add(
                new Shape.Line(
                        0,
                        y,
                        viewport.width(),
                        y,
                        Shape.Stroke.solid(look.palette().rule(), 1),
                        Tag.of(Role.AXIS)));
        axis.words(out);
        flags.names(out);
    }

    private List<Laid> layRows(Stage stage, Emphasis emphasis) {
        int[] forced = selected.of(emphasis.selected());
        RowLayout layout =
                new RowLayout(
                        rows,
                        sizes,
                        stage.scale(),
                        event ->
                                forced.length > 0
                                        && emphasis.selected().contains(events[event].id()));
        List<Laid> laid = new ArrayList<>();
        for (int lane = 0; lane < rows.lanes.size(); lane++) {
            if (stage.laneTop(lane + 1) < stage.top() || stage.laneTop(lane) > stage.bottom()) {
                continue;
            }
            Lane it = rows.lanes.get(lane);
            for (int r = 0; r < it.rows(); r++) {
                double top = stage.rowTop(lane, r);
                if (stage.shows(top)) {
                    int row = it.firstRow() + r;
                    List<Piece> pieces = new ArrayList<>();
                    layout.lay(RowView.of(rows, row, stage.scale()), inRow(forced, row), pieces);
                    if (!pieces.isEmpty()) {
                        laid.add(new Laid(row, top, pieces));
                    }
                }
            }
        }
        return laid;
    }

    private List<Integer> inRow(int[] entries, int row) {
        if (entries.length == 0) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int entry : entries) {
            if (entry >= rows.starts[row] && entry < rows.starts[row + 1]) {
                found.add(entry);
            }
        }
        return found;
    }

    /**
     * The events that something in a frame of this timeline stands for, by time. Made as they are
     * asked for, however many they are.
     */
    public List<Event> members(Hit hit) {
        return new AbstractList<>() {
            @Override
            public Event get(int index) {
                return events[rows.columns.event[hit.first() + index]];
            }

            @Override
            public int size() {
                return hit.last() - hit.first();
            }
        };
    }

    /** All events with a place on the axis, by time. Sorted when it is first asked for. */
    public List<Event> inOrder() {
        if (ordered.isEmpty() && events.length > 0) {
            int[] identity = new int[events.length];
            double[] instants = new double[events.length];
            for (int i = 0; i < events.length; i++) {
                identity[i] = i;
                instants[i] = anchor(events[i]);
            }
            List<Event> sorted = new ArrayList<>(events.length);
            for (int i : RadixOrder.ascending(identity, instants)) {
                sorted.add(events[i]);
            }
            ordered = Collections.unmodifiableList(sorted);
        }
        return ordered;
    }

    /** Where the mark of an event stands on the axis, in seconds since 1970-01-01T00:00Z. */
    public static double anchor(Event event) {
        return Extent.of(event.when()).anchor();
    }

    /**
     * Upper edge of the first row that an event is in, in CSS pixels while nothing is scrolled;
     * absent if it has no place here.
     */
    public Optional<Double> topOf(String id) {
        for (int i = 0; i < rows.columns.size; i++) {
            if (events[rows.columns.event[i]].id().equals(id)) {
                int row = 0;
                while (rows.starts[row + 1] <= i) {
                    row++;
                }
                Stage stage = new Stage(rows.lanes, new Viewport(1, 1e9, 0, 1, 0), 0, sizes);
                int lane = rows.laneOf[row];
                return Optional.of(stage.rowTop(lane, row - rows.lanes.get(lane).firstRow()));
            }
        }
        return Optional.empty();
    }

    /** Whether it was prepared for as many lines of words on the axis. */
    public boolean suits(Style look) {
        return look.axisLines() == style.axisLines();
    }

    /** Height of a row in CSS pixels. */
    public double rowHeight() {
        return sizes.row();
    }

    /** Height of the axis above the lanes in CSS pixels. */
    public double headerHeight() {
        return sizes.header();
    }
}
