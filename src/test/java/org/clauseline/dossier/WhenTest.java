package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.dossier.When.Shape;
import org.clauseline.dossier.When.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

@DisplayName("An expression of time")
class WhenTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static When when(String text) throws EdtfException {
        return When.parse(text, KYIV);
    }

    private static long at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toEpochSecond();
    }

    @Test
    void dayIsSomewhereOnThatDay() throws EdtfException {
        When day = when("2025-11-23");
        assertThat(day.shape()).isEqualTo(Shape.WITHIN);
        assertThat(day.startUnit()).isEqualTo(Unit.DAY);
        assertThat(day.earliestStart()).isEqualTo(at("2025-11-23T00:00:00+02:00"));
        assertThat(day.latestStart()).isEqualTo(at("2025-11-24T00:00:00+02:00"));
        assertThat(day.earliestEnd()).isEqualTo(day.earliestStart());
        assertThat(day.latestEnd()).isEqualTo(day.latestStart());
    }

    @Test
    void dayOfAClockChangeHasItsTrueLength() throws EdtfException {
        When autumn = when("2025-10-26");
        assertThat(autumn.latestEnd() - autumn.earliestStart()).isEqualTo(25 * 3600);
    }

    @Test
    void clockTimeIsAMoment() throws EdtfException {
        When moment = when("2025-11-21T17:20");
        assertThat(moment.shape()).isEqualTo(Shape.MOMENT);
        assertThat(moment.startUnit()).isEqualTo(Unit.MINUTE);
        assertThat(moment.earliestStart()).isEqualTo(at("2025-11-21T17:20:00+02:00"));
        assertThat(moment.latestEnd()).isEqualTo(moment.earliestStart());
    }

    @Test
    void offsetInTheTextGoesBeforeTheZone() throws EdtfException {
        assertThat(when("2025-11-21T17:20:05-05:00").earliestStart())
                .isEqualTo(at("2025-11-21T17:20:05-05:00"));
    }

    @Test
    void qualifiersWidenNothingAndAreKept() throws EdtfException {
        When about = when("2025-11-20T19:00~");
        assertThat(about.approximate()).isTrue();
        assertThat(about.uncertain()).isFalse();
        assertThat(about.earliestStart()).isEqualTo(about.latestEnd());
        When both = when("2025-11%");
        assertThat(both.approximate()).isTrue();
        assertThat(both.uncertain()).isTrue();
        assertThat(when("2025-?11-23").uncertain()).isTrue();
    }

    @Test
    void fromToIsAllThatTime() throws EdtfException {
        When talks = when("2025-11-23T09:00/2025-11-23T18:30");
        assertThat(talks.shape()).isEqualTo(Shape.SPAN);
        assertThat(talks.latestStart()).isEqualTo(at("2025-11-23T09:00:00+02:00"));
        assertThat(talks.earliestEnd()).isEqualTo(at("2025-11-23T18:30:00+02:00"));
        When days = when("2025-11-19/2025-11-28");
        assertThat(days.latestStart()).isEqualTo(at("2025-11-20T00:00:00+02:00"));
        assertThat(days.earliestEnd()).isEqualTo(at("2025-11-28T00:00:00+02:00"));
        assertThat(days.latestEnd()).isEqualTo(at("2025-11-29T00:00:00+02:00"));
    }

    @Test
    void betweenIsOneMomentSomewhereInside() throws EdtfException {
        When morning = when("[2025-11-21T06:00..2025-11-21T12:00]");
        assertThat(morning.shape()).isEqualTo(Shape.BETWEEN);
        assertThat(morning.earliestEnd()).isEqualTo(morning.earliestStart());
        assertThat(morning.latestStart()).isEqualTo(morning.latestEnd());
        assertThat(morning.latestEnd() - morning.earliestStart()).isEqualTo(6 * 3600);
    }

    @Test
    void openAndUnknownEndsAreToldApart() throws EdtfException {
        When since = when("2022-02-24/..");
        assertThat(since.endUnit()).isEqualTo(Unit.OPEN);
        assertThat(since.earliestEnd()).isEqualTo(When.FUTURE);
        When from = when("2022-02-24/");
        assertThat(from.endUnit()).isEqualTo(Unit.UNKNOWN);
        assertThat(from.earliestEnd()).isEqualTo(from.earliestStart());
        assertThat(from.latestEnd()).isEqualTo(When.FUTURE);
        assertThat(when("[..2025-11-27]").earliestStart()).isEqualTo(When.PAST);
    }

    @Test
    void reachesFromTheBigBang() throws EdtfException {
        When bang = when("Y-13800000000");
        assertThat(bang.earliestStart()).isLessThan(-400_000_000_000_000_000L);
        assertThat(bang.latestEnd()).isGreaterThan(bang.earliestStart());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-20XXS2",
                "2016-02-30",
                "2016-2X-XX",
                "2025-11-23T25:00",
                "2025-11-28/2025-11-19",
                "20251119",
                "tomorrow",
                "[]",
                "2025-11-XXT10:00",
                "Y999999999999999999999",
                "2025-11-23T09:00/x",
                "[2025-11-20..2025-11-19]"
            })
    void whatIsNotValidIsRefusedWithAReason(String text) {
        assertThatThrownBy(() -> when(text))
                .isInstanceOf(EdtfException.class)
                .message()
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 100_000})
    void garbageOfAnyLengthIsRefused(int length) {
        assertThatThrownBy(() -> when("[" + "2".repeat(length))).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> when("Y1E9" + "9".repeat(length)))
                .isInstanceOf(EdtfException.class);
    }

    record Vector(boolean valid, String text, String bounds) {}

    /**
     * "20000" is left out: one of the collected tests takes a number for a year, the standard asks
     * for Y20000.
     */
    static Stream<Vector> vectors() {
        try (InputStream in =
                Objects.requireNonNull(WhenTest.class.getResourceAsStream("edtf-vectors.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> !cells[1].equals("20000"))
                    .map(cells -> new Vector(cells[0].equals("valid"), cells[1], cells[2]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void judgesTheCollectedExpressions(Vector vector) throws EdtfException {
        if (!vector.valid()) {
            assertThatThrownBy(() -> When.parse(vector.text(), ZoneOffset.UTC))
                    .isInstanceOf(EdtfException.class);
            return;
        }
        When read = When.parse(vector.text(), ZoneOffset.UTC);
        assertThat(read.text()).isEqualTo(vector.text());
        assertThat(read.earliestStart()).isLessThanOrEqualTo(read.latestStart());
        assertThat(read.earliestEnd()).isLessThanOrEqualTo(read.latestEnd());
        String[] days = vector.bounds().split(" ", -1);
        boolean plain = vector.bounds().matches("-?\\d{4}-\\d\\d-\\d\\d -?\\d{4}-\\d\\d-\\d\\d");
        if (plain && !vector.text().matches(".*(S\\d|-24|T.*|[?~%].*)|/.*|.*/")) {
            assertThat(read.earliestStart()).isEqualTo(startOf(days[0]));
            assertThat(read.latestEnd()).isEqualTo(startOf(days[1]) + 86_400);
        }
    }

    private static long startOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
