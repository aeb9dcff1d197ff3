package org.clauseline.timeline;

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
 * words and marks.
 */
final class PosterAxis {
    private static final Tag AXIS = Tag.of(Role.AXIS);
    private static final double HALF_A_DAY = 43_200;
    private static final double SHORTEST_LINE = 5;

    private final PosterLook look;
    private final TimeScale scale;
    private final TickStep step;
    private final List<Double> ticks;
    private final List<String> names;

    PosterAxis(PosterLook look, TimeScale scale) {
        this.look = look;
        this.scale = scale;
        TickStep chosen = TickStep.choose(scale.secondsPerPixel(), look.label().size());
        // Days across a few weeks are what a reader looks for, not hours.
        boolean days = scale.to() - scale.from() >= 4 * TickStep.DAY.seconds();
        step = days && chosen.seconds() < TickStep.DAY.seconds() ? TickStep.DAY : chosen;
        ticks = Ticks.instants(step, scale.from(), scale.to(), look.settings().zone());
        names = names();
    }

    /** The longest form that has room everywhere. */
    private List<String> names() {
        TickWords words =
                new TickWords(look.settings().zone(), look.settings().locale(), look.words());
        List<List<String>> forms = ticks.stream().map(tick -> words.tick(step, tick)).toList();
        int longest = forms.stream().mapToInt(List::size).min().orElse(0);
        for (int form = 0; form < longest; form++) {
            int which = form;
            List<String> all = forms.stream().map(names -> names.get(which)).toList();
            double widest =
                    all.stream().mapToDouble(name -> look.width(name, font())).max().orElse(0);
            double room = step.seconds() / scale.secondsPerPixel();
            if (widest + look.gap() <= room || form + 1 == longest) {
                return all;
            }
        }
        return List.of();
    }

    private Font font() {
        return look.label();
    }

    static double height(PosterLook look) {
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

    /**
     * The names of the ticks, in the middle of what they stand for, or at it where it is an
     * instant.
     */
    void names(double top, List<Shape> out) {
        double baseline = Math.round(top + height(look) / 2 + look.cap(font()) / 2);
        double free = scale.left();
        boolean stretches = step.unit() != TickStep.Unit.SECOND;
        for (int i = 0; i < names.size(); i++) {
            double from = scale.x(ticks.get(i));
            double to = i + 1 < ticks.size() ? scale.x(ticks.get(i + 1)) : from;
            double middle =
                    stretches
                            ? (Math.max(from, scale.left()) + Math.min(to, scale.right())) / 2
                            : from;
            double half = look.width(names.get(i), font()) / 2;
            boolean inside = middle - half >= free && middle + half <= scale.right() + 1;
            // What the edge leaves of a stretch may be narrower than its name.
            double shown = Math.min(to, scale.right()) - Math.max(from, scale.left());
            boolean between = i + 1 < ticks.size() && shown >= 2 * half + 4;
            if (inside && (!stretches || between)) {
                out.add(
                        new Shape.Text(
                                Math.round(middle),
                                baseline,
                                names.get(i),
                                font(),
                                look.palette().quiet(),
                                Anchor.MIDDLE,
                                AXIS));
                free = middle + half + look.gap();
            }
        }
    }

    /**
     * Lines at the ticks, through the names' row too where names stand between them, broken where a
     * box stands in their way.
     */
    void grid(double top, double bottom, List<Box> boxes, List<Shape> out) {
        Stroke stroke = Stroke.solid(look.palette().grid(), 1);
        double from = step.unit() == TickStep.Unit.SECOND ? top + height(look) : top;
        for (double tick : ticks) {
            double x = Math.round(scale.x(tick));
            if (x >= scale.left() - 1 && x < scale.right() - 1) {
                upright(x, from, bottom, boxes, stroke, AXIS, look.gap(), out);
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
