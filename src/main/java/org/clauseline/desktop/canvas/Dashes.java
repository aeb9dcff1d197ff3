package org.clauseline.desktop.canvas;

import java.util.List;

/**
 * Dashes and gaps along a straight line, as the part of each pixel that is dash.
 *
 * @param on length of a dash, in pixels, at least 0
 * @param period length of a dash and a gap, above 0
 */
record Dashes(double on, double period) {
    private static final double LEAST = 0.25;

    /**
     * Dashes of a dash and a gap, or of one length for both.
     *
     * @param lengths as {@link org.clauseline.picture.Shape.Stroke#dashes} has them, in pixels
     */
    static Dashes of(List<Double> lengths) {
        double on = lengths.getFirst();
        return new Dashes(on, on + lengths.get(lengths.size() > 1 ? 1 : 0));
    }

    /** Whether these lengths are a dash and a gap that can be seen apart. */
    static boolean areSimple(List<Double> lengths) {
        int count = lengths.size();
        return (count == 1 || count == 2)
                && lengths.getFirst() >= LEAST
                && lengths.getLast() >= LEAST;
    }

    /** The same rhythm, a little wider or narrower, so that a length ends with a gap. */
    Dashes fitted(double length) {
        double fit = length / Math.max(1, Math.rint(length / period)) / period;
        return new Dashes(on * fit, period * fit);
    }

    /**
     * How much of each pixel of a row is dash, 0 to 255.
     *
     * @param from how far along the first pixel begins
     * @param step 1, or -1 where pixels run against the dashes
     * @param shares is filled
     */
    void shares(double from, int step, int[] shares, int count) {
        double at = step > 0 ? from : from + 1;
        double before = dashed(at);
        for (int i = 0; i < count; i++) {
            at += step;
            double after = dashed(at);
            shares[i] = (int) (Math.abs(after - before) * 255 + 0.5);
            before = after;
        }
    }

    /** Length of all dashes up to a place. */
    private double dashed(double to) {
        double whole = Math.floor(to / period);
        return whole * on + Math.min(to - whole * period, on);
    }
}
