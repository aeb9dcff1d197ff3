package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fills a tall area with events below each other, day by day, each with its mark and its lane's
 * name. Events come in from the most to the least important; one that has no room is left out.
 */
final class PosterList {
    private static final double[] LARGER = {1.5, 1.4, 1.3, 1.2, 1.1};
    private static final int MOST_LINES = 4;
    private static final int PATIENCE = 60;
    private static final int MOST_STRETCHES = 45;

    private final PosterLook look;
    private final PosterEvents events;
    private final Box area;
    private final List<Double> ticks;
    private final TickStep step;
    private final TickWords words;
    private final boolean beside;
    private final double dayColumn;
    private final double laneColumn;
    private final Map<String, TextBlock> labels = new HashMap<>();
    private final List<List<PosterEvents.Entry>> days = new ArrayList<>();
    private final int[] inDay;
    private int entered;

    private PosterList(PosterLook look, PosterEvents events, Box area) {
        this.look = look;
        this.events = events;
        this.area = area;
        PosterSettings settings = look.settings();
        double seconds = settings.period().to() - settings.period().from();
        step = TickStep.choose(seconds / (MOST_STRETCHES * 2 * look.size()), look.size());
        TickStep atLeastADay = step.seconds() < TickStep.DAY.seconds() ? TickStep.DAY : step;
        ticks =
                Ticks.instants(
                        atLeastADay,
                        settings.period().from(),
                        settings.period().to(),
                        settings.period().zone());
        words =
                new TickWords(
                        settings.period().zone(),
                        settings.locale(),
                        look.words(),
                        settings.period().reckoning().origin());
        ticks.forEach(tick -> days.add(new ArrayList<>()));
        inDay = new int[ticks.size()];
        events.inTime().forEach(extent -> inDay[day(extent)]++);
        beside = area.right() - area.left() > 34 * look.size();
        dayColumn = beside ? Math.ceil(widest(shortNames()) + 1.2 * look.size()) : 0;
        laneColumn = laneColumn();
    }

    /** Lays out the events in an area. */
    static PosterBody lay(PosterLook look, PosterEvents events, Box area) {
        PosterList best = new PosterList(look, unique(events), area).fill();
        for (int i = 0; i < LARGER.length && best.isComplete(); i++) {
            PosterLook tried = look.withSize(look.size() * LARGER[i]);
            PosterList other = new PosterList(tried, unique(events), area).fill();
            if (other.isComplete()) {
                best = other;
                break;
            }
        }
        return best.draw();
    }

    /** In a list an event stands once, under the name of its first lane. */
    private static PosterEvents unique(PosterEvents events) {
        Set<String> seen = new HashSet<>();
        List<PosterEvents.Entry> once =
                events.entries().stream().filter(entry -> seen.add(entry.event().id())).toList();
        return new PosterEvents(once, events.lanes(), events.inTime());
    }

    private List<String> shortNames() {
        TickStep shown = days.isEmpty() ? step : shownStep();
        return ticks.stream().map(tick -> dayName(shown, tick)).toList();
    }

    private TickStep shownStep() {
        return step.seconds() < TickStep.DAY.seconds() ? TickStep.DAY : step;
    }

    private String dayName(TickStep shown, double tick) {
        List<String> context = words.context(shown, tick);
        return shown.unit() == TickStep.Unit.DAY ? context.get(2) : context.getFirst();
    }

    private double widest(List<String> names) {
        return names.stream().mapToDouble(name -> look.width(name, look.strong())).max().orElse(0);
    }

    private double laneColumn() {
        if (look.settings().dress().grouping() == Grouping.NONE) {
            return 0;
        }
        double most = (area.right() - area.left()) * 0.26;
        double widest =
                events.lanes().stream()
                        .mapToDouble(lane -> look.width(lane.name(), look.strong()))
                        .max()
                        .orElse(0);
        return Math.ceil(Math.min(widest, most) + look.gap() * 1.5);
    }

    private double textLeft() {
        return area.left() + dayColumn + 2 * look.radius() + 1.5 * look.gap() + laneColumn;
    }

    private TextBlock label(PosterEvents.Entry entry) {
        String title = entry.event().title() + until(entry.extent());
        return labels.computeIfAbsent(
                entry.event().id(),
                id ->
                        TextBlock.balance(
                                title,
                                look.headline(entry.event()),
                                area.right() - textLeft(),
                                MOST_LINES,
                                look.metrics()));
    }

    /** What lasts longer than its day says until when. */
    private String until(Extent extent) {
        double last = extent.latest() - 1;
        if (!extent.span()
                || last - extent.earliest() < TickStep.DAY.seconds()
                || extent.latest() >= Extent.OPEN) {
            return "";
        }
        return " " + look.words().get("poster.until", dayName(shownStep(), last));
    }

    private boolean isComplete() {
        return entered == events.entries().size();
    }

    private PosterList fill() {
        int misses = 0;
        for (PosterEvents.Entry entry : events.entries()) {
            List<PosterEvents.Entry> day = days.get(day(entry.extent()));
            day.add(entry);
            if (height() <= area.bottom() - area.top()) {
                entered++;
                misses = 0;
            } else {
                day.removeLast();
                if (++misses > PATIENCE) {
                    break;
                }
            }
        }
        return this;
    }

    private int day(Extent extent) {
        double at = Math.max(look.settings().period().from(), extent.anchor());
        int day = 0;
        while (day + 1 < ticks.size() && ticks.get(day + 1) <= at) {
            day++;
        }
        return day;
    }

