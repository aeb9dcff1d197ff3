package org.clauseline.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a tick, or the time from one tick to the next, is called; the longest form first. */
final class TickWords {
    private final ZoneId zone;
    private final Locale locale;
    private final Words words;

    TickWords(ZoneId zone, Locale locale, Words words) {
        this.zone = zone;
        this.locale = locale;
        this.words = words;
    }

    /** Names of a tick. */
    List<String> tick(TickStep step, double instant) {
        return switch (step.unit()) {
            case SECOND -> List.of(clock(step.amount(), instant));
            case DAY -> List.of(format("EEE d", instant), format("d", instant));
            case WEEK -> List.of(format("d MMM", instant), format("d", instant));
            case MONTH -> List.of(format("LLLL", instant), format("LLL", instant));
            case YEAR -> List.of(year(instant));
        };
    }

    /** Names of the day that an instant is in. */
    List<String> day(double instant) {
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
            case YEAR -> List.of(year(instant));
        };
    }

    private String clock(double step, double instant) {
        return format(step < 1 ? "HH:mm:ss.SSS" : step < 60 ? "HH:mm:ss" : "HH:mm", instant);
    }

    private String format(String pattern, double instant) {
        long seconds = (long) Math.floor(instant + 1e-6);
        long nanos = Math.max(0, Math.round((instant - seconds) * 1e3)) * 1_000_000;
        ZonedDateTime time = Instant.ofEpochSecond(seconds, nanos).atZone(zone);
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    /** A year, the short way: "2025", "44 BC", "66 m BC". */
    private String year(double instant) {
        double whole = Math.floor(1970 + instant / TickStep.Unit.YEAR.seconds + 0.5);
        if (Math.abs(whole) < 9_000) {
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
        if (size >= 1e9) {
            return words.get("year." + key + ".billions", size / 1e9);
        }
        return size >= 1e6
                ? words.get("year." + key + ".millions", size / 1e6)
                : words.get("year." + key, size);
    }
}
