package org.clauseline.timeline;

/**
 * How tightly events are packed into rows. Fixed while rows are to stay where they are.
 *
 * @param from start of the time for which rows are packed, in seconds since 1970-01-01T00:00Z
 * @param to its end, greater than {@code from}
 * @param timeWidth width in CSS pixels over which that time is packed
 * @param rowsPerLane how many rows a lane may have before events are gathered into clusters, at
 *     least 1
 */
public record Density(double from, double to, double timeWidth, int rowsPerLane) {
    double pixelsPerSecond() {
        return timeWidth / (to - from);
    }
}
