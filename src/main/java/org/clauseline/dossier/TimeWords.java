package org.clauseline.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads the times that people write, such as "evening of 20 Nov", "between 3 and 5 pm Kyiv" or
 * "about noon on Friday 21 November", and makes expressions of time of them. What is EDTF already
 * is taken as it is. Nothing is guessed that the words do not say, but for the year, which is taken
 * from what the dossier is about; a reader sees what was understood before it is kept.
 *
 * <p>Parts of a day are told as limits, because there is no other way to write them: morning is
 * 06:00 to 12:00, afternoon 12:00 to 18:00, evening 17:00 to 23:00, night 21:00 to 06:00 of the day
 * after. "Early", "mid" and "late" are the thirds of a month.
 */
public final class TimeWords {
    private final ZoneId zone;
    private final LocalDate around;
    private final LocalDate today;
    private final Optional<LocalDate> day;

    /**
     * @param zone the zone of times that name none
     * @param around a day near which days without a year lie
     * @param today the day it is, for "yesterday"
     * @param day the day of clock times that name none; absent where they need one
     */
    public TimeWords(ZoneId zone, LocalDate around, LocalDate today, Optional<LocalDate> day) {
        this.zone = zone;
        this.around = around;
        this.today = today;
        this.day = day;
    }

    /**
     * What was understood.
     *
     * @param when the time; its text is the expression of EDTF
     * @param zone the zone that the words name, if they name one
     */
    public record Told(When when, Optional<ZoneId> zone) {}

    /**
     * Reads words or an expression.
     *
     * @throws EdtfException if they are not understood, with a sentence that says what would be
     */
    public Told read(String words) throws EdtfException {
        String text = words.strip();
        if (text.isEmpty()) {
            throw new EdtfException("Say when: a day such as 20 Nov, a time, a span.");
        }
        if (text.length() > 200) {
            throw new EdtfException("This is too long for a time.");
        }
        Optional<When> plain = expression(text);
        if (plain.isPresent()) {
            return new Told(plain.get(), Optional.empty());
        }
        TimePlaces.Split split = TimePlaces.split(text);
        ZoneId used = split.zone().orElse(zone);
        When when = When.parse(new TimePhrase(split.rest(), around, today, day).expression(), used);
        return new Told(when, split.zone());
    }

    /**
     * Reads words for a place where a time has no zone of its own beside it: clock times that name
     * another zone get its offset.
     *
     * @throws EdtfException if they are not understood, with a sentence that says what would be
     */
    public When readWithOffset(String words) throws EdtfException {
        return told(read(words).when(), zone);
    }

    /**
     * The same time, written for a place where another zone is meant by itself: clock times get the
     * offset that they have where they were told; days stay days.
     */
    public static When told(When when, ZoneId elsewhere) {
        if (when.zone().equals(elsewhere)) {
            return when;
        }
        try {
            return When.parse(TimePlaces.withOffsets(when.text(), when.zone()), elsewhere);
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An expression of EDTF, also with a space before its clock time as people write it. */
    private Optional<When> expression(String text) {
        return parsed(text)
                .or(() -> parsed(text.replaceAll("(\\d{4}-\\d\\d-\\d\\d) (\\d)", "$1T$2")));
    }

    private Optional<When> parsed(String text) {
        try {
            return Optional.of(When.parse(text, zone));
        } catch (EdtfException words) {
            return Optional.empty();
        }
    }
}
