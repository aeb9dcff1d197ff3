package org.clauseline.dossier;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * A year, month and day of which digits may be unspecified (X), and the first and last day that
 * they allow.
 *
 * @param year four digits or X, with a minus before the common era
 * @param month two digits or X
 * @param day two digits or X
 */
record EdtfMask(String year, String month, String day) {
    static boolean isDigits(String part) {
        return part.indexOf('X') < 0;
    }

    /**
     * Whether only trailing digits are unspecified, so that the mask names a decade, century or
     * millennium.
     */
    static boolean isTrailing(String part) {
        int first = part.indexOf('X');
        return first < 0 || part.substring(first).chars().allMatch(c -> c == 'X');
    }

    static long lowestYear(String year) {
        return year.startsWith("-") ? -fill(year.substring(1), '9') : fill(year, '0');
    }

    static long highestYear(String year) {
        return year.startsWith("-") ? -fill(year.substring(1), '0') : fill(year, '9');
    }

    private static long fill(String part, char digit) {
        return Long.parseLong(part.replace('X', digit));
    }

    /** The only day there is. */
    LocalDate only() throws EdtfException {
        LocalDate first = first();
        if (!isDigits(year) || !isDigits(month) || !isDigits(day)) {
            throw new EdtfException(
                    "“" + text() + "” cannot have a clock time: its day is not known");
        }
        return first;
    }

    LocalDate first() throws EdtfException {
        return find(true);
    }

    LocalDate last() throws EdtfException {
        return find(false);
    }

    private LocalDate find(boolean earliest) throws EdtfException {
        if (IntStream.rangeClosed(1, 12).noneMatch(number -> fits(month, number))) {
            throw new EdtfException("“" + text() + "” is not a date: months go from 01 to 12");
        }
        int low = (int) lowestYear(year);
        int high = (int) highestYear(year);
        for (int step = 0; step <= high - low; step++) {
            int candidate = earliest ? low + step : high - step;
            if (fits(year, candidate)) {
                LocalDate found = findIn(candidate, earliest);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new EdtfException("“" + text() + "” is not a date: no such month has a day " + day);
    }

    private @Nullable LocalDate findIn(int candidateYear, boolean earliest) {
        for (int step = 0; step < 12; step++) {
            int candidateMonth = earliest ? 1 + step : 12 - step;
            if (!fits(month, candidateMonth)) {
                continue;
            }
            int length = YearMonth.of(candidateYear, candidateMonth).lengthOfMonth();
            for (int offset = 0; offset < length; offset++) {
                int candidateDay = earliest ? 1 + offset : length - offset;
                if (fits(day, candidateDay)) {
                    return LocalDate.of(candidateYear, candidateMonth, candidateDay);
                }
            }
        }
        return null;
    }

    /**
     * Compares digit by digit from the right, without making a string: this runs for each date of a
     * large dossier.
     */
    private static boolean fits(String mask, int number) {
        boolean negative = mask.startsWith("-");
        int rest = negative ? -number : number;
        if (rest < 0) {
            return false;
        }
        for (int index = mask.length() - 1; index >= (negative ? 1 : 0); index--) {
            char digit = mask.charAt(index);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    private String text() {
        return year + "-" + month + "-" + day;
    }
}
