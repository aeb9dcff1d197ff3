package org.clauseline.desktop.canvas;

import java.util.List;

/**
 * Dashes and gaps along a straight line, as the part of each pixel that is dash.
 *
 * @param on length of a dash, in pixels, at least 0
 * @param period length of a dash and a gap, above 0
 */
record Dashes(double on, double period) {
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
        return (lengths.size() == 1 || lengths.size() == 2)
                && lengths.stream().allMatch(length -> length >= 0.25);
    }

    /** The same rhythm, a little wider or narrower, so that a length ends with a gap. */
    Dashes fitted(double length) {
        double fit = length / Math.max(1, Math.rint(length / period)) / period;
        return new Dashes(on * fit, period * fit);
    }

    /** How much of the pixel that begins so far along is dash, 0 to 255. */
    int share(double from) {
        return (int) ((dashed(from + 1) - dashed(from)) * 255 + 0.5);
    }

    /** Length of all dashes up to a place. */
    private double dashed(double to) {
        double whole = Math.floor(to / period);
        return whole * on + Math.min(to - whole * period, on);
    }
}
