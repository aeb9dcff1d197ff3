package org.clauseline.exchange.timelinejs;

import org.clauseline.dossier.When;
import org.clauseline.dossier.When.Unit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A date of a slide: from the year on as far as it is known.
 *
 * @param parts the numbers of the {@link #NAMES} from the first on, as many as are known
 */
record SlideDate(List<Integer> parts) {
    /** What the parts are called, from coarse to fine. */
    static final List<String> NAMES = List.of("year", "month", "day", "hour", "minute", "second");

    static final SlideDate NONE = new SlideDate(List.of());

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
        return parts.size() <= other.parts.size()
                ? this
                : new SlideDate(parts.subList(0, other.parts.size()));
    }

    private static Optional<SlideDate> of(long instant, Unit unit, ZoneId zone) {
        if (Math.abs(instant) > REACH) {
            return Optional.empty();
        }
        ZonedDateTime at = Instant.ofEpochSecond(instant).atZone(zone);
        List<Integer> all =
                List.of(
                        at.getYear(),
                        at.getMonthValue(),
                        at.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond());
        return Optional.of(new SlideDate(all.subList(0, count(unit))));
    }

    /** How many parts a unit of time knows. */
    private static int count(Unit unit) {
        return switch (unit) {
            case SECOND -> 6;
            case MINUTE -> 5;
            case DAY -> 3;
            case MONTH, SEASON -> 2;
            case YEAR, DECADE, CENTURY, MILLENNIUM, OPEN, UNKNOWN -> 1;
        };
    }

    /** The number of a part of {@link #NAMES}; empty where it is not known. */
    String part(int place) {
        return place < parts.size() ? parts.get(place).toString() : "";
    }

    /** "18:30" or "18:30:05"; empty where no hour is known. */
    String time() {
        if (parts.size() < 5) {
            return "";
        }
        String second = parts.size() < 6 ? "" : ":" + two(parts.get(5));
        return two(parts.get(3)) + ":" + two(parts.get(4)) + second;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
