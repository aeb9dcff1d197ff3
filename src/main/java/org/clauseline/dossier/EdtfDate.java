package org.clauseline.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One date or date-time of an expression: everything but intervals and sets (ISO 8601-2:2019, 4.4
 * to 4.8). A single pass over the characters, since a dossier may hold a million of them.
 */
final class EdtfDate {
    /**
     * Seconds of a mean Gregorian year, for years beyond those that the calendar of the JDK
     * reaches.
     */
    private static final long MEAN_YEAR = 31_556_952;

    private static final long MOST_YEARS = 200_000_000_000L;

    private final String text;
    private final ZoneId zone;
    private int at;
    private boolean approximate;
    private boolean uncertain;

    private EdtfDate(String text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
    }

    /**
     * What a date says: the time it may lie in, from its first second to the one after its last,
     * and how finely.
     */
    record Reach(
            When.Unit unit,
            boolean oneUnit,
            boolean approximate,
            boolean uncertain,
            long from,
            long to) {}

    static Reach parse(String text, ZoneId zone) throws EdtfException {
        return new EdtfDate(text, zone).read();
    }

    private Reach read() throws EdtfException {
        if (text.isEmpty()) {
            throw new EdtfException("a date is missing");
        }
        qualifier();
        if (peek() == 'Y') {
            return longYear();
        }
        String year = component(4, true, "year");
        qualifier();
        if (peek() == 'S') {
            return significant(Long.parseLong(year), year.length());
        }
        int digits = year.startsWith("-") ? year.length() - 1 : year.length();
        if (year.startsWith("-0") && year.chars().allMatch(c -> c == '-' || c == '0')) {
            throw refused("there is no year " + year);
        }
        if (digits < 4 || at == text.length()) {
            return yearOnly(year, digits);
        }
        expect('-');
        qualifier();
        String month = component(2, false, "month");
        qualifier();
        if (at == text.length()) {
            return monthOnly(year, month);
        }
        expect('-');
        qualifier();
        String day = component(2, false, "day");
        qualifier();
        if (at < text.length() && peek() == 'T') {
            return moment(year, month, day);
        }
        end();
        return days(new EdtfMask(year, month, day));
    }

    private Reach yearOnly(String year, int digits) throws EdtfException {
        end();
        if (digits < 2) {
            throw refused("a year has four digits");
        }
        if (digits < 4) {
            When.Unit unit = digits == 3 ? When.Unit.DECADE : When.Unit.CENTURY;
            return years(
                    unit,
                    EdtfMask.lowestYear(year + "X".repeat(4 - digits)),
                    EdtfMask.highestYear(year + "X".repeat(4 - digits)));
        }
        long low = EdtfMask.lowestYear(year);
        long high = EdtfMask.highestYear(year);
        return new Reach(
                unitOfMask(year),
                EdtfMask.isTrailing(year),
                approximate,
                uncertain,
                startOfYear(low),
                startOfYear(high + 1));
    }

    private static When.Unit unitOfMask(String year) {
        long unknown = year.chars().filter(c -> c == 'X').count();
        return switch ((int) unknown) {
            case 0 -> When.Unit.YEAR;
            case 1 -> When.Unit.DECADE;
            case 2 -> When.Unit.CENTURY;
            default -> When.Unit.MILLENNIUM;
        };
    }

    private Reach years(When.Unit unit, long low, long high) {
        return new Reach(
                unit, true, approximate, uncertain, startOfYear(low), startOfYear(high + 1));
    }

    private Reach longYear() throws EdtfException {
        at++;
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = digits();
        if (digits == 0 || text.charAt(at - digits) == '0') {
            throw refused("a year after Y starts with a digit other than 0");
        }
        long year = number(start, at);
        boolean scaled = peek() == 'E';
        if (scaled) {
            at++;
            int from = at;
            if (digits() == 0) {
                throw refused("an exponent is missing after E");
            }
            year = scale(year, number(from, at));
        }
        if (Math.abs(year) < 10_000) {
            throw refused("Y is for years of more than four digits");
        }
        if (Math.abs(year) > MOST_YEARS) {
            throw refused("the year is further away than " + MOST_YEARS + " years");
        }
        if (peek() == 'S') {
            return significant(year, Long.toString(Math.abs(year)).length());
        }
        qualifier();
        end();
        return years(When.Unit.YEAR, year, year);
    }

