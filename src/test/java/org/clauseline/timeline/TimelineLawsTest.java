package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class TimelineLawsTest {
    @Property(tries = 1000)
    void wordsNeverOverlapNorLieUnderALineNorLeaveThePicture(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 0, max = 600) int events,
            @ForAll @IntRange(min = 260, max = 1800) int width,
            @ForAll @IntRange(min = 120, max = 1400) int height,
            @ForAll @DoubleRange(min = -12, max = 22) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1200) double scroll,
            @ForAll Grouping grouping,
            @ForAll @IntRange(min = 0, max = 5) int selected,
            @ForAll boolean earlier) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, grouping);
        Viewport viewport = Timelines.zoomed(dossier, width, height, Math.pow(2, zoom), scroll);
        Set<String> chosen =
                Set.copyOf(dossier.events().stream().limit(selected).map(Event::id).toList());
        double middle = (viewport.from() + viewport.to()) / 2;
        Emphasis emphasis =
                new Emphasis(
                        chosen,
                        Set.of(),
                        Set.of(),
                        "",
                        earlier ? new AsOf(Math.round(middle)) : AsOf.LATEST);
        Picture picture = timeline.frame(viewport, Timelines.style(dossier), emphasis).picture();
        assertThat(Seen.overlappingWords(picture)).isEmpty();
        assertThat(Seen.linesThroughWords(picture)).isEmpty();
        assertThat(Seen.wordsOverMarks(picture)).isEmpty();
        assertThat(Seen.wordsOffThePicture(picture)).isEmpty();
    }

    @Property(tries = 60)
    void crowdedRowsAreAsTidyAndShowNoMoreLabelsThanCanBeRead(
            @ForAll @LongRange(min = 0, max = 99) long seed,
            @ForAll @IntRange(min = 3_000, max = 12_000) int events,
            @ForAll @DoubleRange(min = -2, max = 9) double zoom,
            @ForAll Grouping grouping) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, grouping);
        Viewport viewport = Timelines.zoomed(dossier, 1600, 1000, Math.pow(2, zoom), 0);
        Frame frame = timeline.frame(viewport, Timelines.style(dossier), Emphasis.NONE);
        assertThat(Seen.overlappingWords(frame.picture())).isEmpty();
        assertThat(Seen.linesThroughWords(frame.picture())).isEmpty();
        assertThat(Seen.wordsOverMarks(frame.picture())).isEmpty();
        assertThat(Seen.wordsOffThePicture(frame.picture())).isEmpty();
        assertThat(labels(frame, 0, 1600)).hasSizeLessThanOrEqualTo(200);
    }

    @Property(tries = 6)
    void labelsOfCrowdedRowsStayWhileOnePans(
            @ForAll @LongRange(min = 0, max = 99) long seed,
            @ForAll @DoubleRange(min = 0, max = 4) double zoom) {
        Dossier dossier = Dossiers.random(seed, 100_000);
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        Viewport viewport = Timelines.zoomed(dossier, 1600, 1000, Math.pow(2, zoom), 0);
        double step = 6 * (viewport.to() - viewport.from()) / (1600 - Timelines.NAMES);
        int gone = 0;
        int shown = 0;
        Set<String> before = Set.of();
        for (int frame = 0; frame < 30; frame++) {
            Viewport moved =
                    new Viewport(
                            1600,
                            1000,
                            viewport.from() + frame * step,
                            viewport.to() + frame * step,
                            0);
            Frame laid = timeline.frame(moved, Timelines.style(dossier), Emphasis.NONE);
            Set<String> all = labels(laid, 0, 1600);
            gone += (int) before.stream().filter(id -> !all.contains(id)).count();
            shown += before.size();
            before = labels(laid, 400, 1200);
        }
        assertThat(gone).isLessThanOrEqualTo(shown / 50);
    }

    /** The events whose headlines begin between two places from left to right. */
    private static Set<String> labels(Frame frame, double from, double to) {
        Set<String> ids = new HashSet<>();
        for (Shape shape : frame.picture().shapes()) {
            if (shape instanceof Shape.Text text
                    && text.tag().role() == Role.LABEL
                    && !text.tag().about().isEmpty()
                    && text.x() >= from
                    && text.x() < to) {
                ids.add(text.tag().about());
            }
        }
        return ids;
    }

    @Property(tries = 100)
    void everyEventInViewIsCountedExactlyOnce(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 0, max = 2_000) int events,
            @ForAll @IntRange(min = 300, max = 1800) int width,
            @ForAll @DoubleRange(min = -12, max = 16) double zoom) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        Viewport viewport =
                Timelines.zoomed(
                        dossier, width, timeline.contentHeight() + 1, Math.pow(2, zoom), 0);
        Frame frame = timeline.frame(viewport, Timelines.style(dossier), Emphasis.NONE);
        assertThat(frame.hits().stream().mapToInt(Hit::count).sum()).isEqualTo(frame.shown());
    }

    @Property(tries = 200)
    void noMarkStandsBesideTheWordsOfAnotherEvent(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 2, max = 600) int events,
            @ForAll @IntRange(min = 300, max = 1800) int width,
            @ForAll @DoubleRange(min = -3, max = 8) double zoom) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        Viewport viewport = Timelines.zoomed(dossier, width, 900, Math.pow(2, zoom), 0);
        TimeScale scale = TimeScale.of(viewport, Timelines.NAMES);
        Picture picture =
                timeline.frame(viewport, Timelines.style(dossier), Emphasis.NONE).picture();
        Map<String, Event> known = new HashMap<>();
        dossier.events().forEach(event -> known.put(event.id(), event));
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Ellipse mark && known.containsKey(mark.tag().about())) {
                double x = scale.x(Timeline.anchor(known.get(mark.tag().about())));
                if (x > scale.left() + 8 && x < scale.right() - 8) {
                    assertThat(mark.centreX()).isCloseTo(x, within(1.0));
                }
            }
        }
    }

    @Property(tries = 30)
    void zoomingNeverMovesAnEventToAnotherRow(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 1, max = 800) int events,
            @ForAll Grouping grouping) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, grouping);
        Map<String, Map<String, Integer>> rows = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            Viewport viewport =
                    Timelines.zoomed(
                            dossier,
                            700,
                            timeline.contentHeight() + 1,
                            Math.pow(1.25, step - 5),
                            0);
            Frame frame = timeline.frame(viewport, Timelines.style(dossier), Emphasis.NONE);
            Map<String, Integer> lanes = new HashMap<>();
            for (Hit hit : frame.hits()) {
                if (hit.tag().role() == Role.EVENT) {
                    String lane = laneOf(timeline, hit.row());
                    Integer before =
                            rows.computeIfAbsent(hit.tag().about(), id -> new HashMap<>())
                                    .putIfAbsent(lane, hit.row());
                    assertThat(before == null || before == hit.row()).isTrue();
                    lanes.merge(lane, 1, Integer::sum);
                }
            }
        }
    }

    private static String laneOf(Timeline timeline, int row) {
        return timeline.lanes().stream()
                .filter(lane -> row >= lane.firstRow() && row < lane.firstRow() + lane.rows())
                .findFirst()
                .map(Lane::id)
                .orElseThrow();
    }

    @Property(tries = 40)
    void everyEventIsReachedByZoomingOrOpensFromItsCluster(
            @ForAll @LongRange(min = 0, max = 999) long seed,
            @ForAll @IntRange(min = 1, max = 1_500) int events,
            @ForAll @IntRange(min = 0, max = 1_499) int which) {
        Dossier dossier = Dossiers.random(seed, events);
        Timeline timeline = Timelines.of(dossier, Grouping.SIDE);
        List<Event> inOrder = timeline.inOrder();
        if (inOrder.isEmpty()) {
            return;
        }
        Event event = inOrder.get(which % inOrder.size());
        double anchor = Timeline.anchor(event);
        if (Math.abs(anchor) > 1e17) {
            return;
        }
        Optional<Hit> found = Optional.empty();
        for (double length = 1e8; length > 0.1 && found.isEmpty(); length /= 2) {
            Viewport viewport =
                    new Viewport(
                            700,
                            timeline.contentHeight() + 1,
                            anchor - length / 2,
                            anchor + length / 2,
                            0);
            found =
                    timeline
                            .frame(viewport, Timelines.style(dossier), Emphasis.NONE)
                            .hits()
                            .stream()
                            .filter(
                                    hit ->
                                            isAlone(hit, event)
                                                    || (hit.to() - hit.from() < 60
                                                            && timeline.members(hit)
                                                                    .contains(event)))
                            .findFirst();
        }
        assertThat(found).isPresent();
    }

    private static boolean isAlone(Hit hit, Event event) {
        return hit.count() == 1 && hit.tag().about().equals(event.id());
    }

    @Property(tries = 500)
    void theInstantUnderThePointerStays(
            @ForAll @DoubleRange(min = -1e11, max = 1e11) double from,
            @ForAll @DoubleRange(min = 1, max = 1e9) double length,
            @ForAll @DoubleRange(min = 108, max = 1500) double x,
            @ForAll @IntRange(min = 1, max = 60) int steps,
            @ForAll boolean in) {
        TimeScale scale = new TimeScale(from, from + length, 108, 1500);
        double instant = scale.instant(x);
        for (int i = 0; i < steps && scale.to() - scale.from() > 1; i++) {
            scale = scale.zoom(x, in ? 0.84 : 1.19);
        }
        assertThat(Math.abs(scale.x(instant) - x)).isLessThan(0.5);
    }
}
