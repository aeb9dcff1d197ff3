package org.clauseline.dossier;

import java.time.ZoneId;

/**
 * When something happened, without inventing precision: four instants between which its start and
 * its end must lie.
 *
 * <p>Written as EDTF (ISO 8601-2:2019, Library of Congress profile, Levels 0 to 2) plus two
 * declared extensions for news: intervals and sets may carry clock times to the minute, and a clock
 * time may be qualified ({@code 2025-11-20T19:00~}, about seven in the evening). A day is the
 * statement "somewhere on that day": its start may be as early as midnight and as late as the next
 * one. "Between A and B" ({@code [A..B]}) is one moment somewhere inside; "from A to B" ({@code
 * A/B}) is all that time. "About" and "perhaps" widen nothing, because the standard gives no width:
 * they are told in words and in the drawing.
 *
 * <p>Instants are seconds since 1970-01-01T00:00Z, exclusive at the end of a unit (a day ends where
 * the next begins); they reach further than {@link java.time.Instant} so that a year of Level 1
 * ({@code Y-13800000000}) fits.
 *
 * @param text the expression as written
 * @param zone the zone of its dates and of its local times
 * @param shape what kind of statement it is
 * @param startUnit how finely the start is told
 * @param endUnit how finely the end is told
 * @param approximate whether any part of it is qualified as "about"
 * @param uncertain whether any part of it is qualified as "perhaps"
 * @param earliestStart it did not start before, or {@link #PAST}
 * @param latestStart it had started by then
 * @param earliestEnd it had not ended before
 * @param latestEnd it had ended by then, or {@link #FUTURE}
 */
public record When(
        String text,
        ZoneId zone,
        Shape shape,
        Unit startUnit,
        Unit endUnit,
        boolean approximate,
        boolean uncertain,
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

    /** How finely an end of a {@link When} is told, from fine to coarse. */
    public enum Unit {
        SECOND,
        MINUTE,
        DAY,
        MONTH,
        /** A season, a quarter or another part of a year. */
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        MILLENNIUM,
        /** There is no limit on this side. */
        OPEN,
        /** There is a limit, and nobody has said which. */
        UNKNOWN
    }

    /**
     * Reads an expression.
     *
     * @param text the expression
     * @param zone the zone of dates and of local times without an offset
     * @throws EdtfException if it is not valid, with the reason
     */
    public static When parse(String text, ZoneId zone) throws EdtfException {
        return Edtf.parse(text, zone);
    }
}
