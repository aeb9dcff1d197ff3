package org.clauseline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The line between time and place on the axis: straight, but for quiet times that are folded to a
 * width of their own. Instants are seconds since 1970-01-01T00:00Z, places CSS pixels.
 *
 * <p>A folded time takes up {@link #foldWidth} however closely one looks, and never more than it
 * would unfolded. Everything else has one scale. So where the view begins and how many seconds a
 * pixel has say all, and zooming and panning keep every instant exactly where the hand holds it.
 */
public final class TimeScale {
    /**
     * Places further out than this are brought nearer, so that painters need not care how far
     * things reach.
     */
    private static final double FAR = 100_000;

    /** Room right of the time in view, so that marks at its edge are whole. */
    private static final double MARGIN = 8;

    /** Width of a folded time, in which its length has room in words. */
    private static final double FOLD = 68;

    /** All folded times together take up no more than this share of the width. */
    private static final double MOST_FOLDED = 0.5;

    /** Nobody sees something move by less, in pixels, however often it does. */
    private static final double UNSEEN = 0.001;

    /** The longest time that can be in view: ten times the age of the universe. */
    public static final double LONGEST = 4.4e18;

    /** The shortest time that can be in view: ten milliseconds. */
    public static final double SHORTEST = 0.01;

    private final double from;
    private final double to;
    private final double left;
    private final double right;
    private final Folds folds;
    private final double secondsPerPixel;
    private final double pixelsPerSecond;
    private final List<Fold> folded;

    /**
     * A folded time in view.
     *
     * @param gap the time
     * @param from where what is in view of it begins, in seconds since 1970-01-01T00:00Z
     * @param to where it ends
     * @param left place of {@code from}
     * @param right place of {@code to}
     */
    public record Fold(Folds.Gap gap, double from, double to, double left, double right) {}

    /** A stretch of time in view without a fold in it, and its places. */
    record Stretch(double from, double to, double left, double right) {}

    /**
     * An axis without folds.
     *
     * @param from instant at {@code left}
     * @param to instant at {@code right}, greater than {@code from}
     * @param left place of {@code from}
     * @param right place of {@code to}, greater than {@code left}
     */
    public TimeScale(double from, double to, double left, double right) {
        this(from, to, left, right, Folds.NONE);
    }

    /**
     * An axis with folded times.
     *
     * @param from instant at {@code left}
     * @param to instant at {@code right}, greater than {@code from}
     * @param left place of {@code from}
     * @param right place of {@code to}, greater than {@code left}
     */
    public TimeScale(double from, double to, double left, double right, Folds folds) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.right = right;
        this.folds = folds;
        double straight = (to - from) / (right - left);
        secondsPerPixel = folds.isNone() ? straight : besideFolds(straight);
        pixelsPerSecond = 1 / secondsPerPixel;
        folded = secondsPerPixel == straight ? List.of() : place();
    }

    /** The scale of a viewport whose lane names take up so many pixels at the left. */
    public static TimeScale of(Viewport viewport, double nameWidth) {
        double left = Math.max(0, Math.min(nameWidth, viewport.width() - 1));
        return new TimeScale(
                viewport.from(),
                viewport.to(),
                left,
                Math.max(left + 1, viewport.width() - MARGIN),
                viewport.folds());
    }

    /** How many folded times have room on an axis so wide. */
    public static int mostFolds(double width) {
        return (int) Math.max(3, Math.floor(width * MOST_FOLDED / FOLD));
    }

    /** Width of a time that is folded. */
    private double foldWidth() {
        return Math.min(FOLD, MOST_FOLDED * (right - left) / folds.gaps().size());
    }

    /** Width of a folded time at so many seconds a pixel: never more than it has by itself. */
    private double width(Folds.Gap gap, double seconds) {
        return Math.min(foldWidth(), gap.length() / seconds);
    }

    /**
     * Seconds a pixel outside of folds. Each fold that the finer scale makes worth while makes it
     * finer still, so this ends after at most as many rounds as there are folds. A view within a
     * fold, but for less than can ever be in view by itself, sees it unfolded.
     */
    private double besideFolds(double straight) {
        double seconds = straight;
        for (int round = 0; round <= folds.gaps().size(); round++) {
            double time = to - from;
            double width = right - left;
            for (Folds.Gap gap : folds.gaps()) {
                double shown = Math.min(to, gap.to()) - Math.max(from, gap.from());
                if (shown > 0 && gap.length() > foldWidth() * seconds) {
                    time -= shown;
                    width -= foldWidth() * shown / gap.length();
                }
            }
            if (time <= Math.max(SHORTEST, (to - from) * 1e-9)) {
                return straight;
            }
            double finer = time / width;
            if (finer >= seconds) {
                return seconds;
            }
            seconds = finer;
        }
        return seconds;
    }

    private List<Fold> place() {
        List<Fold> placed = new ArrayList<>();
        double before = 0;
        for (Folds.Gap gap : folds.gaps()) {
            double start = Math.max(from, gap.from());
            double end = Math.min(to, gap.to());
            if (end > start && gap.length() > foldWidth() * secondsPerPixel) {
                double place = left + (start - from - before) / secondsPerPixel + width(placed);
                double width = foldWidth() * (end - start) / gap.length();
                placed.add(new Fold(gap, start, end, place, place + width));
                before += end - start;
            }
        }
        return List.copyOf(placed);
    }

    private static double width(List<Fold> folds) {
        double width = 0;
        for (Fold fold : folds) {
            width += fold.right() - fold.left();
        }
        return width;
    }

    /** Instant at the left edge. */
    public double from() {
        return from;
    }

    /** Instant at the right edge. */
    public double to() {
        return to;
    }

    /** The left edge. */
    public double left() {
        return left;
    }

    /** The right edge. */
    public double right() {
        return right;
    }

    /** Seconds a pixel, outside of folded times. */
    public double secondsPerPixel() {
        return secondsPerPixel;
    }

    /** The folded times in view, from left to right. */
    public List<Fold> folded() {
        return folded;
    }

    /** The stretches between the folded times in view, from left to right. */
    List<Stretch> stretches() {
        if (folded.isEmpty()) {
            return List.of(new Stretch(from, to, left, right));
        }
        List<Stretch> stretches = new ArrayList<>();
        double start = from;
        double place = left;
        for (Fold fold : folded) {
            if (fold.left() > place) {
                stretches.add(new Stretch(start, fold.from(), place, fold.left()));
            }
            start = fold.to();
            place = fold.right();
        }
        if (place < right) {
            stretches.add(new Stretch(start, to, place, right));
        }
        return stretches;
    }

    /** Where an instant lies; instants far outside lie just far outside. */
    public double x(double instant) {
        double x = left + (instant - from) * pixelsPerSecond;
        if (!folded.isEmpty()) {
            x = foldedX(instant);
        }
        return Math.max(left - FAR, Math.min(right + FAR, x));
    }

    private double foldedX(double instant) {
        double start = from;
        double place = left;
        for (Fold fold : folded) {
            if (instant < fold.from()) {
                break;
            }
            if (instant < fold.to()) {
                double share = (instant - fold.from()) / (fold.to() - fold.from());
                return fold.left() + share * (fold.right() - fold.left());
            }
            start = fold.to();
            place = fold.right();
        }
        return place + (instant - start) * pixelsPerSecond;
    }

    /** The instant at a place. */
    public double instant(double x) {
        double start = from;
        double place = left;
        for (Fold fold : folded) {
            if (x < fold.left()) {
                break;
            }
            if (x < fold.right()) {
                double share = (x - fold.left()) / (fold.right() - fold.left());
                return fold.from() + share * (fold.to() - fold.from());
            }
            start = fold.to();
            place = fold.right();
        }
        return start + (x - place) * secondsPerPixel;
    }

    /**
     * The same axis with the time in view multiplied by a factor, while the instant at a place
     * stays where it is.
     *
     * @param factor below 1 to look closer, above 1 to see more
     */
    public TimeScale zoom(double x, double factor) {
        double width = right - left;
        double seconds =
                Math.max(SHORTEST / width, Math.min(LONGEST / width, secondsPerPixel * factor));
        double pivot = instant(x);
        TimeScale zoomed = between(away(pivot, left - x, seconds), away(pivot, right - x, seconds));
        // Many folds leave a little to round, which would add up over many steps.
        double drift = x - zoomed.x(pivot);
        return Math.abs(drift) < UNSEEN ? zoomed : zoomed.pan(drift);
    }

    /** The same axis with everything moved to the right by so many pixels. */
    public TimeScale pan(double pixels) {
        return between(away(from, -pixels, secondsPerPixel), away(to, -pixels, secondsPerPixel));
    }

    private TimeScale between(double start, double end) {
        return new TimeScale(start, Math.max(end, Math.nextUp(start)), left, right, folds);
    }

    /** The instant so many pixels right of another, left of it where they are negative. */
    private double away(double instant, double pixels, double seconds) {
        if (folds.isNone()) {
            return instant + pixels * seconds;
        }
        return pixels < 0 ? before(instant, -pixels, seconds) : after(instant, pixels, seconds);
    }

    private double after(double instant, double pixels, double seconds) {
        double at = instant;
        double rest = pixels;
        for (Folds.Gap gap : folds.gaps()) {
            if (gap.to() > at) {
                double free = Math.max(0, gap.from() - at) / seconds;
                if (rest <= free) {
                    break;
                }
                rest -= free;
                at = Math.max(at, gap.from());
                double perPixel = gap.length() / width(gap, seconds);
                if (rest * perPixel <= gap.to() - at) {
                    return at + rest * perPixel;
                }
                rest -= (gap.to() - at) / perPixel;
                at = gap.to();
            }
        }
        return at + rest * seconds;
    }

    private double before(double instant, double pixels, double seconds) {
        double at = instant;
        double rest = pixels;
        for (Folds.Gap gap : folds.gaps().reversed()) {
            if (gap.from() < at) {
                double free = Math.max(0, at - gap.to()) / seconds;
                if (rest <= free) {
                    break;
                }
                rest -= free;
                at = Math.min(at, gap.to());
                double perPixel = gap.length() / width(gap, seconds);
                if (rest * perPixel <= at - gap.from()) {
                    return at - rest * perPixel;
                }
                rest -= (at - gap.from()) / perPixel;
                at = gap.from();
            }
        }
        return at - rest * seconds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeScale that
                && from == that.from
                && to == that.to
                && left == that.left
                && right == that.right
                && folds.equals(that.folds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, left, right, folds);
    }
}
