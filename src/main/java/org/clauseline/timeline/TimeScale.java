package org.clauseline.timeline;

/**
 * The straight line between time and place on the axis. Instants are seconds since
 * 1970-01-01T00:00Z, places CSS pixels.
 *
 * @param from instant at {@code left}
 * @param to instant at {@code right}, greater than {@code from}
 * @param left place of {@code from}
 * @param right place of {@code to}, greater than {@code left}
 */
public record TimeScale(double from, double to, double left, double right) {
    /**
     * Places further out than this are brought nearer, so that painters need not care how far
     * things reach.
     */
    private static final double FAR = 100_000;

    /** Room right of the time in view, so that marks at its edge are whole. */
    private static final double MARGIN = 8;

    /** The longest time that can be in view: ten times the age of the universe. */
    public static final double LONGEST = 4.4e18;

    /** The shortest time that can be in view: ten milliseconds. */
    public static final double SHORTEST = 0.01;

    /** The scale of a viewport whose lane names take up so many pixels at the left. */
    public static TimeScale of(Viewport viewport, double nameWidth) {
        double left = Math.max(0, Math.min(nameWidth, viewport.width() - 1));
        return new TimeScale(
                viewport.from(),
                viewport.to(),
                left,
                Math.max(left + 1, viewport.width() - MARGIN));
    }

    /** Pixels a second. */
    public double pixelsPerSecond() {
        return (right - left) / (to - from);
    }

    /** Seconds a pixel. */
    public double secondsPerPixel() {
        return (to - from) / (right - left);
    }

    /** Where an instant lies; instants far outside lie just far outside. */
    public double x(double instant) {
        double x = left + (instant - from) * pixelsPerSecond();
        return Math.max(left - FAR, Math.min(right + FAR, x));
    }

    /** The instant at a place. */
    public double instant(double x) {
        return from + (x - left) * secondsPerPixel();
    }

    /**
     * The same axis with the time in view multiplied by a factor, while the instant at a place
     * stays where it is.
     *
     * @param factor below 1 to look closer, above 1 to see more
     */
    public TimeScale zoom(double x, double factor) {
        double length = Math.max(SHORTEST, Math.min(LONGEST, (to - from) * factor));
        double share = (x - left) / (right - left);
        double pivot = from + share * (to - from);
        double start = pivot - share * length;
        return new TimeScale(start, Math.max(start + length, Math.nextUp(start)), left, right);
    }

    /** The same axis with everything moved to the right by so many pixels. */
    public TimeScale pan(double pixels) {
        double seconds = pixels * secondsPerPixel();
        return new TimeScale(from - seconds, to - seconds, left, right);
    }
}