    private double entryHeight(PosterEvents.Entry entry) {
        return look.row() * 0.9 + (Math.max(1, label(entry).lines().size()) - 1) * look.line();
    }

    private double dayHeight(int day) {
        double heading = beside ? 0 : Math.round(1.5 * look.size());
        double entries = days.get(day).stream().mapToDouble(this::entryHeight).sum();
        double told = beside && more(day) > 0 ? nameBaseline(0) + look.smallLine() * 1.4 : 0;
        return Math.max(heading + entries, told) + padding() * 2;
    }

    /** How many events of a day are left out. */
    private int more(int day) {
        return inDay[day] - days.get(day).size();
    }

    /** Where the day's name stands, with the top of its first row given. */
    private double nameBaseline(double top) {
        return Math.round(top + look.row() * 0.45 + look.cap(look.strong()) / 2);
    }

    private double padding() {
        return Math.round(0.28 * look.size());
    }

    private double height() {
        return IntStream.range(0, days.size())
                .filter(day -> !days.get(day).isEmpty())
                .mapToDouble(this::dayHeight)
                .sum();
    }

    private PosterBody draw() {
        List<Shape> out = new ArrayList<>();
        List<PosterEvents.Entry> shown = new ArrayList<>();
        long filled = days.stream().filter(day -> !day.isEmpty()).count();
        double spare = Math.max(0, area.bottom() - area.top() - height());
        double extra = filled == 0 ? 0 : Math.floor(Math.min(spare / filled, 1.6 * look.row()));
        double y = area.top();
        rule(y, out);
        for (int i = 0; i < days.size(); i++) {
            List<PosterEvents.Entry> day = days.get(i);
            if (day.isEmpty()) {
                continue;
            }
            day.sort(
                    (one, other) -> Double.compare(one.extent().anchor(), other.extent().anchor()));
            double bottom = y + dayHeight(i) + extra;
            if (shownStep().unit() == TickStep.Unit.DAY
                    && PosterAxis.isWeekend(ticks.get(i), look.settings())) {
                shade(y, bottom, out);
            }
            double at = y + padding() + Math.floor(extra / 2);
            at = heading(i, at, out);
            for (PosterEvents.Entry entry : day) {
                entry(entry, at, out);
                at += entryHeight(entry);
                shown.add(entry);
            }
            y = bottom;
            rule(y, out);
        }
        boolean cut = shown.stream().anyMatch(entry -> label(entry).cut());
        return new PosterBody(out, shown, look, cut, List.of(), Set.of(), 0);
    }

    /** Shades a day, a little wider than its words, which stand in line with those above. */
    private void shade(double top, double bottom, List<Shape> out) {
        double wider = Math.min(padding() * 1.5, area.left());
        out.add(
                new Shape.Rectangle(
                        area.left() - wider,
                        top,
                        area.right() - area.left() + 2 * wider,
                        bottom - top,
                        0,
                        Optional.of(look.palette().shade()),
                        Optional.empty(),
                        Tag.of(Role.SHADING)));
    }

    private void rule(double y, List<Shape> out) {
        Stroke stroke = Stroke.solid(look.palette().rule(), 1);
        out.add(
                new Shape.Line(
                        area.left(),
                        Math.round(y),
                        area.right(),
                        Math.round(y),
                        stroke,
                        Tag.of(Role.AXIS)));
    }

    /**
     * The day's name: beside its events where there is room, else above them. Answers where its
     * events begin.
     */
    private double heading(int day, double top, List<Shape> out) {
        String name = dayName(shownStep(), ticks.get(day));
        double baseline = nameBaseline(top);
        out.add(
                new Shape.Text(
                        area.left(),
                        baseline,
                        name,
                        look.strong(),
                        look.palette().text(),
                        Anchor.START,
                        Tag.of(Role.AXIS)));
        if (more(day) > 0) {
            out.add(
                    new Shape.Text(
                            beside ? area.left() : area.right(),
                            beside ? baseline + look.smallLine() : baseline,
                            look.words().get("poster.more", more(day)),
                            look.small(),
                            look.palette().quiet(),
                            beside ? Anchor.START : Anchor.END,
                            Tag.of(Role.LANE)));
        }
        return beside ? top : top + Math.round(1.5 * look.size());
    }

    private void entry(PosterEvents.Entry entry, double top, List<Shape> out) {
        Event event = entry.event();
        PosterEvents.Group lane = events.lanes().get(entry.lane());
        Colour colour = look.colours().of(event.side());
        double middle = Math.round(top + look.row() * 0.45);
        double x = area.left() + dayColumn + look.radius();
        Tag tag = new Tag(Role.EVENT, event.id(), look.words().event(event.title(), event));
        look.marks()
                .mark(event.category(), event.status(), colour, x, middle, look.radius(), tag, out);
        double baseline = Math.round(middle + look.cap(look.label()) / 2);
        double nameLeft = x + look.radius() + look.gap();
        if (laneColumn > 0) {
            String name =
                    look.metrics()
                            .fit(
                                    lane.name(),
                                    look.strong(),
                                    textLeft() - nameLeft - look.gap() / 2);
            Colour ink =
                    lane.side().isEmpty() ? look.palette().quiet() : look.colours().of(lane.side());
            out.add(
                    new Shape.Text(
                            nameLeft,
                            baseline,
                            name,
                            look.strong(),
                            ink,
                            Anchor.START,
                            Tag.of(Role.LANE)));
        }
        look.text(
                label(entry),
                textLeft(),
                baseline,
                look.line(),
                look.headline(event),
                look.palette().text(),
                Anchor.START,
                new Tag(Role.LABEL, event.id(), ""),
                out);
    }
}
