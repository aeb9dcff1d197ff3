package org.clauseline.timeline;

import org.clauseline.dossier.Event;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;
import org.clauseline.picture.Tag.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * An event in a lane of an image: its mark, and the ways in which its headline can stand to it.
 *
 * @param entry the event
 * @param left its mark's left edge, uncertain times included
 * @param right its mark's right edge, uncertain times included
 * @param choices where the headline can stand, the best first; at least one
 */
record PosterItem(PosterEvents.Entry entry, double left, double right, List<Choice> choices) {
    private static final int MOST_LINES = 4;

    /** Narrower columns of words are not worth having, in sizes of type. */
    private static final double NARROWEST = 7;

    /**
     * A place for the headline.
     *
     * @param label its lines
     * @param x where they are anchored
     * @param anchor START right of the mark or below it, END left of it
     * @param below whether it stands below its bar
     * @param box what mark and headline take up, from the top of the first row
     */
    record Choice(TextBlock label, double x, Anchor anchor, boolean below, Box box) {}

    /**
     * Measures an event.
     *
     * @param limit headlines wider than this are broken into lines
     */
    static PosterItem of(
            PosterEvents.Entry entry, PosterLook look, TimeScale scale, double limit, double row) {
        PosterTime time = PosterTime.of(entry.extent(), look, scale);
        double left = time.left();
        double right = time.right();
        List<Choice> choices = new ArrayList<>();
        double roomRight = scale.right() - right - look.gap();
        double roomLeft = left - look.gap() - scale.left();
        TextBlock label = label(entry, look, limit);
        boolean wide = time.isBar() && right - left > 0.45 * (scale.right() - scale.left());
        if (!wide) {
            if (label.width() <= roomRight) {
                choices.add(right(label, left, right, look, row));
            } else if (label.width() > roomLeft && roomRight >= NARROWEST * look.size()) {
                choices.add(right(label(entry, look, roomRight), left, right, look, row));
            }
            if (label.width() <= roomLeft) {
                choices.add(left(label, left, right, look, row));
            } else if (choices.isEmpty() && roomLeft >= NARROWEST * look.size()) {
                choices.add(left(label(entry, look, roomLeft), left, right, look, row));
            }
        }
        if (choices.isEmpty()) {
            TextBlock wider =
                    label(entry, look, Math.min(scale.right() - scale.left(), 1.6 * limit));
            choices.add(below(wider, left, right, scale, look, row));
        }
        return new PosterItem(entry, left, right, List.copyOf(choices));
    }

    private static TextBlock label(PosterEvents.Entry entry, PosterLook look, double width) {
        return TextBlock.balance(
                entry.event().title(),
                look.headline(entry.event()),
                width,
                MOST_LINES,
                look.metrics());
    }

    private static Choice right(
            TextBlock label, double left, double right, PosterLook look, double row) {
        double x = right + look.gap();
        Box box = new Box(left, 0, x + label.width(), height(label, look, row));
        return new Choice(label, x, Anchor.START, false, box);
    }

    private static Choice left(
            TextBlock label, double left, double right, PosterLook look, double row) {
        double x = left - look.gap();
        Box box = new Box(x - label.width(), 0, right, height(label, look, row));
        return new Choice(label, x, Anchor.END, false, box);
    }

    private static Choice below(
            TextBlock label,
            double left,
            double right,
            TimeScale scale,
            PosterLook look,
            double row) {
        double x = Math.max(scale.left(), Math.min(left, scale.right() - label.width()));
        double height = height(label, look, row) + belowBar(look);
        Box box = new Box(Math.min(left, x), 0, Math.max(right, x + label.width()), height);
        return new Choice(label, x, Anchor.START, true, box);
    }

    private static double height(TextBlock label, PosterLook look, double row) {
        return row + (Math.max(1, label.lines().size()) - 1) * look.line();
    }

    /** How far a headline below its bar is lower than one beside it. */
    private static double belowBar(PosterLook look) {
        return Math.round(look.size() * 1.1);
    }

    /** Draws the event at a choice, with the top of its first row given. */
    void draw(
            Choice choice,
            double top,
            double row,
            PosterLook look,
            TimeScale scale,
            List<Shape> out) {
        Event event = entry.event();
        Colour colour = look.colours().of(event.side());
        Tag tag = new Tag(Role.EVENT, event.id(), look.words().event(event.title(), event));
        double middle = Math.round(top + row / 2);
        PosterTime time = PosterTime.of(entry.extent(), look, scale);
        for (PosterTime.Doubt doubt : time.doubts()) {
            List<Double> dots = List.of(look.size() / 10, look.size() / 6);
            out.add(
                    new Shape.Line(
                            doubt.from(),
                            middle,
                            doubt.to(),
                            middle,
                            new Stroke(colour, Math.max(1, look.size() / 12), dots),
                            new Tag(Role.WHISKER, event.id(), "")));
        }
        if (time.isBar()) {
            look.marks()
                    .bar(
                            event.status(),
                            true,
                            colour,
                            time.barLeft(),
                            time.barRight(),
                            middle,
                            1.3 * look.radius(),
                            tag,
                            out);
        } else {
            look.marks()
                    .mark(
                            event.category(),
                            event.status(),
                            colour,
                            time.x(),
                            middle,
                            look.radius(),
                            tag,
                            out);
        }
        double baseline =
                middle + look.cap(look.label()) / 2 + (choice.below() ? belowBar(look) : 0);
        look.text(
                choice.label(),
                choice.x(),
                baseline,
                look.line(),
                look.headline(event),
                look.palette().text(),
                choice.anchor(),
                new Tag(Role.LABEL, event.id(), ""),
                out);
    }
}
