package org.clauseline.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Reads expressions of time. */
final class Edtf {
    private Edtf() {}

    static When parse(String text, ZoneId zone) throws EdtfException {
        try {
            LocalDate day = LocalDate.parse(text);
            long start = day.atStartOfDay(zone).toEpochSecond();
            long end = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
            return new When(text, When.Shape.WITHIN, start, end, start, end);
        } catch (DateTimeParseException notADay) {
            throw new EdtfException("not a date: " + notADay.getMessage());
        }
    }
}
