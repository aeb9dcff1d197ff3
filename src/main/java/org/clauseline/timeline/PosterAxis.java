package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days, months or years across the top of an image's lanes, with quiet lines that stop short of
 * words and marks. Where time is told in hours, their days stand above them.
 */
final class PosterAxis {
    private static final Tag AXIS = Tag.of(Role.AXIS);
    private static final double HALF_A_DAY = 43_200;
    private static final double SHORTEST_LINE = 5;

    private final PosterLook look;
    private final TimeScale scale;
    private final TickStep step;
    private final TickWords words;
    private final List<Double> ticks;

    PosterAxis(PosterLook look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
        PosterSettings settings = look.settings();
        words = new TickWords(settings.zone(), settings.locale(), look.words());
        TickStep chosen = TickStep.choose(scale.secondsPerPixel(), look.label().size());
        // Days across a few weeks are what a reader looks for, not hours.
        boolean days = scale.to() - scale.from() >= 4 * TickStep.DAY.seconds();
        step = days && chosen.seconds() < TickStep.DAY.seconds() ? TickStep.DAY : chosen;
        ticks = Ticks.instants(step, scale.from(), scale.to(), settings.zone());
    }

    private boolean isClock() {
        return step.unit() == TickStep.Unit.SECOND;
    }

    private Font font() {
        return look.label();
    }

    /** Height of all its names. */
    double height() {
        return row() + (isClock() ? Math.round(1.5 * look.size()) : 0);
    }

    private double row() {
        return Math.round(1.9 * look.size());
    }

    /** Shades weekends between two heights, where they are wide enough to be seen. */
    void shade(double top, double bottom, List<Shape> out) {
        if (TickStep.DAY.seconds() / scale.secondsPerPixel() < look.size() / 2) {
            return;
        }
        List<Double> days =
                Ticks.instants(TickStep.DAY, scale.from(), scale.to(), look.settings().zone());
        for (int i = 0; i + 1 < days.size(); i++) {
            if (isWeekend(days.get(i), look.settings())) {
                double left = Math.max(scale.left(), scale.x(days.get(i)));
                double right = Math.min(scale.right(), scale.x(days.get(i + 1)));
                if (right > left) {
                    out.add(
                            new Shape.Rectangle(
                                    left,
                                    top,
                                    right - left,
                                    bottom - top,
                                    0,
                                    Optional.of(look.palette().shade()),
                                    Optional.empty(),
                                    Tag.of(Role.SHADING)));
                }
            }
        }
    }

