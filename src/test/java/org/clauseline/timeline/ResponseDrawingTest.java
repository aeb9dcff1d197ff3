package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Lines from events to those that respond to them. */
class ResponseDrawingTest {
    private static final Dossier TALKS =
            Dossiers.dossier("talks")
                    .side("us", "United States")
                    .side("ru", "Russia")
                    .event(
                            Dossiers.event("leak", "2025-11-21T12:00")
                                    .title("A call leaks")
                                    .category(Category.STATEMENT)
                                    .side("us"))
                    .event(
                            Dossiers.event("answer", "2025-11-25T12:00")
                                    .title("An answer")
                                    .category(Category.STATEMENT)
                                    .side("ru")
                                    .responds("leak"))
                    .build();

    private static Picture picture(Dossier dossier, Emphasis emphasis, Predicate<Event> filter) {
        Style style = Timelines.style(dossier);
        Timeline timeline =
                Timeline.of(
                        dossier, Grouping.SIDE, filter, style, Density.opening(dossier, 560, 12));
        return timeline.frame(Timelines.zoomed(dossier, 900, 500, 1, 0), style, emphasis).picture();
    }

    private static List<Shape> lines(Picture picture) {
        return picture.shapes().stream()
                .filter(shape -> shape.tag().role() == Role.CONNECTOR)
                .filter(shape -> !shape.tag().about().isEmpty())
                .toList();
    }

    private static Emphasis selected(String... ids) {
        return new Emphasis(Set.of(ids), Set.of(), Set.of(), "", AsOf.LATEST);
    }

