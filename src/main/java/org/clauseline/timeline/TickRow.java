package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * One line of words on the axis. Words of stretches of time stand within what is in view of them,
 * words of instants at their place; nothing is told of folded times.
 */
final class TickRow {
    private static final Tag AXIS = Tag.of(Role.AXIS);

    private final TimeScale scale;
    private final FontMetrics metrics;
    private final double baseline;
    private final Font font;
    private final Colour colour;
    private final List<Shape> out;
    private double free;

    /** Ticks of a part of the axis without folds, from one at or before it to one after it. */
    record Ticked(TimeScale.Stretch within, List<Double> ticks) {}

    TickRow(
            TimeScale scale,
            FontMetrics metrics,
            double baseline,
            Font font,
            Colour colour,
            List<Shape> out) {
        this.scale = scale;
        this.metrics = metrics;
        this.baseline = baseline;
        this.font = font;
        this.colour = colour;
        this.out = out;
        free = scale.left();
    }

    /** Ticks of all parts of an axis. */
    static List<Ticked> ticks(
            TimeScale scale, TickStep step, ZoneId zone, Optional<LocalDate> origin) {
        List<Ticked> parts = new ArrayList<>();
        for (TimeScale.Stretch part : scale.stretches()) {
            parts.add(
                    new Ticked(
                            part,
                            Ticks.instants(
                                    step,
                                    part.from(),
                                    part.to(),
                                    zone,
                                    origin.orElse(LocalDate.EPOCH))));
        }
        return parts;
    }

    /** Says at the left whose clock the line shows, unless a fold is told there. */
    TickRow name(String name, Font strong) {
        double width = metrics.width(name, strong);
        double end = scale.left() + 4 + width + 6;
        boolean folded = scale.folded().stream().anyMatch(fold -> fold.left() < end);
        if (!folded && width + 8 <= (scale.right() - scale.left()) / 3) {
            text(scale.left() + 4, name, strong, Anchor.START);
            free = end;
        }
        return this;
    }

    /** Where words may begin, right of those that are there. */
    double free() {
        return free;
    }

    /** Words in the middle of stretches of time, all in the longest form that has room in all. */
    void middles(List<Ticked> parts, DoubleFunction<List<String>> names) {
        int form = uniform(parts, names);
        for (Ticked part : parts) {
            for (int i = 0; i + 1 < part.ticks().size(); i++) {
                double left = Math.max(part.within().left(), scale.x(part.ticks().get(i)));
                double right = Math.min(part.within().right(), scale.x(part.ticks().get(i + 1)));
                String name = names.apply(part.ticks().get(i)).get(form);
                double width = metrics.width(name, font);
                double middle = Math.rint((left + right) / 2);
                if (width + 8 <= right - left && middle - width / 2 >= free) {
                    text(middle, name, font, Anchor.MIDDLE);
                }
            }
        }
    }

    /**
     * Words at the left of stretches of time; one that is cut by the edge may have a shorter form
     * than the others.
     */
    void starts(List<Ticked> parts, DoubleFunction<List<String>> names) {
        int form = uniform(parts, names);
        for (Ticked part : parts) {
            for (int i = 0; i + 1 < part.ticks().size(); i++) {
                double left = Math.max(part.within().left(), scale.x(part.ticks().get(i)));
                double right = Math.min(part.within().right(), scale.x(part.ticks().get(i + 1)));
                List<String> forms = names.apply(part.ticks().get(i));
                for (int f = form; f < forms.size(); f++) {
                    if (metrics.width(forms.get(f), font) + 8 <= right - left) {
                        text(Math.rint(left + 4), forms.get(f), font, Anchor.START);
                        break;
                    }
                }
            }
        }
    }

    /** Words of instants stand at their place. */
    void points(List<Ticked> parts, DoubleFunction<List<String>> names) {
        for (Ticked part : parts) {
            free = Math.max(free, part.within().left());
            for (double tick : part.ticks()) {
                String name = names.apply(tick).getFirst();
                double half = metrics.width(name, font) / 2;
                double x = Math.rint(scale.x(tick));
                if (x - half >= free && x + half <= part.within().right()) {
                    text(x, name, font, Anchor.MIDDLE);
                    free = x + half + 6;
                }
            }
        }
    }

    private void text(double x, String name, Font with, Anchor anchor) {
        out.add(new Shape.Text(x, baseline, name, with, colour, anchor, AXIS));
    }

    /** The longest form of the names that has room in every whole stretch. */
    private int uniform(List<Ticked> parts, DoubleFunction<List<String>> names) {
        int forms = 1;
        for (Ticked part : parts) {
            if (!part.ticks().isEmpty()) {
                forms = names.apply(part.ticks().getFirst()).size();
            }
        }
        for (int form = 0; form + 1 < forms; form++) {
            if (fits(parts, names, form)) {
                return form;
            }
        }
        return forms - 1;
    }

    private boolean fits(List<Ticked> parts, DoubleFunction<List<String>> names, int form) {
        for (Ticked part : parts) {
            for (int i = 0; i + 1 < part.ticks().size(); i++) {
                double tick = part.ticks().get(i);
                double room = (part.ticks().get(i + 1) - tick) / scale.secondsPerPixel();
                if (metrics.width(names.apply(tick).get(form), font) + 8 > room) {
                    return false;
                }
            }
        }
        return true;
    }
}
