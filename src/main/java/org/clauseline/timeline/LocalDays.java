package org.clauseline.timeline;

import org.clauseline.dossier.When;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Puts days where a reader looks for them. Days are told as they were where it took place: an event
 * of the 25th in another zone stands on the 25th of the axis too. Clock times are the reader's.
 */
final class LocalDays {
    /** How far calendars reach, in seconds from 1970. */
    private static final long FURTHEST = 20_000_000_000_000_000L;

    private LocalDays() {}

    static Extent extent(When when, ZoneId here) {
        return Extent.of(
                new When(
                        when.text(),
                        here,
                        when.shape(),
                        when.startUnit(),
                        when.endUnit(),
                        when.approximate(),
                        when.uncertain(),
                        local(when.earliestStart(), when.startUnit(), when.zone(), here),
                        local(when.latestStart(), when.startUnit(), when.zone(), here),
                        local(when.earliestEnd(), when.endUnit(), when.zone(), here),
                        local(when.latestEnd(), when.endUnit(), when.zone(), here)));
    }

    private static long local(long instant, When.Unit unit, ZoneId there, ZoneId here) {
        boolean clock = unit == When.Unit.SECOND || unit == When.Unit.MINUTE;
        if (clock || instant < -FURTHEST || instant > FURTHEST || there.equals(here)) {
            return instant;
        }
        return Instant.ofEpochSecond(instant)
                .atZone(there)
                .toLocalDateTime()
                .atZone(here)
                .toEpochSecond();
    }
}
