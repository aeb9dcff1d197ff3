package org.clauseline.exchange.timelinejs;

import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Times of slides as EDTF. A month or day that is missing is not known: TimelineJS shows the first
 * of January, and means the year.
 */
final class SlideTimes {
    private SlideTimes() {}

    /** The parts of a date as they are written, each empty where it is missing. */
    record Parts(String year, String month, String day, String hour, String minute, String second) {
        static final Parts NONE = new Parts("", "", "", "", "", "");

        boolean isNone() {
            return year.isEmpty();
        }

        /** A date of the sheet, whose clock time is one cell. */
        static Parts of(String year, String month, String day, String time) throws EdtfException {
            if (time.isBlank()) {
                return new Parts(year.strip(), month.strip(), day.strip(), "", "", "");
            }
            String[] clock = time.strip().split("[:.]", -1);
            if (clock.length < 2 || clock.length > 4) {
                throw new EdtfException("“" + time.strip() + "” is no time of day.");
            }
            String last = clock.length > 2 ? clock[2] : "";
            return new Parts(
                    year.strip(),
                    month.strip(),
                    day.strip(),
                    clock[0].strip(),
                    clock[1].replaceAll("[^0-9]", ""),
                    last.replaceAll("[^0-9]", ""));
        }
    }

    static When when(Parts start, Parts end, ZoneId zone) throws EdtfException {
        String from = edtf(start);
        String to = end.isNone() ? from : edtf(end);
        return When.parse(from.equals(to) ? from : from + "/" + to, zone);
    }

    private static String edtf(Parts date) throws EdtfException {
        StringBuilder text = new StringBuilder(year(number(date.year(), "year")));
        if (date.month().isEmpty()) {
            return text.toString();
        }
        text.append('-').append(two(number(date.month(), "month")));
        if (date.day().isEmpty()) {
            return text.toString();
        }
        text.append('-').append(two(number(date.day(), "day")));
        if (date.hour().isEmpty()) {
            return text.toString();
        }
        text.append('T').append(two(number(date.hour(), "hour")));
        text.append(':').append(two(date.minute().isEmpty() ? 0 : number(date.minute(), "minute")));
        if (!date.second().isEmpty()) {
            text.append(':').append(two(number(date.second(), "second")));
        }
        return text.toString();
    }

    private static long number(String text, String name) throws EdtfException {
        try {
            return Long.parseLong(
                    text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        } catch (NumberFormatException none) {
            throw new EdtfException("“" + text + "” is no " + name + ".");
        }
    }

    private static String year(long year) {
        return Math.abs(year) > 9999
                ? "Y" + year
                : (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    private static String two(long number) throws EdtfException {
        if (number < 0 || number > 99) {
            throw new EdtfException(number + " is no part of a date.");
        }
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
