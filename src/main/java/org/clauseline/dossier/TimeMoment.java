package org.clauseline.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One time in words: a day, month or year, a clock time or a part of the day, or both.
 *
 * @param day the day, month or year as EDTF; empty where the words name none
 * @param clock the clock time or part of the day; absent where they name none
 * @param third the part of a month, from 1 to 3; 0 for all of it
 * @param doubt how sure the words are
 */
record TimeMoment(String day, Optional<Clock> clock, int third, TimePhrase.Doubt doubt) {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<h>\\d{1,2})(?:[:.h](?<m>\\d{2}))? ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)?"
                            + "(?: ?(?:hrs|hours|o'clock))?");
    private static final Pattern PART =
            Pattern.compile(
                    "(?:in |at |during )?(?:the"
                            + " )?(?<part>morning|afternoon|evening|night|noon|midday|midnight)");
    private static final TimePhrase.Doubt SURE = new TimePhrase.Doubt(false, false, "");

    /**
     * A clock time, or the limits of a part of the day.
     *
     * @param to where the part ends; absent for a clock time
     * @param half whether the words say which half of the day it is
     */
    record Clock(LocalTime from, @Nullable LocalTime to, boolean half) {}

    private static final Map<String, Clock> PARTS =
            Map.of(
                    "morning", new Clock(LocalTime.of(6, 0), LocalTime.of(12, 0), true),
                    "afternoon", new Clock(LocalTime.of(12, 0), LocalTime.of(18, 0), true),
                    "evening", new Clock(LocalTime.of(17, 0), LocalTime.of(23, 0), true),
                    "night", new Clock(LocalTime.of(21, 0), LocalTime.of(6, 0), true),
                    "noon", new Clock(LocalTime.of(12, 0), null, true),
                    "midday", new Clock(LocalTime.of(12, 0), null, true),
                    "midnight", new Clock(LocalTime.MIDNIGHT, null, true));

    static TimeMoment read(String words, LocalDate around, LocalDate today) throws EdtfException {
        TimeMoment found = parts(words, around, today);
        if (found == null) {
            throw new EdtfException(
                    "“"
                            + words
                            + "” is not understood. Write a day such as 20 Nov, a time such as"
                            + " 7 pm on 20 Nov, or “between … and …”.");
        }
        return found;
    }

    /** Reads a first limit that may leave to the second what both share. */
    static TimeMoment readBefore(String words, TimeMoment second, LocalDate around, LocalDate today)
            throws EdtfException {
        if (words.matches("\\d{1,2}") && second.clock.isEmpty() && !second.day.isEmpty()) {
            LocalDate day = second.date(around);
            return read(
                    words
                            + " "
                            + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + " "
                            + day.getYear(),
                    around,
                    today);
        }
        TimeMoment first = read(words, around, today);
        Clock mine = first.clock.orElse(null);
        Clock theirs = second.clock.orElse(null);
        if (mine != null
                && theirs != null
                && !mine.half
                && theirs.half
                && mine.from.getHour() < 12) {
            LocalTime later = mine.from.plusHours(12);
            boolean fits = theirs.from.getHour() >= 12 && later.isBefore(theirs.from);
            mine = new Clock(fits ? later : mine.from, mine.to, true);
        }
        TimeMoment whole =
                new TimeMoment(first.day, Optional.ofNullable(mine), first.third, first.doubt);
        return whole.lacksDay() && !second.lacksDay() ? whole.on(second.day) : whole;
    }

    private static @Nullable TimeMoment parts(String words, LocalDate around, LocalDate today)
            throws EdtfException {
        String text = words.replaceFirst("^(?:on|at|in) ", "").strip();
        Clock clock = clock(text);
        if (clock != null && !text.matches("\\d{4}")) {
            return new TimeMoment("", Optional.of(clock), 0, SURE);
        }
        TimeMoment day = day(text, around, today);
        if (day != null) {
            return day;
        }
        // A time before its day ("7 pm on 20 Nov", "evening of 20 Nov"), or behind it.
        for (int cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
            String head = text.substring(0, cut).replaceFirst("(?:,| of| on| at)$", "");
            String tail = text.substring(cut + 1).replaceFirst("^(?:of|on|at|in|in the) ", "");
            TimeMoment joined = joined(clock(head), day(tail, around, today));
            joined = joined == null ? joined(clock(tail), day(head, around, today)) : joined;
            if (joined != null) {
                return joined;
            }
        }
        return null;
    }

    private static @Nullable TimeMoment joined(@Nullable Clock clock, @Nullable TimeMoment day)
            throws EdtfException {
        if (clock == null || day == null || day.clock.isPresent()) {
            return null;
        }
        if (day.day.length() != 10) {
            throw new EdtfException("A time of day needs a day: say which day it was.");
        }
        return new TimeMoment(day.day, Optional.of(clock), 0, SURE);
    }

    private static @Nullable Clock clock(String words) throws EdtfException {
        Matcher part = PART.matcher(words);
        if (part.matches()) {
            return PARTS.get(part.group("part"));
        }
        Matcher time = TIME.matcher(words.replaceFirst("^at ", ""));
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group("h"));
        int minute = time.group("m") == null ? 0 : Integer.parseInt(time.group("m"));
        String half = time.group("half");
        if (minute > 59 || hour > 24 || (half != null && (hour > 12 || hour == 0))) {
            throw new EdtfException("“" + words + "” is no time of day.");
        }
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return new Clock(
                LocalTime.of(hour % 24, minute), null, half != null || hour > 12 || minute > 0);
    }

    private static @Nullable TimeMoment day(String words, LocalDate around, LocalDate today)
            throws EdtfException {
        return TimeDay.read(words, around, today)
                .map(found -> new TimeMoment(found.edtf(), Optional.empty(), found.third(), SURE))
                .orElse(null);
    }

    TimeMoment with(TimePhrase.Doubt more) {
        return new TimeMoment(day, clock, third, more);
    }

    /** The same time of day on a day. */
    TimeMoment on(String other) {
        return new TimeMoment(other, clock, 0, doubt);
    }

    boolean lacksDay() {
        return day.isEmpty();
    }

    static EdtfException dayMissing() {
        return new EdtfException("On which day? Add one, such as “on 20 Nov”.");
    }

    private LocalDate date(LocalDate around) {
        return day.length() == 10 ? LocalDate.parse(day) : around;
    }

    /** The moment, or the limits within which it lies. */
    String whole() throws EdtfException {
        String first = first();
        String last = last();
        return first.equals(last) ? first : "[" + first + ".." + last + "]";
    }

    /** Where it begins. */
    String first() throws EdtfException {
        if (lacksDay()) {
            throw dayMissing();
        }
        if (third > 0) {
            return day + "-" + (third - 1) + "1" + doubt.sign();
        }
        return clock.map(time -> day + "T" + time.from).orElse(day) + doubt.sign();
    }

    /** Where it ends. */
    String last() throws EdtfException {
        if (lacksDay()) {
            throw dayMissing();
        }
        if (third > 0) {
            int end = third == 3 ? YearMonth.parse(day).lengthOfMonth() : third * 10;
            return day + "-" + end + doubt.sign();
        }
        if (clock.isEmpty() || clock.get().to == null) {
            return first();
        }
        LocalTime end = clock.get().to;
        boolean nextDay = end.isBefore(clock.get().from);
        LocalDate on = LocalDate.parse(day).plusDays(nextDay ? 1 : 0);
        return on + "T" + end + doubt.sign();
    }
}
