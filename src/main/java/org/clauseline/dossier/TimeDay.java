package org.clauseline.dossier;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year in words.
 *
 * @param edtf the same as EDTF
 * @param third the part of a month, from 1 to 3; 0 for all of it
 */
record TimeDay(String edtf, int third) {
    private static final String WEEKDAY = "(?:(?<week>[\\p{L}]{2,})\\.?,? )?";
    private static final String YEAR = "(?:,? (?<y>\\d{4}))?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY + "(?:the )?(?<d>\\d{1,2})\\.? (?:of )?(?<m>\\p{L}+)\\.?" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "(?<m>\\p{L}+)\\.? (?<d>\\d{1,2})" + YEAR);
    private static final Pattern POINTS =
            Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})?");
    private static final Pattern SLASHES =
            Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})");
    private static final Pattern MONTH_ONLY =
            Pattern.compile(
                    "(?:(?<third>early|the beginning of|mid|middle of|late|the end of)[ -])?"
                            + "(?<m>\\p{L}+)\\.?"
                            + YEAR);
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (String language : new String[] {"en", "uk", "ru", "de", "fr", "es"}) {
            Locale locale = Locale.forLanguageTag(language);
            for (TextStyle style :
                    new TextStyle[] {
                        TextStyle.FULL, TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT, TextStyle.SHORT_STANDALONE
                    }) {
                for (Month month : Month.values()) {
                    MONTHS.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    WEEKDAYS.putIfAbsent(key(day.getDisplayName(style, locale)), day);
                }
            }
        }
        MONTHS.put("sept", 9);
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    static Optional<TimeDay> read(String words, LocalDate around, LocalDate today)
            throws EdtfException {
        String text = words.replaceFirst("^(?:on|in) ", "").strip();
        if (text.matches("\\d{4}") || text.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
            return Optional.of(new TimeDay(text, 0));
        }
        Optional<LocalDate> near =
                switch (text) {
                    case "today" -> Optional.of(today);
                    case "yesterday" -> Optional.of(today.minusDays(1));
                    case "tomorrow" -> Optional.of(today.plusDays(1));
                    default -> Optional.empty();
                };
        if (near.isPresent()) {
            return Optional.of(new TimeDay(near.get().toString(), 0));
        }
        if (WEEKDAYS.containsKey(key(text))) {
            throw new EdtfException("Which day is that? Add the date, such as 20 Nov.");
        }
        for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST}) {
            Matcher match = pattern.matcher(text);
            if (match.matches() && MONTHS.containsKey(key(match.group("m")))) {
                return named(match, around);
            }
        }
        return digits(text, around).or(() -> month(text, around));
    }

    private static Optional<TimeDay> named(Matcher match, LocalDate around) throws EdtfException {
        LocalDate date =
                date(
                        match.group("y"),
                        MONTHS.getOrDefault(key(match.group("m")), 0),
                        match.group("d"),
                        around);
        String week = match.group("week");
        if (week != null) {
            DayOfWeek said = WEEKDAYS.get(key(week));
            if (said == null) {
                return Optional.empty();
            }
            if (said != date.getDayOfWeek()) {
                throw new EdtfException(
                        date
                                + " is a "
                                + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + ", not a "
                                + said.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + ".");
            }
        }
        return Optional.of(new TimeDay(date.toString(), 0));
    }

    private static Optional<TimeDay> digits(String text, LocalDate around) throws EdtfException {
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            int month = Integer.parseInt(points.group("m"));
            return Optional.of(
                    new TimeDay(
                            date(points.group("y"), month, points.group("d"), around).toString(),
                            0));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (!slashes.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(slashes.group("d"));
        int other = Integer.parseInt(slashes.group("m"));
        if (one <= 12 && other <= 12 && one != other) {
            throw new EdtfException(
                    "“" + text + "” is one day in Europe and another in America: name the month.");
        }
        return Optional.of(
                new TimeDay(
                        date(
                                        slashes.group("y"),
                                        one > 12 ? other : one,
                                        Integer.toString(one > 12 ? one : other),
                                        around)
                                .toString(),
                        0));
    }

    private static Optional<TimeDay> month(String text, LocalDate around) {
        Matcher match = MONTH_ONLY.matcher(text);
        if (!match.matches() || !MONTHS.containsKey(key(match.group("m")))) {
            return Optional.empty();
        }
        int month = MONTHS.getOrDefault(key(match.group("m")), 1);
        String written = match.group("y");
        int year =
                written == null ? nearest(month, 15, around).getYear() : Integer.parseInt(written);
        int third =
                switch (match.group("third")) {
                    case null -> 0;
                    case "early", "the beginning of" -> 1;
                    case "mid", "middle of" -> 2;
                    default -> 3;
                };
        return Optional.of(
                new TimeDay(String.format(Locale.ROOT, "%04d-%02d", year, month), third));
    }

    private static LocalDate date(@Nullable String year, int month, String day, LocalDate around)
            throws EdtfException {
        int number = Integer.parseInt(day);
        try {
            return year == null
                    ? nearest(month, number, around)
                    : LocalDate.of(Integer.parseInt(year), month, number);
        } catch (DateTimeException none) {
            throw new EdtfException("There is no such day: " + number + "." + month + ".");
        }
    }

    /** The day of this name that is nearest to another. */
    private static LocalDate nearest(int month, int day, LocalDate around) {
        LocalDate best = null;
        for (int year = around.getYear() - 4; year <= around.getYear() + 4; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                LocalDate date = LocalDate.of(year, month, day);
                if (best == null || distance(date, around) < distance(best, around)) {
                    best = date;
                }
            }
        }
        if (best == null) {
            throw new DateTimeException("no such day");
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }
}
