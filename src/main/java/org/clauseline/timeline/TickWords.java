package org.clauseline.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a tick, or the time from one tick to the next, is called; the longest form first. */
final class TickWords {
    /** Years further away are counted by their average length. */
    private static final double CALENDAR = 9_000;

    private final ZoneId zone;
    private final Locale locale;
    private final Words words;
    private final Optional<LocalDate> origin;

    /**
     * @param origin days are counted from this one, which is the first; absent to tell dates
     */
    TickWords(ZoneId zone, Locale locale, Words words, Optional<LocalDate> origin) {
        this.zone = zone;
        this.locale = locale;
        this.words = words;
        this.origin = origin;
    }

    /** Whether days are counted from one. */
    boolean counts() {
        return origin.isPresent();
    }

    /** Names of a tick. */
    List<String> tick(TickStep step, double instant) {
        return switch (step.unit()) {
            case SECOND -> List.of(clock(step.amount(), instant));
            case DAY ->
                    origin.map(first -> counted(first, instant))
                            .orElseGet(
                                    () -> List.of(format("EEE d", instant), format("d", instant)));
            case WEEK -> List.of(format("d MMM", instant), format("d", instant));
            case MONTH -> List.of(format("LLLL", instant), format("LLL", instant));
            case YEAR -> List.of(year(step, instant));
        };
    }

    /** The number of a day: the first is 1, the one before it −1. */
    private List<String> counted(LocalDate first, double instant) {
        long days = ChronoUnit.DAYS.between(first, at(instant).toLocalDate());
        String number = days < 0 ? "−" + -days : Long.toString(days + 1);
        return List.of(words.get("axis.day", number), number);
    }

    /** Names of the day that an instant is in. */
    List<String> day(double instant) {
        if (origin.isPresent()) {
            String number = counted(origin.get(), instant).getFirst();
            return List.of(
                    words.get("axis.day.date", number, format("EEEE d MMMM", instant)),
                    words.get("axis.day.date", number, format("EEE d MMM", instant)),
                    number,
                    counted(origin.get(), instant).getLast());
        }
        return List.of(
                format("EEEE d MMMM", instant),
                format("EEE d MMM", instant),
                format("EEE d", instant),
                format("d", instant));
    }

    /**
     * Name of a tick with the month or year that begins with it; nothing for a tick that begins
     * none.
     *
     * @param before the tick before it
     * @param first whether it is the first of all, which always tells
     */
    Optional<String> turn(TickStep step, double before, double instant, boolean first) {
        if (origin.isPresent() && step.unit() == TickStep.Unit.DAY) {
            String number = counted(origin.get(), instant).getFirst();
            return first
                    ? Optional.of(words.get("axis.day.date", number, format("EEE d MMM", instant)))
                    : Optional.empty();
        }
        return switch (step.unit()) {
            case DAY ->
                    first || !format("M", before).equals(format("M", instant))
                            ? Optional.of(format("EEE d MMM", instant))
                            : Optional.empty();
            case MONTH ->
                    first || !format("y", before).equals(format("y", instant))
                            ? Optional.of(format("LLL y", instant))
                            : Optional.empty();
            case SECOND, WEEK, YEAR -> Optional.empty();
        };
    }

    /** Names of the stretch of time above the ticks. */
    List<String> context(TickStep step, double instant) {
        if (origin.isPresent() && step.unit() == TickStep.Unit.DAY) {
            String number = counted(origin.get(), instant).getFirst();
            return List.of(
                    words.get("axis.day.date", number, format("EEEE d MMMM yyyy", instant)),
                    words.get("axis.day.date", number, format("EEE d MMM yyyy", instant)),
                    words.get("axis.day.date", number, format("EEE d MMM", instant)),
                    number,
                    counted(origin.get(), instant).getLast());
        }
        return switch (step.unit()) {
            case SECOND, DAY, WEEK ->
                    List.of(
                            format("EEEE d MMMM yyyy", instant),
                            format("EEE d MMM yyyy", instant),
                            format("EEE d MMM", instant),
                            format("EEE d", instant),
                            format("d", instant));
            case MONTH ->
                    List.of(
                            format("LLLL yyyy", instant),
                            format("LLL yyyy", instant),
                            format("LLL", instant));
            case YEAR -> List.of(year(step, instant));
        };
    }

    private String clock(double step, double instant) {
        return format(step < 1 ? "HH:mm:ss.SSS" : step < 60 ? "HH:mm:ss" : "HH:mm", instant);
    }

    private ZonedDateTime at(double instant) {
        long seconds = (long) Math.floor(instant + 1e-6);
        long nanos = Math.max(0, Math.round((instant - seconds) * 1e3)) * 1_000_000;
        return Instant.ofEpochSecond(seconds, nanos).atZone(zone);
    }

    /** Years are told in full and, before the first, with their era. */
    private String format(String pattern, double instant) {
        ZonedDateTime time = at(instant);
        String years = time.getYear() < 1 ? "y G" : "y";
        return DateTimeFormatter.ofPattern(pattern.replace("yyyy", years), locale).format(time);
    }

    /**
     * A year, the short way: "2025", "44 BC", "66 m BC"; as short as still tells it from its
     * neighbours.
     */
    private String year(TickStep step, double instant) {
        double whole = Math.floor(1970 + instant / TickStep.Unit.YEAR.seconds + 0.5);
        if (whole > 0 && whole < 10_000 && Math.abs(whole) >= CALENDAR) {
            return Long.toString(Math.round(whole));
        }
        if (Math.abs(whole) < CALENDAR) {
            // A tick is a first of January, or close to it where years are counted by their
            // average.
            long rounded =
                    Instant.ofEpochSecond((long) Math.floor(instant))
                            .atZone(zone)
                            .plusDays(2)
                            .getYear();
            return rounded > 0 ? Long.toString(rounded) : words.get("year.before", 1 - rounded);
        }
        String key = whole < 0 ? "before" : "after";
        double size = Math.abs(whole);
        double years = step.seconds() / TickStep.Unit.YEAR.seconds;
        if (size >= 1e9 && years > 0.9e6) {
            return words.get("year." + key + ".billions", size / 1e9);
        }
        return size >= 1e6 && years > 0.9e3
                ? words.get("year." + key + ".millions", size / 1e6)
                : words.get("year." + key, size);
    }
}