    private static Shape.Ellipse mark(Picture picture, String id) {
        return (Shape.Ellipse)
                picture.shapes().stream()
                        .filter(shape -> shape instanceof Shape.Ellipse)
                        .filter(shape -> shape.tag().about().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aLineLeadsFromAnEventToTheArrowAtTheOneThatResponds() {
        Picture picture = picture(TALKS, Emphasis.NONE, event -> true);

        List<Shape> parts = lines(picture);
        Shape.Ellipse cause = mark(picture, "leak");
        Shape.Ellipse answer = mark(picture, "answer");
        Shape.Line first = (Shape.Line) parts.getFirst();
        Shape.Polygon arrow = (Shape.Polygon) parts.getLast();
        assertThat(first.x1()).isCloseTo(cause.centreX(), within(1.0));
        assertThat(first.y1()).isCloseTo(cause.centreY() + cause.radiusY(), within(2.0));
        assertThat(arrow.corners().get(4)).isCloseTo(answer.centreX(), within(1.0));
        assertThat(arrow.corners().get(5))
                .isCloseTo(answer.centreY() - answer.radiusY(), within(2.5));
        assertThat(parts)
                .extracting(shape -> shape.tag().name())
                .containsOnly("An answer; in response to “A call leaks”");
    }

    @Test
    void bothEndsSayOfEachOtherToThoseWhoCannotSeeTheLine() {
        Picture picture = picture(TALKS, Emphasis.NONE, event -> true);

        assertThat(mark(picture, "leak").tag().name()).endsWith("; answered by “An answer”");
        assertThat(mark(picture, "answer").tag().name())
                .endsWith("; in response to “A call leaks”");
    }

    @Test
    void theLinesOfWhatIsSelectedOrUnderThePointerAreStronger() {
        Shape.Line light = (Shape.Line) lines(picture(TALKS, Emphasis.NONE, e -> true)).getFirst();
        Emphasis hovered = new Emphasis(Set.of(), Set.of(), Set.of(), "answer", AsOf.LATEST);
        for (Emphasis emphasis : List.of(selected("leak"), selected("answer"), hovered)) {
            Shape.Line strong = (Shape.Line) lines(picture(TALKS, emphasis, e -> true)).getFirst();
            assertThat(strong.stroke().width()).isGreaterThan(light.stroke().width());
            assertThat(strong.stroke().colour()).isEqualTo(Palette.LIGHT.accent());
        }
        assertThat(light.stroke().colour().contrast(Palette.LIGHT.surface()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsNotKnownYetOrFilteredOutHasNoLine() {
        AsOf before = new AsOf(Dossiers.when("2025-11-24").earliestStart());
        Emphasis early = new Emphasis(Set.of("leak"), Set.of(), Set.of(), "", before);

        Picture picture = picture(TALKS, early, event -> true);

        assertThat(lines(picture)).isEmpty();
        assertThat(mark(picture, "leak").tag().name()).doesNotContain("answered");
        assertThat(lines(picture(TALKS, Emphasis.NONE, event -> event.id().equals("leak"))))
                .isEmpty();
    }

    @Test
    void theLineOfASelectedEventLeadsToTheClusterInWhichTheOtherStands() {
        DossierBuilder builder =
                Dossiers.dossier("talks").side("us", "United States").side("ru", "Russia");
        for (int i = 0; i < 300; i++) {
            builder.event(
                    Dossiers.event("e" + i, "2025-11-21T12:" + (10 + i % 50))
                            .title("One of very many headlines of that hour")
                            .importance(i == 7 ? 1 : 3)
                            .side("us"));
        }
        builder.event(Dossiers.event("answer", "2025-11-25T12:00").side("ru").responds("e7"));
        Dossier dossier = builder.build();

        assertThat(lines(picture(dossier, Emphasis.NONE, event -> true))).isEmpty();
        assertThat(lines(picture(dossier, selected("answer"), event -> true))).isNotEmpty();
    }

    @Test
    void anImageShowsExplainsAndTellsTheLineWhereBothEventsAreInIt() {
        PosterSettings settings = PosterSettings.of(TALKS, PosterPreset.ARTICLE.size(), Locale.UK);
        Picture image = Poster.of(TALKS, settings, FontMetrics.shipped()).picture();
        AsOf before = new AsOf(Dossiers.when("2025-11-24").earliestStart());
        Picture early =
                Poster.of(
                                TALKS,
                                settings.withTime(
                                        settings.period().from(), settings.period().to(), before),
                                FontMetrics.shipped())
                        .picture();

        assertThat(lines(image)).isNotEmpty();
        assertThat(words(image)).contains("response to");
        assertThat(image.about().description())
                .contains("An answer, in response to “A call leaks”");
        assertThat(lines(early)).isEmpty();
        assertThat(words(early)).doesNotContain("response to");
    }

    @Test
    void anImageTooNarrowForLinesSaysThatItLeavesThemOut() {
        Poster wide = poster(PosterPreset.ARTICLE);
        Poster narrow = poster(PosterPreset.STORY);

        assertThat(wide.undrawn()).isZero();
        assertThat(wide.losses(Locale.UK)).isEmpty();
        assertThat(lines(narrow.picture())).isEmpty();
        assertThat(narrow.undrawn()).isEqualTo(1);
        assertThat(narrow.losses(Locale.UK))
                .containsExactly(
                        "One line from events to those that respond to them; the text for people"
                                + " who cannot see the image tells them.");
        assertThat(narrow.picture().about().description())
                .contains("An answer, in response to “A call leaks”");
    }

    private static Poster poster(PosterPreset preset) {
        return Poster.of(
                TALKS, PosterSettings.of(TALKS, preset.size(), Locale.UK), FontMetrics.shipped());
    }

    private static List<String> words(Picture picture) {
        return Tidiness.texts(picture).map(Shape.Text::text).toList();
    }

    /**
     * As long as both events are wholly in view, and no headline changes to the other side of its
     * mark, which would put it in the way.
     */
    @Property(tries = 200)
    void aLineKeepsItsCourseWhileTheViewportOnlyMoves(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 9, max = 60) int events,
            @ForAll @DoubleRange(min = 1, max = 60) double way) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        Viewport before = Timelines.zoomed(dossier, 1400, 700, 0.5, 0);
        double moved = -way * (before.to() - before.from()) / (1400 - Timelines.NAMES);
        Viewport after = new Viewport(1400, 700, before.from() + moved, before.to() + moved, 0);
        Style style = Timelines.style(dossier);

        Picture one = timeline.frame(before, style, Emphasis.NONE).picture();
        Picture other = timeline.frame(after, style, Emphasis.NONE).picture();
        Assume.that(headlines(one, way).equals(headlines(other, 0)));

        assertThat(course(other)).isEqualTo(course(one));
    }

    private static List<String> headlines(Picture picture, double moved) {
        return Tidiness.texts(picture)
                .filter(text -> text.tag().role() == Role.LABEL)
                .map(text -> text.text() + " " + Math.round((text.x() + moved) / 8))
                .toList();
    }

    /** Heights at which lines begin and end, which a pan to the side leaves alone. */
    private static List<String> course(Picture picture) {
        return lines(picture).stream()
                .filter(shape -> shape instanceof Shape.Line)
                .map(shape -> (Shape.Line) shape)
                .map(line -> line.tag().name() + " " + line.y1() + " " + line.y2())
                .toList();
    }

    @Property(tries = 300)
    void noLineAndNoArrowTouchesWordsOrAnotherMark(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 9, max = 300) int events,
            @ForAll @IntRange(min = 300, max = 1800) int width,
            @ForAll @DoubleRange(min = -3, max = 8) double zoom,
            @ForAll Grouping grouping) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, grouping);
        Viewport viewport = Timelines.zoomed(dossier, width, 700, Math.pow(2, zoom), 0);
        Set<String> chosen = Set.copyOf(dossier.events().stream().limit(9).map(Event::id).toList());
        Emphasis emphasis = new Emphasis(chosen, Set.of(), Set.of(), "", AsOf.LATEST);
        Picture picture = timeline.frame(viewport, Timelines.style(dossier), emphasis).picture();

        assertThat(Seen.linesThroughWords(picture)).isEmpty();
        assertThat(Seen.connectorsOverWordsAndMarks(picture)).isEmpty();
    }
}