    private long scale(long year, long exponent) throws EdtfException {
        long scaled = year;
        for (long power = 0; power < exponent; power++) {
            if (Math.abs(scaled) > MOST_YEARS) {
                throw refused("the year is further away than " + MOST_YEARS + " years");
            }
            scaled *= 10;
        }
        return scaled;
    }

    /** "1950S2": a year known to that many digits. */
    private Reach significant(long year, int digits) throws EdtfException {
        at++;
        int from = at;
        if (digits() == 0) {
            throw refused("the number of significant digits is missing after S");
        }
        long significant = number(from, at);
        qualifier();
        end();
        if (significant < 1 || significant > digits) {
            throw refused(
                    "a year of "
                            + digits
                            + " digits cannot have "
                            + significant
                            + " significant ones");
        }
        long step = scale(1, digits - significant);
        long low = Math.floorDiv(year, step) * step;
        When.Unit unit =
                step == 1
                        ? When.Unit.YEAR
                        : step == 10
                                ? When.Unit.DECADE
                                : step == 100 ? When.Unit.CENTURY : When.Unit.MILLENNIUM;
        return new Reach(
                unit, step <= 100, true, uncertain, startOfYear(low), startOfYear(low + step));
    }

    private Reach monthOnly(String year, String month) throws EdtfException {
        if (EdtfMask.isDigits(year) && EdtfMask.isDigits(month)) {
            int number = Integer.parseInt(month);
            if (number >= 21 && number <= 41) {
                return season(Integer.parseInt(year), number);
            }
        }
        Reach days = days(new EdtfMask(year, month, "XX"));
        boolean plain = EdtfMask.isDigits(month) && EdtfMask.isDigits(year);
        boolean wholeYear = month.equals("XX");
        return new Reach(
                plain ? When.Unit.MONTH : wholeYear ? unitOfMask(year) : When.Unit.DAY,
                plain || (wholeYear && EdtfMask.isTrailing(year)),
                approximate,
                uncertain,
                days.from(),
                days.to());
    }

    /**
     * Parts of a year by their codes (ISO 8601-2:2019, 4.8): seasons are the meteorological ones;
     * 21 to 24, which name no hemisphere, are taken as the northern ones.
     */
    private Reach season(int year, int code) {
        int first =
                switch (code) {
                    case 21, 25, 31 -> 3;
                    case 22, 26, 32 -> 6;
                    case 23, 27, 29 -> 9;
                    case 24, 28, 30 -> 12;
                    case 33, 34, 35, 36 -> (code - 33) * 3 + 1;
                    case 37, 38, 39 -> (code - 37) * 4 + 1;
                    default -> (code - 40) * 6 + 1;
                };
        int months = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        YearMonth start = YearMonth.of(year, first);
        return new Reach(
                When.Unit.SEASON,
                true,
                approximate,
                uncertain,
                startOf(start.atDay(1)),
                startOf(start.plusMonths(months).atDay(1)));
    }

    private Reach days(EdtfMask mask) throws EdtfException {
        LocalDate first = mask.first();
        LocalDate last = mask.last();
        boolean wholeMonth =
                mask.day().equals("XX")
                        && EdtfMask.isDigits(mask.month())
                        && EdtfMask.isDigits(mask.year());
        boolean wholeYear = mask.day().equals("XX") && mask.month().equals("XX");
        boolean plain = first.equals(last);
        When.Unit unit =
                plain
                        ? When.Unit.DAY
                        : wholeMonth
                                ? When.Unit.MONTH
                                : wholeYear ? unitOfMask(mask.year()) : When.Unit.DAY;
        boolean oneUnit = plain || wholeMonth || (wholeYear && EdtfMask.isTrailing(mask.year()));
        return new Reach(
                unit, oneUnit, approximate, uncertain, startOf(first), startOf(last.plusDays(1)));
    }

