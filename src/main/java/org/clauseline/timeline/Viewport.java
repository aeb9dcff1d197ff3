package org.clauseline.timeline;

/**
 * The part of a timeline that is looked at.
 *
 * @param width of the whole picture, lane names included, in CSS pixels
 * @param height of the whole picture, axis included, in CSS pixels
 * @param from instant at the left edge of the time area, in seconds since 1970-01-01T00:00Z
 * @param to instant at its right edge; greater than {@code from}
 * @param scroll how far the lanes are scrolled up, in CSS pixels
 * @param folds the times that are folded
 */
public record Viewport(
        double width, double height, double from, double to, double scroll, Folds folds) {
    /** A viewport in which nothing is folded. */
    public Viewport(double width, double height, double from, double to, double scroll) {
        this(width, height, from, to, scroll, Folds.NONE);
    }
}
