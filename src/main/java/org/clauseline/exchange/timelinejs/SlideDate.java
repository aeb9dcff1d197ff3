package org.clauseline.exchange.timelinejs;

import org.clauseline.dossier.When;
import org.clauseline.dossier.When.Unit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A date of a slide: from the year on as far as it is known.
 *
 * @param parts "year", "month", "day", "hour", "minute" and "second" with their numbers, a
 *     beginning of this list
 */
record SlideDate(Map<String, Integer> parts) {
    /** Seconds in the years −9999 to 9999, about; the JDK's calendar holds them. */
    private static final long REACH = 377_000_000_000L;

    /** The start of a time; absent where it is open. */
    static Optional<SlideDate> start(When when) {
        return when.earliestStart() == When.PAST
                ? Optional.empty()
                : of(when.earliestStart(), when.startUnit(), when.zone());
    }

    /**
     * The end of a time that lasts or lies between two limits; absent where it is open. It has the
     * same parts as the start, because TimelineJS drops an end that equals the start on every part
     * that the start has.
     */
    static Optional<SlideDate> end(When when) {
        boolean apart = when.shape() == When.Shape.SPAN || when.shape() == When.Shape.BETWEEN;
        if (!apart || when.latestEnd() == When.FUTURE) {
            return Optional.empty();
        }
        boolean clock = when.endUnit().compareTo(Unit.MINUTE) <= 0;
        return of(clock ? when.latestEnd() : when.latestEnd() - 1, when.endUnit(), when.zone());
    }

    /** The coarser of two dates in the parts of the other. */
    SlideDate atMostAsFineAs(SlideDate other) {
        Map<String, Integer> shared = new LinkedHashMap<>(parts);
        shared.keySet().retainAll(other.parts.keySet());
        return new SlideDate(shared);
    }

    private static Optional<SlideDate> of(long instant, Unit unit, ZoneId zone) {
        if (Math.abs(instant) > REACH) {
            return Optional.empty();
        }
        ZonedDateTime at = Instant.ofEpochSecond(instant).atZone(zone);
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("year", at.getYear());
        if (unit.compareTo(Unit.SEASON) <= 0) {
            parts.put("month", at.getMonthValue());
        }
        if (unit.compareTo(Unit.DAY) <= 0) {
            parts.put("day", at.getDayOfMonth());
        }
        if (unit.compareTo(Unit.MINUTE) <= 0) {
            parts.put("hour", at.getHour());
            parts.put("minute", at.getMinute());
        }
        if (unit == Unit.SECOND) {
            parts.put("second", at.getSecond());
        }
        return Optional.of(new SlideDate(parts));
    }

    String part(String name) {
        Integer value = parts.get(name);
        return value == null ? "" : value.toString();
    }

    /** "18:30" or "18:30:05"; empty where no hour is known. */
    String time() {
        Integer hour = parts.get("hour");
        Integer minute = parts.get("minute");
        if (hour == null || minute == null) {
            return "";
        }
        Integer second = parts.get("second");
        return two(hour) + ":" + two(minute) + (second == null ? "" : ":" + two(second));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
