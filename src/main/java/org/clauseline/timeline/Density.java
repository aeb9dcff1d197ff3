package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.When;

/**
 * How tightly events are packed into rows. Fixed while rows are to stay where they are.
 *
 * @param from start of the time for which rows are packed, in seconds since 1970-01-01T00:00Z
 * @param to its end, greater than {@code from}
 * @param timeWidth width in CSS pixels over which that time is packed
 * @param rowsPerLane how many rows a lane may have before events are gathered into clusters, at
 *     least 1
 * @param height CSS pixels, the axis included, into which all lanes should fit so that the whole
 *     can be seen at once; a lane has at least two rows if it needs them. {@link #NO_LIMIT} for as
 *     much as labels need
 */
public record Density(double from, double to, double timeWidth, int rowsPerLane, double height) {
    /** Any height. */
    public static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    /**
     * For the time that a dossier opens on; where that is open, for all its events.
     *
     * @param timeWidth width of the time area in CSS pixels, above 0
     */
    public static Density opening(Dossier dossier, double timeWidth, int rowsPerLane) {
        When span = dossier.span();
        if (span.earliestStart() != When.PAST
                && span.latestEnd() != When.FUTURE
                && span.latestEnd() > span.earliestStart()) {
            return new Density(
                    span.earliestStart(), span.latestEnd(), timeWidth, rowsPerLane, NO_LIMIT);
        }
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Event event : dossier.events()) {
            Extent extent = Extent.of(event.when());
            if (Math.abs(extent.anchor()) < Extent.OPEN) {
                from = Math.min(from, extent.anchor());
                to = Math.max(to, extent.anchor());
            }
        }
        return from < to
                ? new Density(from, to, timeWidth, rowsPerLane, NO_LIMIT)
                : new Density(
                        from > to ? 0 : from,
                        (from > to ? 0 : from) + 86_400,
                        timeWidth,
                        rowsPerLane,
                        NO_LIMIT);
    }

    /** The same, with all lanes in a height. */
    public Density within(double limit) {
        return new Density(from, to, timeWidth, rowsPerLane, limit);
    }

    double pixelsPerSecond() {
        return timeWidth / (to - from);
    }
}
