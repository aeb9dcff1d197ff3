package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class TicksTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static double at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toEpochSecond();
    }

    private static List<String> local(List<Double> ticks, ZoneId zone) {
        return ticks.stream()
                .map(tick -> Instant.ofEpochSecond(tick.longValue()).atZone(zone))
                .map(time -> time.toLocalDateTime() + time.getOffset().getId())
                .toList();
    }

    @Test
    void anHourThatTheClockSkipsHasNoTick() {
        TickStep hours = TickStep.choose(3600 / 60.0, 11.5);
        List<Double> ticks =
                Ticks.instants(
                        hours, at("2025-03-30T01:00", KYIV), at("2025-03-30T05:00", KYIV), KYIV);
        assertThat(local(ticks, KYIV))
                .contains("2025-03-30T02:00+02:00", "2025-03-30T04:00+03:00")
                .doesNotContain("2025-03-30T03:00+02:00");
    }

    @Test
    void anHourThatTheClockRepeatsHasTwo() {
        TickStep hours = TickStep.choose(3600 / 60.0, 11.5);
        List<Double> ticks =
                Ticks.instants(
                        hours, at("2025-10-26T01:00", KYIV), at("2025-10-26T06:00", KYIV), KYIV);
        assertThat(local(ticks, KYIV)).contains("2025-10-26T03:00+03:00", "2025-10-26T03:00+02:00");
    }

    @Test
    void daysBeginAtLocalMidnightOnBothSidesOfAChange() {
        List<Double> ticks =
                Ticks.instants(
                        TickStep.DAY,
                        at("2025-10-25T00:00", KYIV),
                        at("2025-10-28T00:00", KYIV),
                        KYIV);
        assertThat(local(ticks, KYIV))
                .containsExactly(
                        "2025-10-25T00:00+03:00",
                        "2025-10-26T00:00+03:00",
                        "2025-10-27T00:00+02:00",
                        "2025-10-28T00:00+02:00");
        assertThat(ticks.get(2) - ticks.get(1)).isEqualTo(25 * 3600.0);
    }

    @Test
    void threeHourTicksKeepToTheLocalClockAfterAChange() {
        TickStep step = new TickStep(TickStep.Unit.SECOND, 3 * 3600, 48);
        List<Double> ticks =
                Ticks.instants(
                        step, at("2025-10-26T00:00", KYIV), at("2025-10-26T12:00", KYIV), KYIV);
        assertThat(local(ticks, KYIV)).contains("2025-10-26T06:00+02:00", "2025-10-26T09:00+02:00");
    }

    @Test
    void weeksBeginOnMondayAndMonthsOnTheFirst() {
        TickStep weeks = new TickStep(TickStep.Unit.WEEK, 1, 48);
        double from = at("2025-11-19T10:00", KYIV);
        double to = at("2025-12-02T10:00", KYIV);
        assertThat(local(Ticks.instants(weeks, from, to, KYIV), KYIV))
                .startsWith("2025-11-17T00:00+02:00", "2025-11-24T00:00+02:00");
        assertThat(local(Ticks.instants(TickStep.MONTH, from, to, KYIV), KYIV))
                .startsWith("2025-11-01T00:00+02:00", "2025-12-01T00:00+02:00");
    }

    @Test
    void aHalfHourZoneHasItsTicksOnItsOwnHours() {
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        TickStep hours = new TickStep(TickStep.Unit.SECOND, 3600, 48);
        List<Double> ticks = Ticks.instants(hours, 1_763_500_000, 1_763_510_000, kathmandu);
        assertThat(local(ticks, kathmandu)).allMatch(tick -> tick.contains(":00+05:45"));
    }

    /** From milliseconds to many times the age of the universe. */
    @Property(tries = 600)
    void ticksAscendCoverTheViewAndKeepTheirDistance(
            @ForAll @DoubleRange(min = -2.6, max = 17.5) double magnitude,
            @ForAll @DoubleRange(min = -1, max = 1) double place) {
        double length = Math.pow(10, magnitude);
        double from = Math.abs(place) * 1e9 > length ? place * 2e9 : place * length;
        double to = from + length;
        TickStep step = TickStep.choose(length / 600, 11.5);
        List<Double> ticks = Ticks.instants(step, from, to, KYIV);
        assertThat(ticks).hasSizeBetween(0, 60).isSorted();
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i)).isGreaterThan(ticks.get(i - 1));
        }
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK), Optional.empty());
        for (double tick : ticks) {
            assertThat(words.tick(step, tick)).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    @Test
    void theWordsFollowTheZoom() {
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK), Optional.empty());
        double instant = at("2025-11-19T14:30", KYIV);
        assertThat(words.tick(TickStep.DAY, instant)).containsExactly("Wed 19", "19");
        assertThat(words.tick(TickStep.MONTH, instant)).containsExactly("November", "Nov");
        assertThat(words.tick(new TickStep(TickStep.Unit.SECOND, 900, 48), instant))
                .containsExactly("14:30");
        assertThat(words.tick(new TickStep(TickStep.Unit.SECOND, 0.25, 88), instant + 0.25))
                .containsExactly("14:30:00.250");
        assertThat(words.context(TickStep.MONTH, instant)).startsWith("November 2025");
        assertThat(words.tick(new TickStep(TickStep.Unit.YEAR, 1e9, 96), -13.8e9 * 31_556_952))
                .containsExactly("13.8 bn BC");
    }

    @Test
    void daysAreCountedFromTheFirstAndThereIsNoDayZero() {
        LocalDate first = LocalDate.of(2025, 11, 19);
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK), Optional.of(first));
        TickStep fives = new TickStep(TickStep.Unit.DAY, 5, 60);
        List<Double> ticks =
                Ticks.instants(
                        fives,
                        at("2025-11-10T12:00", KYIV),
                        at("2025-12-01T00:00", KYIV),
                        KYIV,
                        first);
        assertThat(ticks.stream().map(tick -> words.tick(fives, tick).getFirst()))
                .startsWith("day −10", "day −5", "day 1", "day 5", "day 10");
        assertThat(words.tick(TickStep.DAY, at("2025-11-18T00:00", KYIV)).getFirst())
                .isEqualTo("day −1");
        assertThat(words.tick(TickStep.DAY, at("2025-11-23T00:00", KYIV)).getFirst())
                .isEqualTo("day 5");
        assertThat(words.context(TickStep.DAY, at("2025-11-23T00:00", KYIV)).getFirst())
                .isEqualTo("day 5, Sunday 23 November 2025");
    }

    @Test
    void countedDaysAreCalendarDaysAcrossAChangeOfTheClock() {
        LocalDate first = LocalDate.of(2025, 10, 24);
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK), Optional.of(first));
        List<Double> ticks =
                Ticks.instants(
                        TickStep.DAY,
                        at("2025-10-24T00:00", KYIV),
                        at("2025-10-28T00:00", KYIV),
                        KYIV,
                        first);
        assertThat(ticks.stream().map(tick -> words.tick(TickStep.DAY, tick).getFirst()))
                .startsWith("day 1", "day 2", "day 3", "day 4", "day 5");
    }

    @Test
    void farYearsAreToldSoFinelyThatNeighboursDiffer() {
        TickWords words =
                new TickWords(ZoneOffset.UTC, Locale.UK, new Words(Locale.UK), Optional.empty());
        double year = 31_556_952;
        double far = 5e9 * year;
        for (double step : new double[] {100, 1e3, 1e5, 1e7, 1e9}) {
            TickStep ticks = TickStep.choose(step * year / 200, 12.5);
            double next = far + ticks.seconds();
            assertThat(words.tick(ticks, far)).isNotEqualTo(words.tick(ticks, next));
        }
    }

    @Test
    void yearsBeforeTheFirstSayTheirEraAndLateOnesHaveNoComma() {
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK), Optional.empty());
        double ides = LocalDateTime.of(-43, 3, 15, 12, 0).toEpochSecond(ZoneOffset.UTC);
        assertThat(words.context(TickStep.MONTH, ides).getFirst()).isEqualTo("March 44 BC");
        assertThat(words.context(TickStep.DAY, ides).getFirst()).endsWith("15 March 44 BC");
        double early = LocalDateTime.of(33, 4, 3, 12, 0).toEpochSecond(ZoneOffset.UTC);
        assertThat(words.context(TickStep.MONTH, early).getFirst()).isEqualTo("April 33");
        double late = LocalDateTime.of(9999, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        assertThat(words.tick(TickStep.YEAR, late).getFirst()).isEqualTo("9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "-0044-03-15", "1582-10-15", "-6999-06-01"})
    void farDatesHaveTicksOnTheirOwnDays(String date) {
        LocalDate day = LocalDate.parse(date);
        double from = day.atStartOfDay(KYIV).toEpochSecond();
        List<Double> ticks = Ticks.instants(TickStep.DAY, from, from + 2 * 86_400, KYIV);
        assertThat(LocalDate.ofInstant(Instant.ofEpochSecond(ticks.getFirst().longValue()), KYIV))
                .isEqualTo(day);
        assertThat(ticks).hasSizeGreaterThanOrEqualTo(3);
    }
}
