package org.clauseline.timeline;

import org.clauseline.dossier.When;

/**
 * A statement of time as it lies on the axis, in seconds since 1970-01-01T00:00Z.
 *
 * @param anchor where its mark stands; for a span where it begins at the earliest
 * @param earliest nothing of it lies before, or minus {@link #OPEN}
 * @param certainFrom the solid part of a span begins here
 * @param certainTo the solid part of a span ends here; before {@code certainFrom} if nothing is
 *     certain
 * @param latest nothing of it lies after, or {@link #OPEN}
 * @param span whether it took up time, so that a bar stands for it
 */
record Extent(
        double anchor,
        double earliest,
        double certainFrom,
        double certainTo,
        double latest,
        boolean span) {
    /** Stands for an end that is open: further than any date that can be written. */
    static final double OPEN = Long.MAX_VALUE;

    /** Whether nothing is known of when it was. */
    static boolean isUndated(When when) {
        boolean open = when.earliestStart() == When.PAST && when.latestEnd() == When.FUTURE;
        return when.shape() == When.Shape.SPAN
                ? open && isOpen(when.startUnit()) && isOpen(when.endUnit())
                : open && when.latestStart() == When.FUTURE;
    }

    private static boolean isOpen(When.Unit unit) {
        return unit == When.Unit.OPEN || unit == When.Unit.UNKNOWN;
    }

    static Extent of(When when) {
        double earliest = when.earliestStart();
        double latest = when.latestEnd();
        boolean span = when.shape() == When.Shape.SPAN;
        return new Extent(
                span ? earliest : anchor(when),
                earliest,
                when.latestStart(),
                when.earliestEnd(),
                Math.max(earliest, latest),
                span);
    }

    /** The middle of what is possible: no instant of it is likelier than another. */
    private static double anchor(When when) {
        boolean openStart = when.earliestStart() == When.PAST;
        boolean openEnd = when.latestEnd() == When.FUTURE;
        if (openStart || openEnd) {
            return openStart ? (openEnd ? 0 : when.latestEnd()) : when.earliestStart();
        }
        return when.earliestStart() + ((double) when.latestEnd() - when.earliestStart()) / 2;
    }
}
