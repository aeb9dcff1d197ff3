package org.clauseline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of an event lies in an image, in CSS pixels. An axis of days claims no more than
 * days: what is unsure by less than one of its steps gets no sign of doubt, what is unsure by more
 * gets a dotted line as long as the doubt.
 *
 * @param x the mark of a moment
 * @param barLeft where the bar of a span begins
 * @param barRight where it ends; {@code barLeft} for a moment
 * @param left where mark, bar and doubt begin
 * @param right where they end
 * @param doubts dotted lines
 */
record PosterTime(
        double x, double barLeft, double barRight, double left, double right, List<Doubt> doubts) {
    /** A stretch in which something may have begun, happened or ended. */
    record Doubt(double from, double to) {}

    static PosterTime of(Extent extent, PosterLook look, TimeScale scale) {
        double radius = look.radius();
        double step = TickStep.choose(scale.secondsPerPixel(), look.label().size()).seconds();
        double sure = Math.max(step, Math.min(TickStep.DAY.seconds(), 4 * step));
        double earliest = within(scale, scale.x(extent.earliest()));
        double latest = within(scale, scale.x(extent.latest()));
        List<Doubt> doubts = new ArrayList<>();
        if (!extent.span()) {
            double x =
                    Math.max(
                            scale.left() + radius,
                            Math.min(scale.right() - radius, scale.x(extent.anchor())));
            boolean blurred =
                    extent.latest() - extent.earliest() > 1.1 * sure
                            && latest - earliest > 3 * radius;
            if (blurred) {
                doubts.add(new Doubt(earliest, x - radius));
                doubts.add(new Doubt(x + radius, latest));
            }
            double left = blurred ? Math.min(earliest, x - radius) : x - radius;
            double right = blurred ? Math.max(latest, x + radius) : x + radius;
            return new PosterTime(x, x, x, left, right, drawn(doubts));
        }
        double from =
                extent.certainFrom() - extent.earliest() > 1.1 * sure
                        ? within(scale, scale.x(extent.certainFrom()))
                        : earliest;
        double to =
                extent.latest() - extent.certainTo() > 1.1 * sure
                        ? within(scale, scale.x(extent.certainTo()))
                        : latest;
        if (to - from < 2 * radius) {
            double middle = (Math.min(from, to) + Math.max(from, to)) / 2;
            from = Math.max(scale.left(), Math.min(scale.right() - 2 * radius, middle - radius));
            to = from + 2 * radius;
        }
        doubts.add(new Doubt(earliest, from));
        doubts.add(new Doubt(to, latest));
        return new PosterTime(
                from, from, to, Math.min(earliest, from), Math.max(latest, to), drawn(doubts));
    }

    private static double within(TimeScale scale, double x) {
        return Math.max(scale.left(), Math.min(scale.right(), x));
    }

    private static List<Doubt> drawn(List<Doubt> doubts) {
        return doubts.stream().filter(doubt -> doubt.to() - doubt.from() >= 2).toList();
    }

    /** Whether a bar stands for it. */
    boolean isBar() {
        return barRight > barLeft;
    }
}
