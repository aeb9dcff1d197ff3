package org.clauseline.dossier;

import java.time.ZoneId;

/**
 * When something happened, without inventing precision: four instants between which its start and
 * its end must lie.
 *
 * <p>Written as EDTF (ISO 8601-2:2019, Library of Congress profile, Level 1 with one-of sets) plus
 * two declared extensions for news: intervals may carry clock times, and a date-time may be
 * approximate ({@code 2025-11-20T19:00~}). A day is the statement "somewhere on that day": its
 * start may be as early as midnight and as late as the next one. "Between A and B" ({@code [A..B]})
 * is one moment somewhere inside; "from A to B" ({@code A/B}) is all that time.
 *
 * <p>Instants are seconds since 1970-01-01T00:00Z, exclusive at the end of a unit (a day ends where
 * the next begins); they reach further than {@link java.time.Instant} so that a year of Level 1
 * ({@code Y-13800000000}) fits.
 *
 * @param text the expression as written
 * @param shape what kind of statement it is
 * @param earliestStart it did not start before, or {@link #PAST}
 * @param latestStart it had started by then
 * @param earliestEnd it had not ended before
 * @param latestEnd it had ended by then, or {@link #FUTURE}
 */
public record When(
        String text,
        Shape shape,
        long earliestStart,
        long latestStart,
        long earliestEnd,
        long latestEnd) {
    /** The instant of an end that is open or unknown towards the past. */
    public static final long PAST = Long.MIN_VALUE;

    /** The instant of an end that is open or unknown towards the future. */
    public static final long FUTURE = Long.MAX_VALUE;

    /** What kind of statement a {@link When} makes. */
    public enum Shape {
        /** A moment known to the minute or second. */
        MOMENT,
        /** One moment, or a short time, somewhere within one calendar unit such as a day. */
        WITHIN,
        /** One moment somewhere between two limits. */
        BETWEEN,
        /** All the time from a start to an end. */
        SPAN
    }

    /**
     * Reads an expression.
     *
     * @param text the expression
     * @param zone the zone of dates and of local times without an offset
     * @throws EdtfException if it is not valid or not supported, with the reason
     */
    public static When parse(String text, ZoneId zone) throws EdtfException {
        return Edtf.parse(text, zone);
    }
}
