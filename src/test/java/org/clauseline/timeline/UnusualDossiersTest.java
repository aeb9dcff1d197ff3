package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.EventBuilder;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What nobody would write on purpose is laid out all the same: legible, bounded, and counted. */
class UnusualDossiersTest {
    /** More shapes than this no painter could draw in a frame. */
    private static final int MOST_SHAPES = 12_000;

    private static Dossier of(EventBuilder... events) {
        DossierBuilder builder =
                Dossiers.dossier("unusual")
                        .span("2025-11-19/2025-11-28")
                        .side("ua", "Ukraine")
                        .side("us", "United States");
        for (EventBuilder event : events) {
            builder.event(event);
        }
        return builder.build();
    }

    private static Dossier atOneInstant(int count) {
        EventBuilder[] events = new EventBuilder[count];
        for (int i = 0; i < count; i++) {
            events[i] =
                    Dossiers.event("e" + i, "2025-11-23T12:00")
                            .side(i % 2 == 0 ? "ua" : "us")
                            .status(i == count / 2 ? Status.DISPUTED : Status.CONFIRMED);
        }
        return of(events);
    }

    private static Dossier lanes(int count) {
        DossierBuilder builder = Dossiers.dossier("lanes").span("2025-11-19/2025-11-28");
        for (int i = 0; i < count; i++) {
            builder.side("side-" + i, "Side number " + i);
            builder.event(Dossiers.event("e" + i, "2025-11-2" + i % 9).side("side-" + i));
        }
        return builder.build();
    }

    static Stream<Dossier> unusual() {
        String longest = "Ten thousand letters ".repeat(480);
        return Stream.of(
                of(),
                of(Dossiers.event("only", "2025-11-23").side("ua")),
                of(Dossiers.event("only", "2025-11-23T12:00:01").side("ua")),
                atOneInstant(5_000),
                of(
                        Dossiers.event("bang", "Y-13800000000/2025-11-23").side("ua"),
                        Dossiers.event("open", "../2025-11-24").side("us"),
                        Dossiers.event("on", "2025-11-22/..").side("us"),
                        Dossiers.event("year", "2025").side("ua"),
                        Dossiers.event("caesar", "-0043-03-15").side("ua"),
                        Dossiers.event("last", "9999-12-31").side("ua")),
                of(
                        Dossiers.event("long", "2025-11-20").title(longest).side("ua"),
                        Dossiers.event("empty", "2025-11-21").title("").side("ua"),
                        Dossiers.event("blank", "2025-11-21").title(" \t\n ").side("us"),
                        Dossiers.event("hebrew", "2025-11-22")
                                .title("שלום עולם – הסכם בין הצדדים")
                                .side("us"),
                        Dossiers.event("turned", "2025-11-22")
                                .title("\u202Etxet denrut\u202C")
                                .side("ua"),
                        Dossiers.event("emoji", "2025-11-23")
                                .title("👩‍👩‍👧‍👦🏳️‍🌈 signed ✍️")
                                .side("ua"),
                        Dossiers.event("zalgo", "2025-11-24")
                                .title("Z" + "\u0301\u0323\u0338".repeat(60) + "algo")
                                .side("us"),
                        Dossiers.event("alone", "2025-11-24").title("\uD83D").side("us")),
                lanes(500));
    }

    private static List<Viewport> views(Dossier dossier, double height) {
        List<Viewport> views = new ArrayList<>();
        for (double zoom : new double[] {1e-9, 1e-4, 0.1, 1, 30, 1e5}) {
            views.add(Timelines.zoomed(dossier, 700, height, zoom, 0));
        }
        return views;
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void isLegibleAndBoundedAtEveryZoom(Dossier dossier) {
        for (Grouping grouping : List.of(Grouping.SIDE, Grouping.NONE)) {
            Timeline timeline = Timelines.of(dossier, grouping);
            for (Viewport view : views(dossier, 700)) {
                Picture picture =
                        timeline.frame(view, Timelines.style(dossier), Emphasis.NONE).picture();
                assertThat(Seen.overlappingWords(picture)).isEmpty();
                assertThat(Seen.linesThroughWords(picture)).isEmpty();
                assertThat(Seen.wordsOffThePicture(picture)).isEmpty();
                assertThat(picture.shapes()).hasSizeLessThan(MOST_SHAPES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void everyEventInViewIsCountedAtEveryZoom(Dossier dossier) {
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        for (Viewport view : views(dossier, timeline.contentHeight() + 1)) {
            Frame frame = timeline.frame(view, Timelines.style(dossier), Emphasis.NONE);
            assertThat(frame.hits().stream().mapToInt(Hit::count).sum()).isEqualTo(frame.shown());
        }
    }

    @Test
    void aMillionAtOneInstantAreAFewClustersThatHoldThemAll() {
        Dossier dossier = atOneInstant(1_000_000);
        Timeline timeline = Timelines.of(dossier, Grouping.NONE);
        Viewport view = Timelines.zoomed(dossier, 700, timeline.contentHeight() + 1, 1, 0);
        Frame frame = timeline.frame(view, Timelines.style(dossier), Emphasis.NONE);
        assertThat(frame.shown()).isEqualTo(1_000_000);
        assertThat(frame.hits()).hasSizeLessThan(50);
        assertThat(frame.hits().stream().mapToInt(Hit::count).sum()).isEqualTo(1_000_000);
        assertThat(frame.hits().stream().mapToInt(hit -> timeline.members(hit).size()).sum())
                .isEqualTo(1_000_000);
        assertThat(frame.hits()).anyMatch(hit -> hit.tag().name().contains("disputed"));
        assertThat(frame.hits())
                .anyMatch(hit -> hit.tag().name().contains("Ukraine, United States"));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void somewhereBetweenAndAllThatTimeAreDrawnApart(Category category) {
        Dossier dossier =
                of(
                        Dossiers.event("between", "[2025-11-20..2025-11-23]")
                                .category(category)
                                .side("ua"),
                        Dossiers.event("during", "2025-11-20/2025-11-23")
                                .category(category)
                                .side("us"));
        List<Shape> shapes =
                Timelines.of(dossier, Grouping.SIDE)
                        .frame(
                                Timelines.zoomed(dossier, 900, 400, 1, 0),
                                Timelines.style(dossier),
                                Emphasis.NONE)
                        .picture()
                        .shapes();
        assertThat(about(shapes, "between", Role.WHISKER))
                .anyMatch(
                        shape ->
                                shape instanceof Shape.Line line
                                        && !line.stroke().dashes().isEmpty());
        assertThat(about(shapes, "between", Role.EVENT)).noneMatch(UnusualDossiersTest::isBar);
        assertThat(about(shapes, "during", Role.EVENT)).anyMatch(UnusualDossiersTest::isBar);
    }

    private static List<Shape> about(List<Shape> shapes, String id, Role role) {
        return shapes.stream()
                .filter(shape -> shape.tag().about().equals(id) && shape.tag().role() == role)
                .toList();
    }

    private static boolean isBar(Shape shape) {
        return shape instanceof Shape.Rectangle bar && bar.width() > 60;
    }

    @Test
    void leadsOfWhatNobodyWouldWriteNameOnlyWhatIsThere() {
        unusual()
                .forEach(
                        dossier -> {
                            List<String> ids = dossier.events().stream().map(Event::id).toList();
                            for (Lead lead : Leads.of(dossier, Dossiers.ZONE, Locale.UK)) {
                                assertThat(ids).containsAll(lead.events());
                            }
                        });
    }
}
