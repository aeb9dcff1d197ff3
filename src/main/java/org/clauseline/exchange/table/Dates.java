package org.clauseline.exchange.table;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;
import org.clauseline.exchange.table.Mapping.DateOrder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times as people type them into tables: EDTF first of all, then days as three numbers or
 * with the month in words, and a clock time beside them.
 */
public final class Dates {
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})(?:[ T,]+(.+))?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[./](\\d{1,2})(?:[./](\\d{1,2}))?(?:[ T]+(.+))?");
    private static final Pattern ISO_SPACE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) +(\\d{1,2}:\\d{2}.*)");
    private static final Pattern DAY_WORD =
            Pattern.compile(
                    "(?:\\p{L}+,?\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?,?\\s+(\\d{4})(?:["
                            + " ,]+(.+))?");
    private static final Pattern WORD_DAY =
            Pattern.compile(
                    "(?:\\p{L}+,\\s+)?(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?:[ ,]+(.+))?");
    private static final Pattern WORD_YEAR = Pattern.compile("(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?\\s*([AaPp]\\.?[Mm]\\.?)?");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private Dates() {}

    /**
     * In which order day and month stand in a column of dates: as its first date says that can only
     * be meant one way.
     */
    public static Optional<DateOrder> order(List<String> cells) {
        for (String cell : cells) {
            Matcher numbers = NUMBERS.matcher(cell.strip());
            if (numbers.matches()) {
                if (numbers.group(2).equals(".")) {
                    return Optional.of(DateOrder.DAY_FIRST);
                }
                if (Integer.parseInt(numbers.group(1)) > 12) {
                    return Optional.of(DateOrder.DAY_FIRST);
                }
                if (Integer.parseInt(numbers.group(3)) > 12) {
                    return Optional.of(DateOrder.MONTH_FIRST);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a time.
     *
     * @param end where it ends, as written, or empty
     * @throws EdtfException if it cannot be understood, with the reason
     */
    public static When read(
            String text,
            String clock,
            String end,
            String endClock,
            Optional<DateOrder> order,
            ZoneId zone)
            throws EdtfException {
        String start = expression(text.strip(), clock, order);
        if (end.isBlank()) {
            return When.parse(start, zone);
        }
        String last = expression(end.strip(), endClock, order);
        return When.parse(start.equals(last) ? start : start + "/" + last, zone);
    }

    private static String expression(String text, String clock, Optional<DateOrder> order)
            throws EdtfException {
        String date = date(text, order);
        if (clock.isBlank()) {
            return date;
        }
        if (date.contains("T")) {
            throw new EdtfException("“" + text + "” has a clock time already.");
        }
        return date + "T" + clock(clock.strip());
    }

    private static String date(String text, Optional<DateOrder> order) throws EdtfException {
        Matcher iso = ISO_SPACE.matcher(text);
        if (iso.matches()) {
            return iso.group(1) + "T" + clock(iso.group(2).strip());
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return first.group(3) == null
                    ? first.group(1) + "-" + two(first.group(2))
                    : day(first.group(1), first.group(2), first.group(3), first.group(4));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            boolean german = numbers.group(2).equals(".");
            if (!german && order.isEmpty()) {
                throw new EdtfException(
                        "“"
                                + text
                                + "” may mean two days; say whether the day or the month comes"
                                + " first.");
            }
            boolean dayFirst = german || order.equals(Optional.of(DateOrder.DAY_FIRST));
            return day(
                    numbers.group(4),
                    numbers.group(dayFirst ? 3 : 1),
                    numbers.group(dayFirst ? 1 : 3),
                    numbers.group(5));
        }
        Matcher dayWord = DAY_WORD.matcher(text);
        if (dayWord.matches() && month(dayWord.group(2)) > 0) {
            return day(
                    dayWord.group(3),
                    Integer.toString(month(dayWord.group(2))),
                    dayWord.group(1),
                    dayWord.group(4));
        }
        Matcher wordDay = WORD_DAY.matcher(text);
        if (wordDay.matches() && month(wordDay.group(1)) > 0) {
            return day(
                    wordDay.group(3),
                    Integer.toString(month(wordDay.group(1))),
                    wordDay.group(2),
                    wordDay.group(4));
        }
        Matcher wordYear = WORD_YEAR.matcher(text);
        if (wordYear.matches() && month(wordYear.group(1)) > 0) {
            return wordYear.group(2) + "-" + two(Integer.toString(month(wordYear.group(1))));
        }
        return text;
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
    }

    private static String day(
            String year, String month, String day, @org.jspecify.annotations.Nullable String clock)
            throws EdtfException {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return clock == null ? date.toString() : date + "T" + clock(clock.strip());
        } catch (DateTimeException noDay) {
            throw new EdtfException("There is no day " + year + "-" + month + "-" + day + ".");
        }
    }

    /** "6:45 pm" as 18:45; what is written otherwise is left for EDTF to judge. */
    static String clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return text;
        }
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(4) != null) {
            boolean afternoon = Character.toLowerCase(clock.group(4).charAt(0)) == 'p';
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String seconds = clock.group(3) == null ? "" : ":" + clock.group(3);
        return two(Integer.toString(hour)) + ":" + clock.group(2) + seconds;
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
