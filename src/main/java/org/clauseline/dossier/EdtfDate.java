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

    private final EdtfScanner scanner;
    private final ZoneId zone;

    private EdtfDate(EdtfScanner scanner, ZoneId zone) {
        this.scanner = scanner;
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
        if (text.isEmpty()) {
            throw new EdtfException("a date is missing");
        }
        return new EdtfDate(new EdtfScanner(text), zone).read();
    }

    private Reach read() throws EdtfException {
        scanner.qualifier();
        if (scanner.peek() == 'Y') {
            return longYear();
        }
        String year = scanner.component(4, true, "year");
        scanner.qualifier();
        if (scanner.peek() == 'S') {
            if (year.indexOf('X') >= 0) {
                throw scanner.refused("digits before S cannot be unknown");
            }
            return significant(Long.parseLong(year), year.length());
        }
        int digits = year.startsWith("-") ? year.length() - 1 : year.length();
        if (year.startsWith("-0") && year.chars().allMatch(c -> c == '-' || c == '0')) {
            throw scanner.refused("there is no year " + year);
        }
        if (digits < 4 || scanner.atEnd()) {
            return yearOnly(year, digits);
        }
        scanner.expect('-');
        scanner.qualifier();
        String month = scanner.component(2, false, "month");
        scanner.qualifier();
        if (scanner.atEnd()) {
            return monthOnly(year, month);
        }
        scanner.expect('-');
        scanner.qualifier();
        String day = scanner.component(2, false, "day");
        scanner.qualifier();
        if (scanner.peek() == 'T') {
            return moment(year, month, day);
        }
        scanner.end();
        return days(new EdtfMask(year, month, day));
    }

    private Reach yearOnly(String year, int digits) throws EdtfException {
        scanner.end();
        if (digits < 2) {
            throw scanner.refused("a year has four digits");
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
                scanner.approximate(),
                scanner.uncertain(),
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
                unit,
                true,
                scanner.approximate(),
                scanner.uncertain(),
                startOfYear(low),
                startOfYear(high + 1));
    }

    private Reach longYear() throws EdtfException {
        scanner.skip();
        int start = scanner.position();
        if (scanner.peek() == '-') {
            scanner.skip();
        }
        int digits = scanner.digits();
        if (digits == 0 || scanner.back(digits) == '0') {
            throw scanner.refused("a year after Y starts with a digit other than 0");
        }
        long year = scanner.number(start);
        boolean scaled = scanner.peek() == 'E';
        if (scaled) {
            scanner.skip();
            int from = scanner.position();
            if (scanner.digits() == 0) {
                throw scanner.refused("an exponent is missing after E");
            }
            year = scale(year, scanner.number(from));
        }
        if (Math.abs(year) < 10_000) {
            throw scanner.refused("Y is for years of more than four digits");
        }
        if (Math.abs(year) > MOST_YEARS) {
            throw scanner.refused("the year is further away than " + MOST_YEARS + " years");
        }
        if (scanner.peek() == 'S') {
            return significant(year, Long.toString(Math.abs(year)).length());
        }
        scanner.qualifier();
        scanner.end();
        return years(When.Unit.YEAR, year, year);
    }

    private long scale(long year, long exponent) throws EdtfException {
        long scaled = year;
        for (long power = 0; power < exponent; power++) {
            if (Math.abs(scaled) > MOST_YEARS) {
                throw scanner.refused("the year is further away than " + MOST_YEARS + " years");
            }
            scaled *= 10;
        }
        return scaled;
    }

    /** "1950S2": a year known to that many digits. */
    private Reach significant(long year, int digits) throws EdtfException {
        scanner.skip();
        int from = scanner.position();
        if (scanner.digits() == 0) {
            throw scanner.refused("the number of significant digits is missing after S");
        }
        long significant = scanner.number(from);
        scanner.qualifier();
        scanner.end();
        if (significant < 1 || significant > digits) {
            throw scanner.refused(
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
                unit,
                step <= 100,
                true,
                scanner.uncertain(),
                startOfYear(low),
                startOfYear(low + step));
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
                scanner.approximate(),
                scanner.uncertain(),
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
                scanner.approximate(),
                scanner.uncertain(),
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
                unit,
                oneUnit,
                scanner.approximate(),
                scanner.uncertain(),
                startOf(first),
                startOf(last.plusDays(1)));
    }

    private Reach moment(String year, String month, String day) throws EdtfException {
        LocalDate date = new EdtfMask(year, month, day).only();
        scanner.skip();
        int hour = scanner.twoDigits("hour", 24);
        scanner.expect(':');
        int minute = scanner.twoDigits("minute", 59);
        When.Unit unit = When.Unit.MINUTE;
        int second = 0;
        if (scanner.peek() == ':') {
            scanner.skip();
            second = scanner.twoDigits("second", 59);
            unit = When.Unit.SECOND;
            if (scanner.peek() == '.') {
                scanner.skip();
                if (scanner.digits() == 0) {
                    throw scanner.refused("digits are missing after the point of the seconds");
                }
            }
        }
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw scanner.refused("the last moment of a day is 24:00");
        }
        LocalDateTime local =
                hour == 24
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.of(hour, minute, second));
        ZoneId place = offset();
        scanner.qualifier();
        scanner.end();
        long instant = local.atZone(place).toEpochSecond();
        return new Reach(unit, true, scanner.approximate(), scanner.uncertain(), instant, instant);
    }

    private ZoneId offset() throws EdtfException {
        if (scanner.atEnd()) {
            return zone;
        }
        char sign = scanner.peek();
        if (sign == 'Z') {
            scanner.skip();
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            return zone;
        }
        scanner.skip();
        int hours = scanner.twoDigits("hours of the offset", 14);
        int minutes = 0;
        if ((scanner.peek() == ':' || Character.isDigit(scanner.peek()))) {
            if (scanner.peek() == ':') {
                scanner.skip();
            }
            minutes = scanner.twoDigits("minutes of the offset", 59);
        }
        int total = hours * 60 + minutes;
        if ((sign == '-' && total == 0) || total > (sign == '-' ? 12 : 14) * 60) {
            throw scanner.refused(
                    "offsets reach from -12:00 to +14:00, and zero is written +00:00 or Z");
        }
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * 60);
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
