package org.clauseline.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How time is told on the axis, beside the zone that it shows.
 *
 * @param origin days are counted from this one, which is the first; absent to tell dates
 * @param second a second clock is shown below the first; absent for none
 */
public record Reckoning(Optional<LocalDate> origin, Optional<ZoneId> second) {
    /** Dates, and one clock. */
    public static final Reckoning DATES = new Reckoning(Optional.empty(), Optional.empty());

    /** The same with days counted from one, or dates. */
    public Reckoning from(Optional<LocalDate> day) {
        return new Reckoning(day, second);
    }

    /** The same with another second clock. */
    public Reckoning beside(Optional<ZoneId> zone) {
        return new Reckoning(origin, zone);
    }
}
