package org.clauseline.desktop.window;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.When;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * As-of instants as people write them: a day stands for its end, because all of it is known by
 * then.
 */
final class AsOfText {
    private static final List<String> DAYS =
            List.of(
                    "[EEE ][EEEE ]d MMM uuuu",
                    "[EEE ][EEEE ]d MMMM uuuu",
                    "[EEE ][EEEE ]d MMM",
                    "[EEE ][EEEE ]d MMMM",
                    "d.M.uuuu",
                    "d.M.",
                    "d.M");

    private final ZoneId zone;
    private final Locale locale;
    private final int year;

    /**
     * @param zone the zone in which days and clocks are meant
     * @param locale the language of the names of months
     * @param year the year of dates without one
     */
    AsOfText(ZoneId zone, Locale locale, int year) {
        this.zone = zone;
        this.locale = locale;
        this.year = year;
    }

    /** The instant that is meant, if any can be made out. */
    Optional<AsOf> read(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return edtf(plain.replace(' ', 'T')).or(() -> spoken(plain));
    }

    private Optional<AsOf> edtf(String text) {
        try {
            When when = When.parse(text, zone);
            return when.latestEnd() == When.FUTURE || when.latestEnd() == When.PAST
                    ? Optional.empty()
                    : Optional.of(new AsOf(when.latestEnd()));
        } catch (EdtfException otherForm) {
            return Optional.empty();
        }
    }

    private Optional<AsOf> spoken(String text) {
        for (String day : DAYS) {
            for (Locale language : List.of(locale, Locale.UK, Locale.US)) {
                Optional<AsOf> instant = parse(text, day, language);
                if (instant.isPresent()) {
                    return instant;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<AsOf> parse(String text, String day, Locale language) {
        DateTimeFormatterBuilder form =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(day + "[','][ H:mm]");
        if (!day.contains("u")) {
            form.parseDefaulting(ChronoField.YEAR, year);
        }
        try {
            TemporalAccessor parsed = form.toFormatter(language).parse(text);
            LocalDate date = LocalDate.from(parsed);
            LocalTime clock = parsed.query(TemporalQueries.localTime());
            LocalDateTime end =
                    clock == null ? date.plusDays(1).atStartOfDay() : date.atTime(clock);
            return Optional.of(new AsOf(end.atZone(zone).toEpochSecond()));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** Whether an instant is midnight, and so the end of a day. */
    boolean isEndOfDay(AsOf asOf) {
        return at(asOf).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The day that ends at an instant, as EDTF. */
    String dayBefore(AsOf asOf) {
        return at(asOf).toLocalDate().minusDays(1).toString();
    }

    private ZonedDateTime at(AsOf asOf) {
        return Instant.ofEpochSecond(asOf.instant()).atZone(zone);
    }
}
