package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.Palette;
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

/** Draws the axis: weekends, quiet lines at the ticks, and two lines of words above the lanes. */
final class AxisDrawing {
    private static final Tag AXIS = Tag.of(Role.AXIS);

    /** Weekends narrower than this are not shaded. */
    private static final double NARROWEST_WEEKEND = 5;

    private final Stage stage;
    private final Style style;
    private final TickWords words;
    private final TickStep step;
    private final List<Double> ticks;

    AxisDrawing(Stage stage, Style style, Words words) {
        this.stage = stage;
        this.style = style;
        this.words = new TickWords(style.zone(), style.locale(), words);
        TimeScale scale = stage.scale();
        step = TickStep.choose(scale.secondsPerPixel(), stage.sizes().small().size());
        ticks = Ticks.instants(step, scale.from(), scale.to(), style.zone());
    }

    /** Shades Saturdays and Sundays behind the lanes. */
    void shade(List<Shape> out) {
        TimeScale scale = stage.scale();
        if (2 * TickStep.Unit.DAY.seconds / scale.secondsPerPixel() < NARROWEST_WEEKEND) {
            return;
        }
        List<Double> days = Ticks.instants(TickStep.DAY, scale.from(), scale.to(), style.zone());
        for (int i = 0; i + 1 < days.size(); i++) {
            if (isWeekend(days.get(i))) {
                double left = Math.max(scale.left(), scale.x(days.get(i)));
                double right = Math.min(scale.right(), scale.x(days.get(i + 1)));
                if (right > left) {
                    out.add(
                            new Shape.Rectangle(
                                    left,
                                    stage.top(),
                                    right - left,
                                    Math.max(0, stage.bottom() - stage.top()),
                                    0,
                                    Optional.of(style.palette().shade()),
                                    Optional.empty(),
                                    Tag.of(Role.SHADING)));
                }
            }
        }
    }

    private boolean isWeekend(double day) {
        DayOfWeek weekday =
                Instant.ofEpochSecond((long) day).atZone(style.zone()).plusHours(3).getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }

    /** Draws the quiet lines at the ticks. */
    void grid(Uprights uprights, List<Shape> out) {
        Stroke stroke = Stroke.solid(style.palette().grid(), 1);
        for (double tick : ticks) {
            double x = Math.rint(stage.scale().x(tick)) + 0.5;
            if (x >= stage.scale().left() && x <= stage.scale().right()) {
                uprights.draw(x, stage.top(), stroke, AXIS, out);
            }
        }
    }

    /** Draws the words above the lanes. */
    void words(List<Shape> out) {
        Sizes sizes = stage.sizes();
        Palette palette = style.palette();
        double first = Math.rint(sizes.line() * 0.72);
        double second = first + sizes.line();
        boolean contextual = !step.context().equals(step);
        if (contextual) {
            Font font = new Font(Font.Weight.SEMIBOLD, sizes.small().size());
            List<Double> cells =
                    Ticks.instants(
                            step.context(), stage.scale().from(), stage.scale().to(), style.zone());
            cells(cells, true, first, font, palette.text(), out);
        }
        if (step.unit() == TickStep.Unit.SECOND) {
            points(second, palette.quiet(), out);
        } else {
            cells(ticks, false, second, sizes.small(), palette.quiet(), out);
        }
    }

    /**
     * Words of stretches of time stand at the middle of the part in view, those of the context at
     * its left.
     */
    private void cells(
            List<Double> bounds,
            boolean context,
            double baseline,
            Font font,
            Colour colour,
            List<Shape> out) {
        TimeScale scale = stage.scale();
        List<String> widest = context ? List.of() : uniform(bounds, font);
        for (int i = 0; i + 1 < bounds.size(); i++) {
            double left = Math.max(scale.left(), scale.x(bounds.get(i)));
            double right = Math.min(scale.right(), scale.x(bounds.get(i + 1)));
            List<String> names =
                    context
                            ? words.context(step.context(), bounds.get(i))
                            : widest.isEmpty()
                                    ? words.tick(step, bounds.get(i))
                                    : List.of(widest.get(i));
            for (String name : names) {
                double width = style.metrics().width(name, font);
                if (width + 8 <= right - left) {
                    double x = context ? Math.rint(left + 4) : Math.rint((left + right) / 2);
                    out.add(
                            new Shape.Text(
                                    x,
                                    baseline,
                                    name,
                                    font,
                                    colour,
                                    context ? Anchor.START : Anchor.MIDDLE,
                                    AXIS));
                    break;
                }
            }
        }
    }

    /**
     * The longest form of the names that has room in every cell, so that neighbours are written
     * alike.
     */
    private List<String> uniform(List<Double> bounds, Font font) {
        List<List<String>> all = new ArrayList<>();
        double narrowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < bounds.size(); i++) {
            all.add(words.tick(step, bounds.get(i)));
            narrowest =
                    Math.min(
                            narrowest,
                            (bounds.get(i + 1) - bounds.get(i)) / stage.scale().secondsPerPixel());
        }
        int forms = all.isEmpty() ? 0 : all.getFirst().size();
        for (int form = 0; form < forms; form++) {
            List<String> names = new ArrayList<>();
            double widest = 0;
            for (List<String> one : all) {
                names.add(one.get(form));
                widest = Math.max(widest, style.metrics().width(one.get(form), font));
            }
            if (widest + 8 <= narrowest || form + 1 == forms) {
                return names;
            }
        }
        return List.of();
    }

    /** Words of instants stand below a short line at their place. */
    private void points(double baseline, Colour colour, List<Shape> out) {
        TimeScale scale = stage.scale();
        Font font = stage.sizes().small();
        double free = scale.left();
        for (double tick : ticks) {
            String name = words.tick(step, tick).getFirst();
            double half = style.metrics().width(name, font) / 2;
            double x = Math.rint(scale.x(tick));
            if (x - half >= free && x + half <= scale.right()) {
                out.add(new Shape.Text(x, baseline, name, font, colour, Anchor.MIDDLE, AXIS));
                free = x + half + 6;
            }
        }
    }
}
