package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

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
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK));
        for (double tick : ticks) {
            assertThat(words.tick(step, tick)).isNotEmpty().noneMatch(String::isBlank);
        }
    }

    @Test
    void theWordsFollowTheZoom() {
        TickWords words = new TickWords(KYIV, Locale.UK, new Words(Locale.UK));
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
}
