package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FoldsTest {
    private static final double DAY = 86_400;

    private static List<Event> events(String... whens) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < whens.length; i++) {
            events.add(
                    Dossiers.dossier("d")
                            .event(Dossiers.event("e" + i, whens[i]))
                            .build()
                            .events()
                            .getFirst());
        }
        return events;
    }

    @Test
    void foldsThatAreRememberedHoldOnlyWhereNothingHasComeToHappenSince() {
        List<Event> before =
                List.of(
                        Dossiers.event("a", "2025-11-01").build(),
                        Dossiers.event("b", "2025-11-10").build(),
                        Dossiers.event("c", "2025-11-20").build());
        Folds.Gap first = gap("2025-11-02", "2025-11-10");
        Folds.Gap second = gap("2025-11-11", "2025-11-20");
        Folds remembered = new Folds(List.of(first, second));

        assertThat(remembered.standing(before)).isEqualTo(remembered);

        List<Event> since = new ArrayList<>(before);
        since.add(Dossiers.event("new", "2025-11-15T12:00").build());
        since.add(Dossiers.event("long", "2025-11-01/2025-11-20").build());
        assertThat(remembered.standing(since).gaps())
                .containsExactly(new Folds.Gap(first.from(), first.to(), false));
    }

    private static Folds.Gap gap(String from, String to) {
        return new Folds.Gap(
                Dossiers.when(from).earliestStart(), Dossiers.when(to).earliestStart(), true);
    }

    @Test
    void longQuietTimesAreFoldedAndShortOnesAreNot() {
        Folds folds =
                Folds.quiet(
                        events(
                                "2022-02-24",
                                "2025-11-18",
                                "2025-11-19",
                                "2025-11-21",
                                "2025-11-23",
                                "2025-11-25"),
                        10);
        assertThat(folds.gaps()).hasSize(1);
        assertThat(folds.gaps().getFirst().quiet()).isTrue();
        assertThat(folds.gaps().getFirst().from())
                .isEqualTo((double) Dossiers.when("2022-02-25").earliestStart());
        assertThat(folds.gaps().getFirst().to())
                .isEqualTo((double) Dossiers.when("2025-11-18").earliestStart());
    }

    @Test
    void whatMayHaveGoneOnInAFoldIsNotCalledQuiet() {
        Folds folds =
                Folds.quiet(
                        events(
                                "2025-01-01",
                                "2025-01-02/2025-11-20",
                                "2025-11-19",
                                "2025-11-21",
                                "2025-11-22",
                                "2025-11-23"),
                        10);
        assertThat(folds.gaps()).hasSize(1);
        assertThat(folds.gaps().getFirst().quiet()).isFalse();
    }

    @Test
    void evenlySpacedEventsHaveNothingToFold() {
        assertThat(
                        Folds.quiet(
                                        events(
                                                "2025-11-01",
                                                "2025-11-05",
                                                "2025-11-09",
                                                "2025-11-13"),
                                        10)
                                .isNone())
                .isTrue();
        assertThat(Folds.quiet(events(), 10).isNone()).isTrue();
        assertThat(Folds.quiet(events("2025-11-05"), 10).isNone()).isTrue();
        assertThat(Folds.quiet(events("../..", "2025-11-05"), 10).isNone()).isTrue();
    }

    @Property(tries = 200)
    void noFoldHidesAMark(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 1, max = 400) int count) {
        List<Event> events = Dossiers.random(seed, count).events();
        for (Folds.Gap gap : Folds.quiet(events, 12).gaps()) {
            for (Event event : events) {
                double anchor = Timeline.anchor(event);
                assertThat(anchor <= gap.from() || anchor >= gap.to()).isTrue();
            }
        }
    }

    private static Folds folds(long seed, int count) {
        Random random = new Random(seed);
        List<Folds.Gap> gaps = new ArrayList<>();
        double at = -20 * DAY;
        for (int i = 0; i < count; i++) {
            double from = at + random.nextDouble() * 5 * DAY;
            double to = from + 60 + random.nextDouble() * random.nextInt(1, 400) * DAY;
            gaps.add(new Folds.Gap(from, to, true));
            at = to + 1;
        }
        return new Folds(gaps);
    }

    @Property(tries = 1000)
    void placeAndInstantAnswerEachOtherAcrossFolds(
            @ForAll @LongRange(min = 0, max = 9_999) long seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @DoubleRange(min = -60, max = 800) double from,
            @ForAll @DoubleRange(min = 0.01, max = 900) double days,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        TimeScale scale =
                new TimeScale(from * DAY, (from + days) * DAY, 108, 1500, folds(seed, count));
        double x = 108 + share * (1500 - 108);
        assertThat(scale.x(scale.instant(x))).isCloseTo(x, within(0.01));
        assertThat(scale.x(scale.from())).isCloseTo(108, within(0.01));
        assertThat(scale.x(scale.to())).isCloseTo(1500, within(0.01));
        assertThat(scale.instant(x)).isGreaterThanOrEqualTo(scale.instant(x - 1));
    }

    @Property(tries = 1000)
    void theInstantUnderThePointerStaysWhileZoomingAndPanningAcrossFolds(
            @ForAll @LongRange(min = 0, max = 9_999) long seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @DoubleRange(min = -60, max = 800) double from,
            @ForAll @DoubleRange(min = 0.01, max = 900) double days,
            @ForAll @DoubleRange(min = 109, max = 1499) double x,
            @ForAll @IntRange(min = 1, max = 40) int steps,
            @ForAll boolean in) {
        TimeScale scale =
                new TimeScale(from * DAY, (from + days) * DAY, 108, 1500, folds(seed, count));
        double instant = scale.instant(x);
        for (int i = 0; i < steps && scale.to() - scale.from() > 60; i++) {
            scale = scale.zoom(x, in ? 0.84 : 1.19);
        }
        assertThat(Math.abs(scale.x(instant) - x)).isLessThan(0.5);
        double held = scale.instant(600);
        TimeScale panned = scale.pan(-83);
        assertThat(Math.abs(panned.x(held) - 517)).isLessThan(0.5);
    }

    @Test
    void aFoldTakesNoMoreRoomThanWordsNeedAndTheRestIsToScale() {
        Folds folds = new Folds(List.of(new Folds.Gap(10 * DAY, 400 * DAY, true)));
        TimeScale scale = new TimeScale(0, 410 * DAY, 100, 1100, folds);
        TimeScale.Fold fold = scale.folded().getFirst();
        assertThat(fold.right() - fold.left()).isCloseTo(68, within(0.01));
        assertThat(scale.x(10 * DAY) - scale.x(0))
                .isCloseTo(scale.x(410 * DAY) - scale.x(400 * DAY), within(0.01));
        TimeScale within = new TimeScale(100 * DAY, 200 * DAY, 100, 1100, folds);
        assertThat(within.folded()).isEmpty();
        assertThat(within.secondsPerPixel()).isCloseTo(8_640, within(0.01));
    }

    @Property(tries = 300)
    void aFoldedTimelineIsAsTidyAsAnyOther(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 1, max = 300) int events,
            @ForAll @IntRange(min = 260, max = 1800) int width,
            @ForAll @DoubleRange(min = -10, max = 12) double zoom,
            @ForAll boolean counting,
            @ForAll boolean secondClock) {
        Dossier dossier = Dossiers.random(seed, events);
        Style style = Timelines.reckoned(dossier, counting, secondClock);
        Timeline timeline =
                Timeline.of(
                        dossier,
                        Grouping.SIDE,
                        event -> true,
                        style,
                        Density.opening(dossier, 560, 12));
        Viewport plain = Timelines.zoomed(dossier, width, 700, Math.pow(2, zoom), 0);
        Viewport viewport =
                new Viewport(
                        width,
                        700,
                        plain.from(),
                        plain.to(),
                        0,
                        Folds.quiet(dossier.events(), TimeScale.mostFolds(width)));
        Picture picture = timeline.frame(viewport, style, Emphasis.NONE).picture();
        assertThat(Seen.overlappingWords(picture)).isEmpty();
        assertThat(Seen.linesThroughWords(picture)).isEmpty();
        assertThat(Seen.wordsOverMarks(picture)).isEmpty();
        assertThat(Seen.wordsOffThePicture(picture)).isEmpty();
    }

    @Test
    void aFoldThatTheEdgeOfTheViewCutsHasNoSignInTheWordsBesideIt() {
        aFoldedTimelineIsAsTidyAsAnyOther(5, 6, 260, 5.33, true, true);
        aFoldedTimelineIsAsTidyAsAnyOther(53, 14, 1640, 11.971670611136748, false, true);
    }

    @Test
    void theLengthOfAFoldIsWrittenOnTheAxis() {
        Dossier dossier =
                Dossiers.dossier("d")
                        .span("2025-11-19/2025-11-28")
                        .event(Dossiers.event("a", "2022-02-24"))
                        .event(Dossiers.event("b", "2025-11-19"))
                        .event(Dossiers.event("c", "2025-11-20"))
                        .event(Dossiers.event("d", "2025-11-22"))
                        .build();
        Folds folds = Folds.quiet(dossier.events(), 8);
        Viewport viewport =
                new Viewport(
                        900,
                        300,
                        Dossiers.when("2022-02-23").earliestStart(),
                        Dossiers.when("2025-11-24").earliestStart(),
                        0,
                        folds);
        List<String> words =
                Timelines.of(dossier, Grouping.NONE)
                        .frame(viewport, Timelines.style(dossier), Emphasis.NONE)
                        .picture()
                        .shapes()
                        .stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(shape -> ((Shape.Text) shape).text())
                        .toList();
        assertThat(words).contains("3 y 9 mo", "Event a", "Event b", "Event c", "Event d");
    }
}