    private Reach moment(String year, String month, String day) throws EdtfException {
        LocalDate date = new EdtfMask(year, month, day).only();
        at++;
        int hour = twoDigits("hour", 24);
        expect(':');
        int minute = twoDigits("minute", 59);
        When.Unit unit = When.Unit.MINUTE;
        int second = 0;
        if (at < text.length() && peek() == ':') {
            at++;
            second = twoDigits("second", 59);
            unit = When.Unit.SECOND;
            if (at < text.length() && peek() == '.') {
                at++;
                if (digits() == 0) {
                    throw refused("digits are missing after the point of the seconds");
                }
            }
        }
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw refused("the last moment of a day is 24:00");
        }
        LocalDateTime local =
                hour == 24
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.of(hour, minute, second));
        ZoneId place = offset();
        qualifier();
        end();
        long instant = local.atZone(place).toEpochSecond();
        return new Reach(unit, true, approximate, uncertain, instant, instant);
    }

    private ZoneId offset() throws EdtfException {
        if (at == text.length()) {
            return zone;
        }
        char sign = peek();
        if (sign == 'Z') {
            at++;
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            return zone;
        }
        at++;
        int hours = twoDigits("hours of the offset", 14);
        int minutes = 0;
        if (at < text.length() && (peek() == ':' || Character.isDigit(peek()))) {
            if (peek() == ':') {
                at++;
            }
            minutes = twoDigits("minutes of the offset", 59);
        }
        int total = hours * 60 + minutes;
        if ((sign == '-' && total == 0) || total > (sign == '-' ? 12 : 14) * 60) {
            throw refused("offsets reach from -12:00 to +14:00, and zero is written +00:00 or Z");
        }
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
    }

    private void qualifier() {
        while (at < text.length() && "?~%".indexOf(peek()) >= 0) {
            char sign = peek();
            uncertain |= sign != '~';
            approximate |= sign != '?';
            at++;
        }
    }

    private String component(int most, boolean signed, String what) throws EdtfException {
        int start = at;
        if (signed && peek() == '-') {
            at++;
        }
        int first = at;
        while (at < text.length() && (isDigit(peek()) || peek() == 'X')) {
            at++;
        }
        int length = at - first;
        if (length == 0) {
            throw refused("the " + what + " is missing");
        }
        if (length > most || (!signed && length < most)) {
            throw refused("a " + what + " has " + (most == 4 ? "four" : "two") + " digits");
        }
        return text.substring(start, at);
    }

    private int twoDigits(String what, int most) throws EdtfException {
        if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw refused("the " + what + " needs two digits");
        }
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        at += 2;
        if (value > most) {
            throw refused("the " + what + " is at most " + most);
        }
        return value;
    }

    private int digits() {
        int start = at;
        while (at < text.length() && isDigit(peek())) {
            at++;
        }
        return at - start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private long number(int from, int to) throws EdtfException {
        if (to - from > 15) {
            throw refused("the number is too long");
        }
        return Long.parseLong(text.substring(from, to));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char wanted) throws EdtfException {
        if (peek() != wanted) {
            throw refused("“" + wanted + "” is expected after “" + text.substring(0, at) + "”");
        }
        at++;
    }

    private void end() throws EdtfException {
        if (at < text.length()) {
            throw refused(
                    "“"
                            + text.substring(at)
                            + "” does not belong after “"
                            + text.substring(0, at)
                            + "”");
        }
    }

    private EdtfException refused(String reason) {
        return new EdtfException("“" + text + "” is not a date: " + reason);
    }

    private long startOfYear(long year) {
        if (Math.abs(year) < LocalDate.MAX.getYear()) {
            return startOf(LocalDate.of((int) year, 1, 1));
        }
        return (year - 1970) * MEAN_YEAR;
    }

    private long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
