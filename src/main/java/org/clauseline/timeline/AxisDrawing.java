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
     * its left. Neighbours are written alike; a stretch that is cut by the edge may need a shorter
     * form.
     */
    private void cells(
            List<Double> bounds,
            boolean context,
            double baseline,
            Font font,
            Colour colour,
            List<Shape> out) {
        TimeScale scale = stage.scale();
        int form = uniform(bounds, context, font);
        for (int i = 0; i + 1 < bounds.size(); i++) {
            double left = Math.max(scale.left(), scale.x(bounds.get(i)));
            double right = Math.min(scale.right(), scale.x(bounds.get(i + 1)));
            List<String> names = names(bounds.get(i), context);
            for (int f = form; f < (context ? names.size() : form + 1); f++) {
                double width = style.metrics().width(names.get(f), font);
                if (width + 8 <= right - left) {
                    double x = context ? Math.rint(left + 4) : Math.rint((left + right) / 2);
                    Anchor anchor = context ? Anchor.START : Anchor.MIDDLE;
                    out.add(new Shape.Text(x, baseline, names.get(f), font, colour, anchor, AXIS));
                    break;
                }
            }
        }
    }

    private List<String> names(double instant, boolean context) {
        return context ? words.context(step.context(), instant) : words.tick(step, instant);
    }

    /** The longest form of the names that has room in every whole cell. */
    private int uniform(List<Double> bounds, boolean context, Font font) {
        int forms = bounds.isEmpty() ? 1 : names(bounds.getFirst(), context).size();
        for (int form = 0; form + 1 < forms; form++) {
            boolean fits = true;
            for (int i = 0; i + 1 < bounds.size() && fits; i++) {
                double room = (bounds.get(i + 1) - bounds.get(i)) / stage.scale().secondsPerPixel();
                String name = names(bounds.get(i), context).get(form);
                fits = style.metrics().width(name, font) + 8 <= room;
            }
            if (fits) {
                return form;
            }
        }
        return forms - 1;
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
