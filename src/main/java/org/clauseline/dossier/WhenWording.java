package org.clauseline.dossier;

import org.clauseline.dossier.When.Unit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells a {@link When} in words that are exactly as precise as it is.
 *
 * <p>Clock times are told in the zone of the reader; days and coarser units are told as they are
 * where the event took place, since a day in one place is not a day in another.
 */
public final class WhenWording {
    /** Beyond this, in seconds from 1970, calendars and clocks of the JDK do not reach. */
    private static final long CALENDAR = 31_000_000_000_000_000L;

    private static final long MEAN_YEAR = 31_556_952;

    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle words;

    /** By the names of their patterns: to read a pattern takes longer than to tell a time by it. */
    private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    /**
     * @param zone the zone in which clock times are told
     * @param locale the language; English where there are no words in it
     */
    public WhenWording(ZoneId zone, Locale locale) {
        this.zone = zone;
        this.locale = locale;
        this.words = words(locale);
    }

    private static ResourceBundle words(Locale locale) {
        ResourceBundle.Control plain =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle("org.clauseline.dossier.when", locale, plain);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException(
                    "The words for times are missing from the program", missing);
        }
    }

    /**
     * The time in words, such as "Sun 23 Nov 2025, 09:00–18:30" or "between 06:00 and 12:00 on Fri
     * 21 Nov 2025".
     */
    public String describe(When when) {
        String told =
                switch (when.shape()) {
                    case MOMENT, WITHIN ->
                            end(
                                    when.startUnit(),
                                    when.earliestStart(),
                                    when.latestEnd(),
                                    when.zone());
                    case BETWEEN -> between(when);
                    case SPAN -> span(when);
                };
        String about = when.approximate() ? say("about", told) : told;
        return when.uncertain() ? say("perhaps", about) : about;
    }

    /** An instant in the zone of the reader, such as "Sat 22 Nov 2025, 12:00". */
    public String instant(long seconds) {
        return end(Unit.MINUTE, seconds, seconds, zone);
    }

    /** A day such as "Sat 22 Nov 2025". */
    public String day(LocalDate day) {
        return date("day", day);
    }

    private String between(When when) {
        boolean before = when.earliestStart() == When.PAST;
        boolean after = when.latestEnd() == When.FUTURE;
        if (before && after) {
            return say("unknown");
        }
        if (before) {
            return say("before", last(when));
        }
        if (after) {
            return say("after", first(when));
        }
        LocalDate day = sameDay(when);
        if (day != null) {
            return say(
                    "between.hours",
                    clock(when.earliestStart()),
                    clock(when.latestEnd()),
                    date("day", day));
        }
        return say("between", first(when), last(when));
    }

    private String span(When when) {
        boolean noStart = when.startUnit().compareTo(Unit.OPEN) >= 0;
        boolean noEnd = when.endUnit().compareTo(Unit.OPEN) >= 0;
        if (noStart && noEnd) {
            return say("unknown");
        }
        if (noStart) {
            return say(when.startUnit() == Unit.OPEN ? "until" : "until.from.unknown", last(when));
        }
        if (noEnd) {
            return say(when.endUnit() == Unit.OPEN ? "since" : "from.end.unknown", first(when));
        }
        LocalDate day = sameDay(when);
        if (day != null) {
            return say(
                    "hours",
                    date("day", day),
                    clock(when.earliestStart()),
                    clock(when.latestEnd()));
        }
        return days(when);
    }

    /** "19–28 November 2025" where that is enough, else both ends in full. */
    private String days(When when) {
        boolean calendar =
                when.startUnit() == Unit.DAY && when.endUnit() == Unit.DAY && reaches(when);
        if (calendar) {
            LocalDate from = at(when.earliestStart(), when.zone()).toLocalDate();
            LocalDate to = at(when.latestEnd() - 1, when.zone()).toLocalDate();
            if (from.equals(to)) {
                return date("day", from);
            }
            if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
                return say("days", from.getDayOfMonth(), date("day.long", to));
            }
        }
        String first = first(when);
        String last = last(when);
        return first.equals(last) ? first : say("span", first, last);
    }

    private String first(When when) {
        return end(when.startUnit(), when.earliestStart(), when.latestStart(), when.zone());
    }

    private String last(When when) {
        boolean clock = when.endUnit().compareTo(Unit.MINUTE) <= 0;
        long inside =
                clock || when.latestEnd() == When.PAST ? when.latestEnd() : when.latestEnd() - 1;
        return end(when.endUnit(), inside, when.latestEnd(), when.zone());
    }

    private String end(Unit unit, long from, long to, ZoneId place) {
        if (unit.compareTo(Unit.OPEN) >= 0) {
            return say("unknown");
        }
        if (Math.abs(from) > CALENDAR || Math.abs(to) > CALENDAR) {
            return year(1970 + Math.floorDiv(from, MEAN_YEAR));
        }
        ZonedDateTime told = at(from, unit.compareTo(Unit.MINUTE) <= 0 ? zone : place);
        LocalDate day = told.toLocalDate();
        return switch (unit) {
            case SECOND -> say("moment", date("day", day), format("clock.seconds").format(told));
            case MINUTE -> say("moment", date("day", day), format("clock").format(told));
            case DAY -> date("day", day);
            case MONTH -> date("month", day);
            case SEASON ->
                    say(
                            "months",
                            date("month.short", day),
                            date("month", at(to - 1, place).toLocalDate()));
            case YEAR -> year(day.getYear());
            default -> say("years", year(day.getYear()), year(at(to - 1, place).getYear()));
        };
    }

    private String year(long year) {
        return year > 0 ? Long.toString(year) : say("before.common.era", Long.toString(1 - year));
    }

    private String date(String pattern, LocalDate day) {
        if (day.getYear() > 0) {
            return format(pattern).format(day);
        }
        String era = Integer.toString(day.get(ChronoField.YEAR_OF_ERA));
        // A stand-in year gives the words; the weekday is left out, as it would be that of the
        // stand-in.
        String named = pattern.equals("day") ? "day.plain" : pattern;
        String plain = format(named).format(day.withYear(1 - day.getYear()));
        int at = plain.lastIndexOf(era);
        return at < 0 ? plain : plain.substring(0, at) + say("before.common.era", era);
    }

    /** The day, where both ends are clock times on the same one for the reader; else null. */
    private @Nullable LocalDate sameDay(When when) {
        boolean clocks =
                when.startUnit().compareTo(Unit.MINUTE) <= 0
                        && when.endUnit().compareTo(Unit.MINUTE) <= 0;
        if (!clocks || !reaches(when)) {
            return null;
        }
        LocalDate from = at(when.earliestStart(), zone).toLocalDate();
        LocalDate to = at(Math.max(when.earliestStart(), when.latestEnd() - 1), zone).toLocalDate();
        return from.equals(to) ? from : null;
    }

    private static boolean reaches(When when) {
        return Math.abs(when.earliestStart()) <= CALENDAR && Math.abs(when.latestEnd()) <= CALENDAR;
    }

    private String clock(long seconds) {
        return format("clock").format(at(seconds, zone));
    }

    private static ZonedDateTime at(long seconds, ZoneId place) {
        return Instant.ofEpochSecond(seconds).atZone(place);
    }

    private DateTimeFormatter format(String name) {
        return formats.computeIfAbsent(
                name,
                any -> DateTimeFormatter.ofPattern(words.getString("pattern." + any), locale));
    }

    private String say(String key, Object... parts) {
        // The texts are put in as they are: numbers such as years must not get separators.
        String told = words.getString(key);
        for (int index = 0; index < parts.length; index++) {
            told = told.replace("{" + index + "}", parts[index].toString());
        }
        return told;
    }
}
