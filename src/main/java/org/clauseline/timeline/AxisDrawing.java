package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Draws the axis: weekends, quiet lines at the ticks, and the lines of words above the lanes: what
 * is looked at, the ticks, and those of a second clock.
 */
final class AxisDrawing {
    private static final Tag AXIS = Tag.of(Role.AXIS);

    /** Weekends narrower than this are not shaded. */
    private static final double NARROWEST_WEEKEND = 5;

    private final Stage stage;
    private final Style style;
    private final Words words;
    private final TickStep step;
    private final List<TickRow.Ticked> ticks;

    AxisDrawing(Stage stage, Style style, Words words) {
        this.stage = stage;
        this.style = style;
        this.words = words;
        TimeScale scale = stage.scale();
        double size = stage.sizes().small().size();
        step =
                style.reckoning().origin().isPresent()
                        ? TickStep.chooseCounting(scale.secondsPerPixel(), size)
                        : TickStep.choose(scale.secondsPerPixel(), size);
        ticks = ticks(step);
    }

    /** Shades Saturdays and Sundays behind the lanes, and what is folded. */
    void shade(List<Shape> out) {
        TimeScale scale = stage.scale();
        new FoldDrawing(scale, style.palette(), style.metrics(), words)
                .grounds(stage.top(), stage.bottom(), out);
        if (2 * TickStep.Unit.DAY.seconds / scale.secondsPerPixel() < NARROWEST_WEEKEND) {
            return;
        }
        for (TickRow.Ticked part : ticks(TickStep.DAY)) {
            List<Double> days = part.ticks();
            for (int i = 0; i + 1 < days.size(); i++) {
                if (isWeekend(days.get(i))) {
                    double left = Math.max(part.within().left(), scale.x(days.get(i)));
                    double right = Math.min(part.within().right(), scale.x(days.get(i + 1)));
                    if (right > left) {
                        out.add(weekend(left, right));
                    }
                }
            }
        }
    }

    private Shape weekend(double left, double right) {
        return new Shape.Rectangle(
                left,
                stage.top(),
                right - left,
                Math.max(0, stage.bottom() - stage.top()),
                0,
                Optional.of(style.palette().shade()),
                Optional.empty(),
                Tag.of(Role.SHADING));
    }

    private boolean isWeekend(double day) {
        DayOfWeek weekday =
                Instant.ofEpochSecond((long) day).atZone(style.zone()).plusHours(3).getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    /** Draws the quiet lines at the ticks. */
    void grid(Uprights uprights, List<Shape> out) {
        Stroke stroke = Stroke.solid(style.palette().grid(), 1);
        for (TickRow.Ticked part : ticks) {
            for (double tick : part.ticks()) {
                double x = Math.rint(stage.scale().x(tick)) + 0.5;
                if (x >= part.within().left() && x <= part.within().right()) {
                    uprights.draw(x, stage.top(), stroke, AXIS, out);
                }
            }
        }
    }

    /** Draws the words above the lanes. */
    void words(List<Shape> out) {
        Sizes sizes = stage.sizes();
        Palette palette = style.palette();
        double first = Math.rint(sizes.line() * 0.72);
        if (!step.context().equals(step)) {
            TickWords told = words(style.zone(), style.reckoning().origin());
            List<TickRow.Ticked> cells = ticks(step.context());
            row(first, strong(), palette.text(), out)
                    .starts(cells, at -> told.context(step.context(), at));
        }
        TickRow row = row(first + sizes.line(), sizes.small(), palette.quiet(), out);
        Optional<ZoneId> second = style.reckoning().second();
        if (second.isPresent()) {
            row.name(city(style.zone()), strong());
        }
        clock(row, step, ticks, words(style.zone(), style.reckoning().origin()));
        new FoldDrawing(stage.scale(), palette, style.metrics(), words)
                .names(first + sizes.line(), sizes.small(), out);
        second.ifPresent(zone -> second(zone, first + 2 * sizes.line(), out));
    }

    /** The line of a second clock, with its own ticks. */
    private void second(ZoneId zone, double baseline, List<Shape> out) {
        Sizes sizes = stage.sizes();
        TickStep plain =
                TickStep.choose(stage.scale().secondsPerPixel(), stage.sizes().small().size());
        List<TickRow.Ticked> own = TickRow.ticks(stage.scale(), plain, zone, Optional.empty());
        double top = baseline - sizes.line() * 0.72;
        TickRow row = row(baseline, sizes.small(), style.palette().quiet(), out);
        row.name(city(zone), strong());
        clock(row, plain, own, words(zone, Optional.empty()));
        Stroke stroke = Stroke.solid(style.palette().rule(), 1);
        for (TickRow.Ticked part : own) {
            for (double tick : part.ticks()) {
                double x = Math.rint(stage.scale().x(tick)) + 0.5;
                if (plain.unit() != TickStep.Unit.SECOND
                        && x >= row.free()
                        && x <= part.within().right()) {
                    out.add(new Shape.Line(x, top, x, top + sizes.line() * 0.8, stroke, AXIS));
                }
            }
        }
    }

    /** Instants have their words at their place, days and longer stretches in their middle. */
    private static void clock(TickRow row, TickStep of, List<TickRow.Ticked> at, TickWords told) {
        boolean counted = of.unit() == TickStep.Unit.DAY && of.amount() > 1;
        if (of.unit() == TickStep.Unit.SECOND || counted) {
            row.points(at, tick -> told.tick(of, tick));
        } else {
            row.middles(at, tick -> told.tick(of, tick));
        }
    }

    private TickRow row(double baseline, Font font, Colour colour, List<Shape> out) {
        return new TickRow(stage.scale(), style.metrics(), baseline, font, colour, out);
    }

    private Font strong() {
        return new Font(Font.Weight.SEMIBOLD, stage.sizes().small().size());
    }

    private TickWords words(ZoneId zone, Optional<LocalDate> origin) {
        return new TickWords(zone, style.locale(), words, origin);
    }

    private List<TickRow.Ticked> ticks(TickStep of) {
        return TickRow.ticks(stage.scale(), of, style.zone(), style.reckoning().origin());
    }

    /** The city that a zone is named after. */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