    static boolean isWeekend(double day, PosterSettings settings) {
        DayOfWeek weekday =
                Instant.ofEpochSecond((long) (day + HALF_A_DAY))
                        .atZone(settings.zone())
                        .getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    /** The names of the ticks: of stretches of time in their middle, of instants at them. */
    void names(double top, List<Shape> out) {
        double middle = top + row() / 2;
        if (isClock()) {
            days(middle, out);
            instants(top + height() - row() / 2, out);
        } else {
            List<String> names = longest(ticks, ticks.stream().map(this::forms).toList());
            stretches(ticks, withTurns(names), middle, out);
        }
    }

    private List<String> forms(double tick) {
        return words.tick(step, tick);
    }

    private void days(double middle, List<Shape> out) {
        List<Double> days =
                Ticks.instants(TickStep.DAY, scale.from(), scale.to(), look.settings().zone());
        stretches(days, longest(days, days.stream().map(words::day).toList()), middle, out);
    }

    /** The longest form that has room in every stretch that has room for any. */
    private List<String> longest(List<Double> starts, List<List<String>> forms) {
        int most = forms.stream().mapToInt(List::size).min().orElse(0);
        for (int form = 0; form < most; form++) {
            int which = form;
            List<String> all = forms.stream().map(names -> names.get(which)).toList();
            boolean fit = true;
            for (int i = 0; i + 1 < starts.size(); i++) {
                double shortest = look.width(forms.get(i).getLast(), font());
                boolean any = hasRoom(shortest, visible(starts, i));
                double wanted = look.width(all.get(i), font());
                fit &= !any || hasRoom(wanted, visible(starts, i));
            }
            if (fit || form + 1 == most) {
                return all;
            }
        }
        return List.of();
    }

    private boolean hasRoom(double words, double stretch) {
        return words + look.gap() <= stretch;
    }

    /** How wide what the edges leave of a stretch is. */
    private double visible(List<Double> starts, int stretch) {
        double from = Math.max(scale.left(), scale.x(starts.get(stretch)));
        return Math.min(scale.right(), scale.x(starts.get(stretch + 1))) - from;
    }

    /** The first name, and the first of a month or year, says which one begins, where it can. */
    private List<String> withTurns(List<String> names) {
        List<String> told = new ArrayList<>(names);
        for (int i = 0; i + 1 < ticks.size(); i++) {
            double before = ticks.get(Math.max(0, i - 1));
            Optional<String> turn = words.turn(step, before, ticks.get(i), i == 0);
            double wanted = look.gap() + turn.map(name -> look.width(name, font())).orElse(0.0);
            if (turn.isPresent() && hasRoom(wanted, visible(ticks, i))) {
                told.set(i, turn.get());
            }
        }
        return told;
    }

    private void stretches(
            List<Double> starts, List<String> names, double middle, List<Shape> out) {
        for (int i = 0; i + 1 < starts.size(); i++) {
            double left = Math.max(scale.left(), scale.x(starts.get(i)));
            double room = visible(starts, i);
            if (look.width(names.get(i), font()) + 4 <= room) {
                name(names.get(i), left + room / 2, middle, out);
            }
        }
    }

    private void instants(double middle, List<Shape> out) {
        double free = scale.left();
        for (double tick : ticks) {
            String name = words.tick(step, tick).getFirst();
            double x = scale.x(tick);
            double half = look.width(name, font()) / 2;
            if (x - half >= free && x + half <= scale.right() + 1) {
                name(name, x, middle, out);
                free = x + half + look.gap();
            }
        }
    }

    private void name(String name, double x, double middle, List<Shape> out) {
        double baseline = Math.round(middle + look.cap(font()) / 2);
        Colour ink = look.palette().quiet();
        out.add(new Shape.Text(Math.round(x), baseline, name, font(), ink, Anchor.MIDDLE, AXIS));
    }

    /**
     * Lines at the ticks, through the names' row too where names stand between them, broken where a
     * box stands in their way.
     */
    void grid(double top, double bottom, List<Box> boxes, List<Shape> out) {
        if (isClock()) {
            grid(ticks, top + height(), bottom, boxes, out);
            List<Double> days =
                    Ticks.instants(TickStep.DAY, scale.from(), scale.to(), look.settings().zone());
            grid(days, top, top + height() - row(), List.of(), out);
        } else {
            grid(ticks, top, bottom, boxes, out);
        }
    }

    private void grid(
            List<Double> at, double top, double bottom, List<Box> boxes, List<Shape> out) {
        Stroke stroke = Stroke.solid(look.palette().grid(), 1);
        for (double tick : at) {
            double x = Math.round(scale.x(tick));
            if (x >= scale.left() - 1 && x < scale.right() - 1) {
                upright(x, top, bottom, boxes, stroke, AXIS, look.gap(), out);
            }
        }
    }

    /** An upright line that stops before each box and goes on after it. */
    static void upright(
            double x,
            double top,
            double bottom,
            List<Box> boxes,
            Stroke stroke,
            Tag tag,
            double clear,
            List<Shape> out) {
        List<Box> inTheWay = new ArrayList<>();
        for (Box box : boxes) {
            if (box.left() - clear < x && x < box.right() + clear) {
                inTheWay.add(box);
            }
        }
        inTheWay.sort((one, other) -> Double.compare(one.top(), other.top()));
        double from = top;
        for (Box box : inTheWay) {
            segment(x, from, Math.min(box.top(), bottom), stroke, tag, out);
            from = Math.max(from, box.bottom());
        }
        segment(x, from, bottom, stroke, tag, out);
    }

    private static void segment(
            double x, double from, double to, Stroke stroke, Tag tag, List<Shape> out) {
        if (to - from >= SHORTEST_LINE) {
            out.add(new Shape.Line(x, from, x, to, stroke, tag));
        }
    }
}
