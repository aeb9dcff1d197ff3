package org.clauseline.timeline;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Leads a line with an arrow from one mark to another: down or up, along between two rows, and on
 * to the other mark. It stops before words and marks in its way and goes on behind them, and of all
 * heights it goes along at the one where the least is in its way.
 */
final class Connector {
    /** Shorter parts of a line say nothing. */
    private static final double SHORTEST = 1.5;

    /** Marks that stand off each other by less are joined by a straight line. */
    private static final double STEP = 2;

    private final List<Box> boxes;
    private final double[] levels;
    private final double clear;
    private final double arrow;

    /**
     * Where lines meet a mark.
     *
     * @param left end of the mark
     * @param right end of the mark
     * @param top of the mark
     * @param bottom of the mark
     * @param box what mark and words take up together
     */
    record Dock(double left, double right, double top, double bottom, Box box) {
        private double middle() {
            return (top + bottom) / 2;
        }

        /** The place along the mark that is nearest to another, away from its ends. */
        private double near(double x) {
            double inset = Math.min(6, (right - left) / 2);
            return Math.max(left + inset, Math.min(right - inset, x));
        }
    }

    /**
     * @param boxes what words and marks take up
     * @param levels heights between rows, ascending, at which a line may go along
     * @param clear room that is kept beside what is in the way
     * @param arrow length of an arrow
     */
    Connector(List<Box> boxes, double[] levels, double clear, double arrow) {
        this.boxes = boxes;
        this.levels = levels;
        this.clear = clear;
        this.arrow = arrow;
    }

    /** Draws a line from one mark to another; nothing where no height is left between them. */
    void draw(Dock from, Dock to, Stroke stroke, Tag tag, List<Shape> out) {
        // Ways are chosen by exact places, which keep their distances while a viewport moves; what
        // is drawn in the middle of a pixel is off them by half of one at most.
        double toX = to.near(to.left());
        double fromX = from.near(toX);
        boolean beside = Math.abs(from.middle() - to.middle()) < 2;
        boolean down = !beside && to.middle() > from.middle();
        double start = down ? from.bottom() + 1 : from.top() - 1;
        double tip = down || beside ? to.top() - 1 : to.bottom() + 1;
        List<Box> others = new ArrayList<>(boxes.size());
        for (Box box : boxes) {
            if (!box.equals(from.box()) && !box.equals(to.box())) {
                others.add(box);
            }
        }
        List<Box> onLeaving = crossing(others, fromX);
        List<Box> onArriving = crossing(others, toX);
        double lowest = beside ? Math.min(start, tip) - 4 * arrow : Math.min(start, tip);
        double highest = beside ? Math.min(start, tip) : Math.max(start, tip);
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (double level : levels) {
            if (level < lowest || level > highest) {
                continue;
            }
            double blocked =
                    count(onLeaving, start, level)
                            + count(onArriving, level, tip)
                            + 2.0 * along(others, fromX, toX, level).size();
            // Of equals the one nearest to the response, so that its arrow is seen to belong to it.
            double cost = blocked + Math.abs(level - tip) * 1e-4;
            if (cost < least) {
                least = cost;
                best = level;
            }
        }
        if (Double.isNaN(best)) {
            return;
        }
        double level = snapped(best);
        double arriving = snapped(toX);
        // A step of a pixel or two would come and go with the places of pixels.
        double leaving = Math.abs(fromX - toX) < STEP ? arriving : snapped(fromX);
        upright(onLeaving, leaving, start, level, stroke, tag, out);
        level(along(others, fromX, toX, level), fromX, toX, level, stroke, tag, out);
        upright(onArriving, arriving, level, tip, stroke, tag, out);
        boolean pointsDown = tip >= level;
        double length = Math.min(arrow, room(onArriving, tip, pointsDown));
        arrow(arriving, tip, pointsDown ? -length : length, stroke.colour(), tag, out);
    }

    /** In the middle of a pixel, where a thin line is sharp. */
    private static double snapped(double value) {
        return Math.floor(value) + 0.5;
    }

    /** What a vertical line would cross, from top to bottom. */
    private List<Box> crossing(List<Box> others, double x) {
        List<Box> found = new ArrayList<>();
        for (Box box : others) {
            if (box.left() - clear < x && x < box.right() + clear) {
                found.add(box);
            }
        }
        found.sort(Comparator.comparingDouble(Box::top));
        return found;
    }

    private static int count(List<Box> column, double one, double other) {
        double top = Math.min(one, other);
        double bottom = Math.max(one, other);
        int count = 0;
        for (Box box : column) {
            count += box.top() < bottom && box.bottom() > top ? 1 : 0;
        }
        return count;
    }

    /** What a horizontal line would cross, from left to right. */
    private static List<Box> along(List<Box> others, double one, double other, double y) {
        double left = Math.min(one, other);
        double right = Math.max(one, other);
        List<Box> found = new ArrayList<>();
        for (Box box : others) {
            if (box.top() < y && y < box.bottom() && box.left() < right && left < box.right()) {
                found.add(box);
            }
        }
        found.sort(Comparator.comparingDouble(Box::left));
        return found;
    }

    private void upright(
            List<Box> inTheWay,
            double x,
            double one,
            double other,
            Stroke stroke,
            Tag tag,
            List<Shape> out) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        for (Box box : inTheWay) {
            if (box.bottom() > from && box.top() < to) {
                line(x, from, box.top(), stroke, tag, out);
                from = box.bottom();
            }
        }
        line(x, from, to, stroke, tag, out);
    }

    private void level(
            List<Box> inTheWay,
            double one,
            double other,
            double y,
            Stroke stroke,
            Tag tag,
            List<Shape> out) {
        double left = Math.min(one, other);
        double right = Math.max(one, other);
        if (right - left < STEP) {
            return;
        }
        double from = left;
        for (Box box : inTheWay) {
            double to = box.left() - clear;
            if (to - from >= SHORTEST) {
                double begin = from == left ? snapped(from) : from;
                out.add(new Shape.Line(begin, y, to, y, stroke, tag));
            }
            from = Math.max(from, box.right() + clear);
        }
        if (right - from >= SHORTEST) {
            double begin = from == left ? snapped(from) : from;
            out.add(new Shape.Line(begin, y, snapped(right), y, stroke, tag));
        }
    }

    private static void line(
            double x, double y1, double y2, Stroke stroke, Tag tag, List<Shape> out) {
        if (y2 - y1 >= SHORTEST) {
            out.add(new Shape.Line(x, y1, x, y2, stroke, tag));
        }
    }

    /** How long an arrow may be before it meets what stands in the next row. */
    private static double room(List<Box> column, double tip, boolean down) {
        double room = Double.POSITIVE_INFINITY;
        for (Box box : column) {
            double free = down ? tip - box.bottom() : box.top() - tip;
            room = free >= 0 ? Math.min(room, free) : room;
        }
        return Math.max(2, room);
    }

    private static void arrow(
            double x, double tip, double length, Colour colour, Tag tag, List<Shape> out) {
        double base = tip + length;
        double half = Math.max(2.5, Math.abs(length) * 0.7);
        out.add(
                new Shape.Polygon(
                        List.of(x - half, base, x + half, base, x, tip),
                        true,
                        Optional.of(colour),
                        Optional.empty(),
                        tag));
    }
}
