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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

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
    private final List<TickRow.Ticked> ticks;

    PosterAxis(PosterLook look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
        PosterSettings settings = look.settings();
        Optional<LocalDate> origin = settings.period().reckoning().origin();
        words = new TickWords(settings.period().zone(), settings.locale(), look.words(), origin);
        double size = look.label().size();
        TickStep chosen =
                origin.isPresent()
                        ? TickStep.chooseCounting(scale.secondsPerPixel(), size)
                        : TickStep.choose(scale.secondsPerPixel(), size);
        // Days across a few weeks are what a reader looks for, not hours.
        boolean days = scale.to() - scale.from() >= 4 * TickStep.DAY.seconds();
        step = days && chosen.seconds() < TickStep.DAY.seconds() ? TickStep.DAY : chosen;
        ticks = ticks(step);
    }

    private List<TickRow.Ticked> ticks(TickStep of) {
        PosterSettings settings = look.settings();
        return TickRow.ticks(
                scale, of, settings.period().zone(), settings.period().reckoning().origin());
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
        for (TickRow.Ticked part : ticks(TickStep.DAY)) {
            List<Double> days = part.ticks();
            for (int i = 0; i + 1 < days.size(); i++) {
                if (isWeekend(days.get(i), look.settings())) {
                    double left = Math.max(part.within().left(), scale.x(days.get(i)));
                    double right = Math.min(part.within().right(), scale.x(days.get(i + 1)));
                    if (right > left) {
                        out.add(weekend(left, right, top, bottom));
                    }
                }
            }
        }
    }

    private Shape weekend(double left, double right, double top, double bottom) {
        return new Shape.Rectangle(
                left,
                top,
                right - left,
                bottom - top,
                0,
                Optional.of(look.palette().shade()),
                Optional.empty(),
                Tag.of(Role.SHADING));
    }

    /** Draws what is folded between two heights, and its length among the names of the ticks. */
    void folds(double top, double bottom, List<Shape> out) {
        FoldDrawing folds = new FoldDrawing(scale, look.palette(), look.metrics(), look.words());
        folds.grounds(top, bottom, out);
        double middle = top - row() / 2;
        double baseline = Math.rint(middle + look.cap(look.small()) / 2);
        folds.names(baseline, look.small(), out);
    }

    static boolean isWeekend(double day, PosterSettings settings) {
        DayOfWeek weekday =
                Instant.ofEpochSecond((long) (day + HALF_A_DAY))
                        .atZone(settings.period().zone())
                        .getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    /** The names of the ticks: of stretches of time in their middle, of instants at them. */
    void names(double top, List<Shape> out) {
        double middle = top + row() / 2;
        if (isClock()) {
            List<TickRow.Ticked> days = ticks(TickStep.DAY);
            int form = longest(days, words::day);
            for (TickRow.Ticked part : days) {
                List<String> names =
                        part.ticks().stream().map(day -> words.day(day).get(form)).toList();
                stretches(part, names, middle, out);
            }
            instants(top + height() - row() / 2, out);
        } else {
            int form = longest(ticks, this::forms);
            boolean first = true;
            for (TickRow.Ticked part : ticks) {
                stretches(part, withTurns(part, form, first), middle, out);
                first = false;
            }
        }
    }

    private List<String> forms(double tick) {
        return words.tick(step, tick);
    }

    /** The longest form that has room in every stretch that has room for any. */
    private int longest(List<TickRow.Ticked> parts, DoubleFunction<List<String>> names) {
        int most =
                parts.stream()
                        .flatMap(part -> part.ticks().stream())
                        .mapToInt(tick -> names.apply(tick).size())
                        .min()
                        .orElse(1);
        for (int form = 0; form + 1 < most; form++) {
            if (fits(parts, names, form)) {
                return form;
            }
        }
        return most - 1;
    }

    private boolean fits(List<TickRow.Ticked> parts, DoubleFunction<List<String>> names, int form) {
        for (TickRow.Ticked part : parts) {
            for (int i = 0; i + 1 < part.ticks().size(); i++) {
                List<String> forms = names.apply(part.ticks().get(i));
                double room = visible(part, i);
                boolean any = hasRoom(look.width(forms.getLast(), font()), room);
                if (any && !hasRoom(look.width(forms.get(form), font()), room)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hasRoom(double words, double stretch) {
        return words + look.gap() <= stretch;
    }

    /** How wide what the edges leave of a stretch is. */
    private double visible(TickRow.Ticked part, int stretch) {
        double from = Math.max(part.within().left(), scale.x(part.ticks().get(stretch)));
        return Math.min(part.within().right(), scale.x(part.ticks().get(stretch + 1))) - from;
    }

    /** The first name, and the first of a month or year, says which one begins, where it can. */
    private List<String> withTurns(TickRow.Ticked part, int form, boolean first) {
        List<Double> at = part.ticks();
        List<String> told =
                new ArrayList<>(at.stream().map(tick -> forms(tick).get(form)).toList());
        for (int i = 0; i + 1 < at.size(); i++) {
            double before = at.get(Math.max(0, i - 1));
            Optional<String> turn = words.turn(step, before, at.get(i), i == 0);
            if (words.counts() && !first) {
                turn = Optional.empty();
            }
            double wanted = look.gap() + turn.map(name -> look.width(name, font())).orElse(0.0);
            if (turn.isPresent() && hasRoom(wanted, visible(part, i))) {
                told.set(i, turn.get());
            }
        }
        return told;
    }

    private void stretches(
            TickRow.Ticked part, List<String> names, double middle, List<Shape> out) {
        for (int i = 0; i + 1 < part.ticks().size(); i++) {
            double left = Math.max(part.within().left(), scale.x(part.ticks().get(i)));
            double room = visible(part, i);
            if (look.width(names.get(i), font()) + 4 <= room) {
                name(names.get(i), left + room / 2, middle, out);
            }
        }
    }

    private void instants(double middle, List<Shape> out) {
        for (TickRow.Ticked part : ticks) {
            double free = part.within().left();
            for (double tick : part.ticks()) {
                String name = words.tick(step, tick).getFirst();
                double x = scale.x(tick);
                double half = look.width(name, font()) / 2;
                if (x - half >= free && x + half <= part.within().right() + 1) {
                    name(name, x, middle, out);
                    free = x + half + look.gap();
                }
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
            grid(ticks(TickStep.DAY), top, top + height() - row(), List.of(), out);
        } else {
            grid(ticks, top, bottom, boxes, out);
        }
    }

    private void grid(
            List<TickRow.Ticked> parts,
            double top,
            double bottom,
            List<Box> boxes,
            List<Shape> out) {
        Stroke stroke = Stroke.solid(look.palette().grid(), 1);
        for (TickRow.Ticked part : parts) {
            for (double tick : part.ticks()) {
                double x = Math.round(scale.x(tick));
                if (x >= part.within().left() - 1 && x < part.within().right() - 1) {
                    upright(x, top, bottom, boxes, stroke, AXIS, look.gap(), out);
                }
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
