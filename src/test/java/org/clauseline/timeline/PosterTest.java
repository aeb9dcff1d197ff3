package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.timeline.Posters.METRICS;
import static org.clauseline.timeline.Posters.TALKS;
import static org.clauseline.timeline.Posters.labelled;
import static org.clauseline.timeline.Posters.settings;
import static org.clauseline.timeline.Posters.words;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.PosterSettings.Crowding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PosterTest {
    @ParameterizedTest
    @EnumSource(PosterPreset.class)
    void isExactlyAsLargeAsAskedAndNothingInItMeets(PosterPreset preset) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int events : new int[] {0, 1, 12, 120, 2_000}) {
                Dossier dossier = Dossiers.random(events + 7L, events);
                PosterSettings settings =
                        PosterSettings.of(dossier, preset.size(), Locale.UK)
                                .withPalette(palette)
                                .withWords(
                                        "Ten days on the US peace plan",
                                        "From the first draft to the last",
                                        "Graphic: Newsroom");
                Poster poster = Poster.of(dossier, settings, METRICS);
                assertThat(poster.picture().width()).isEqualTo(preset.size().width());
                assertThat(poster.picture().height()).isEqualTo(preset.size().height());
                Tidiness.check(poster.picture());
                assertThat(smallest(poster.picture()))
                        .isGreaterThanOrEqualTo(preset.size().smallestType());
            }
        }
    }

    @Property(tries = 150)
    void nothingMeetsAtAnySizeInAnyLanes(
            @ForAll @IntRange(max = 5_000) int seed,
            @ForAll @IntRange(max = 160) int events,
            @ForAll @DoubleRange(min = 240, max = 2400) double width,
            @ForAll @DoubleRange(min = 320, max = 2400) double height,
            @ForAll Grouping grouping,
            @ForAll Crowding crowding,
            @ForAll @DoubleRange(min = 0.01, max = 40) double days,
            @ForAll boolean folded,
            @ForAll boolean counting) {
        Dossier dossier = Dossiers.random(seed, events);
        PosterSettings base =
                PosterSettings.of(dossier, PosterSize.pixels(width, height, 1), Locale.UK);
        PosterSettings settings =
                base.withLanes(grouping, crowding)
                        .withTime(
                                base.period().from(),
                                base.period().from() + days * 86_400,
                                AsOf.LATEST)
                        .withAxis(
                                folded ? Folds.quiet(dossier.events(), 6) : Folds.NONE,
                                Timelines.reckoned(dossier, counting, false).reckoning())
                        .withWords(
                                seed % 3 == 0
                                        ? "A headline that is rather longer than it should be for"
                                                + " an image"
                                        : "Plan",
                                "",
                                "");
        Tidiness.check(Poster.of(dossier, settings, METRICS).picture());
    }

    @Test
    void saysWhatItShowsAndWhatItLeavesOut() {
        Poster all = Poster.of(TALKS, settings(PosterPreset.ARTICLE), METRICS);
        assertThat(all.shown()).isEqualTo(3);
        assertThat(all.total()).isEqualTo(3);
        assertThat(words(all))
                .contains("Talks in Geneva", "The delegation arrives in Kyiv")
                .doesNotContain("Outside the span");
        assertThat(String.join(" ", words(all))).doesNotContain("more");

        Dossier full = Dossiers.random(3, 300);
        Poster some =
                Poster.of(
                        full,
                        PosterSettings.of(full, PosterPreset.ARTICLE.size(), Locale.UK),
                        METRICS);
        assertThat(some.shown()).isLessThan(some.total());
        long marks = labelled(some).count();
        assertThat(marks).isEqualTo(some.shown());
        assertThat(String.join(" ", words(some)))
                .contains(some.shown() + " of " + some.total() + " events shown");
        assertThat(leftOut(some)).isEqualTo(some.total() - some.shown());
    }

    /** The sum of what lanes or days say they leave out. */
    private static int leftOut(Poster poster) {
        return words(poster, Role.LANE).stream()
                .filter(word -> word.endsWith(" more"))
                .mapToInt(word -> Integer.parseInt(word.replaceAll("\\D", "")))
                .sum();
    }

    @Test
    void everyLaneAndDaySaysHowManyEventsItLeavesOut() {
        Dossier full = Dossiers.random(3, 3_000);
        for (PosterPreset preset : PosterPreset.values()) {
            Poster poster =
                    Poster.of(full, PosterSettings.of(full, preset.size(), Locale.UK), METRICS);
            long names = words(poster, Role.AXIS).size();
            if (poster.picture().width() < poster.picture().height()) {
                assertThat(words(poster, Role.LANE).stream().filter(it -> it.endsWith(" more")))
                        .hasSize((int) names);
            } else {
                assertThat(leftOut(poster)).as(preset.name()).isBetween(1_000, 2_999);
            }
        }
    }

    @Test
    void equalsAreSpreadOverTheTime() {
        DossierBuilder dossier =
                Dossiers.dossier("many").span("2025-11-19/2025-11-28").side("us", "US");
        IntStream.range(0, 1_000)
                .forEach(
                        i ->
                                dossier.event(
                                        Dossiers.event("event-" + i, "2025-11-" + (19 + i / 100))
                                                .title("Minor event number " + i)
                                                .side("us")
                                                .importance(2)));
        Dossier built = dossier.build();
        Poster list =
                Poster.of(
                        built,
                        PosterSettings.of(built, PosterPreset.STORY.size(), Locale.UK),
                        METRICS);
        assertThat(words(list, Role.AXIS)).hasSize(10);
    }

    @Test
    void theDaysStandAboveTheHours() {
        PosterSettings base = settings(PosterPreset.ARTICLE);
        double saturday = Dossiers.when("2025-11-22").earliestStart();
        Poster poster =
                Poster.of(
                        TALKS,
                        base.withTime(saturday, saturday + 2 * 86_400, AsOf.LATEST),
                        METRICS);
        assertThat(words(poster, Role.AXIS))
                .contains("Saturday 22 November", "Sunday 23 November", "12:00");
    }

    @Test
    void theFirstDayAndTheFirstOfAMonthNameTheirMonth() {
        PosterSettings base = settings(PosterPreset.ARTICLE);
        double from = Dossiers.when("2025-11-28").earliestStart();
        Poster poster =
                Poster.of(TALKS, base.withTime(from, from + 6 * 86_400, AsOf.LATEST), METRICS);
        assertThat(words(poster, Role.AXIS))
                .containsExactly("Fri 28 Nov", "Sat 29", "Sun 30", "Mon 1 Dec", "Tue 2", "Wed 3");
    }

    @Test
    void theMostImportantEventsComeFirst() {
        DossierBuilder dossier =
                Dossiers.dossier("many").span("2025-11-19/2025-11-28").side("us", "US");
        IntStream.range(0, 300)
                .forEach(
                        i ->
                                dossier.event(
                                        Dossiers.event("event-" + i, "2025-11-" + (19 + i % 10))
                                                .title("Minor event number " + i)
                                                .side("us")
                                                .importance(i == 137 ? 5 : 1)));
        Dossier built = dossier.build();
        Poster poster =
                Poster.of(
                        built,
                        PosterSettings.of(built, PosterPreset.TWO_COLUMNS.size(), Locale.UK),
                        METRICS);
        assertThat(labelled(poster)).contains("event-137");
    }

    @Test
    void aDayIsTheDayItWasWhereItHappened() {
        Dossier dossier =
                Dossiers.dossier("far")
                        .span("2025-11-19/2025-11-28")
                        .event(
                                Dossiers.event("abu-dhabi", "2025-11-24")
                                        .zone("Asia/Dubai")
                                        .title("Meeting in Abu Dhabi"))
                        .build();
        Poster list =
                Poster.of(
                        dossier,
                        PosterSettings.of(dossier, PosterPreset.STORY.size(), Locale.UK),
                        METRICS);
        assertThat(words(list)).contains("Mon 24 Nov").doesNotContain("Sun 23 Nov");
    }

    @Test
    void theSameDossierAndSettingsGiveTheSameImage() {
        Dossier dossier = Dossiers.random(11, 200);
        PosterSettings settings = PosterSettings.of(dossier, PosterPreset.A3.size(), Locale.UK);
        assertThat(Poster.of(dossier, settings, METRICS))
                .isEqualTo(Poster.of(dossier, settings, METRICS));
    }

    private static double smallest(Picture picture) {
        return Tidiness.texts(picture).mapToDouble(text -> text.font().size()).min().orElse(99);
    }
}
