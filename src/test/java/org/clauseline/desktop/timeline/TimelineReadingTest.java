package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Shape;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Lead;
import org.clauseline.timeline.Timeline;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@FxTest
class TimelineReadingTest extends ShownTimeline {
    @Test
    void aMarkedTimeSaysWhatItHoldsAndLeadsToListAndImage() {
        List<Span> exported = new ArrayList<>();
        pane.onExport(exported::add);
        double from = pane.view().scale().instant(300);
        double to = pane.view().scale().instant(450);
        hands.holding(KeyCode.SHIFT).drag(left() + 300, top() + 300, left() + 450, top() + 300);
        Pulse.pass(2);
        long disputed =
                dossier.events().stream()
                        .filter(event -> Timeline.anchor(event) >= from)
                        .filter(event -> Timeline.anchor(event) <= to)
                        .filter(event -> event.status() == Status.DISPUTED)
                        .count();
        int events = workspace.selection().get().ids().size();
        assertThat(pane.brush().summary())
                .startsWith(events + " events, " + disputed + " disputed");
        ((Button) pane.lookup("#brush-export")).fire();
        assertThat(exported.getFirst().from()).isCloseTo(from, within(1.0));
        ((Button) pane.lookup("#brush-list")).fire();
        Pulse.pass(2);
        assertThat(pane.table().table().getItems()).hasSize(events);
        ((Button) pane.table().lookup("#list-span")).fire();
        assertThat(pane.table().table().getItems()).hasSize(dossier.events().size());
    }

    @Test
    void keysMarkATimeAndEnterGoesThere() {
        pane.view().requestFocus();
        Span before = workspace.span().get();
        hands.holding(KeyCode.SHIFT).press(KeyCode.RIGHT);
        hands.holding(KeyCode.SHIFT).press(KeyCode.RIGHT);
        Span marked = pane.view().band().get().orElseThrow();
        double tenth = (before.to() - before.from()) / 10;
        assertThat(marked.to() - marked.from()).isCloseTo(tenth, within(tenth * 0.01));
        hands.press(KeyCode.ENTER);
        Pulse.until("arrived", () -> workspace.span().get().equals(marked));
        assertThat(pane.view().band().get()).isEmpty();
    }

    @Test
    void escapeUnmarksATime() {
        pane.view().requestFocus();
        hands.holding(KeyCode.SHIFT).press(KeyCode.LEFT);
        assertThat(pane.brush().isOn()).isTrue();
        hands.press(KeyCode.ESCAPE);
        assertThat(pane.brush().isOn()).isFalse();
    }

    @Test
    void theStoryGoesThroughTheStarredEventsAndTheViewFollows() {
        List<Event> order = pane.view().timeline().get().orElseThrow().inOrder();
        for (int place : new int[] {25, 40}) {
            workspace.apply("star", it -> Annotations.toggleStar(it, order.get(place).id()));
        }
        List<String> starred =
                order.stream()
                        .map(Event::id)
                        .filter(workspace.opened().get().dossier().marks()::contains)
                        .toList();
        assertThat(starred).hasSizeGreaterThan(2);
        Pulse.pass(2);
        pane.view().requestFocus();
        hands.press(KeyCode.T);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(starred.get(0)));
        Pulse.pass(2);
        HBox bar = pane.story().bar().orElseThrow();
        Bounds lanes = pane.view().localToScene(pane.view().getLayoutBounds());
        assertThat(bar.localToScene(bar.getLayoutBounds()).getMinY())
                .as("the bar hides no row")
                .isGreaterThanOrEqualTo(lanes.getMaxY());
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.SPACE);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(starred.get(2)));
        double anchor =
                Timeline.anchor(
                        order.stream()
                                .filter(event -> event.id().equals(starred.get(2)))
                                .findFirst()
                                .orElseThrow());
        Pulse.until(
                "the view followed",
                () ->
                        workspace.span().get().from() < anchor
                                && workspace.span().get().to() > anchor);
        hands.press(KeyCode.LEFT);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(starred.get(1)));
        hands.press(KeyCode.ESCAPE);
        assertThat(pane.story().isOn()).isFalse();
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(starred.get(1)));
    }

    @Test
    void withoutStarsTheStoryTellsTheMostImportant() {
        List<Event> order = pane.view().timeline().get().orElseThrow().inOrder();
        int most = order.stream().mapToInt(Event::importance).max().orElseThrow();
        assertThat(Story.told(order, Set.of()))
                .isNotEmpty()
                .allMatch(event -> event.importance() == most);
    }

    @Test
    void gapsAndContradictionsAreListedAndEachLeadsToItsPlace() {
        workspace.open(
                Opened.of(longAgo(), Optional.empty()),
                Span.of(longAgo()),
                Comparing.of(longAgo()));
        pane.view().requestFocus();
        hands.press(KeyCode.L);
        LeadsPane leads = pane.leads().orElseThrow();
        Pulse.until("found", () -> !leads.list().getItems().isEmpty());
        Lead last = leads.list().getItems().getLast();
        leads.list().getSelectionModel().select(last);
        assertThat(workspace.selection().get().ids()).isEqualTo(last.events());
        Pulse.until(
                "the view followed",
                () ->
                        workspace.span().get().from() <= last.from()
                                && workspace.span().get().to() >= last.to());
        pane.view().requestFocus();
        hands.press(KeyCode.L);
        assertThat(leads.isVisible()).isFalse();
    }

    @Test
    void whatASearchFoundIsPointedOutOnTheAxisAndTheStrip() {
        Hit hit = single();
        workspace.hits().set(Set.of(hit.tag().about()));
        Event event =
                workspace.opened().get().index().find(Event.class, hit.tag().about()).orElseThrow();
        double x = pane.view().scale().x(Timeline.anchor(event));
        double header = pane.view().timeline().get().orElseThrow().headerHeight();
        assertThat(frame().picture().shapes())
                .anyMatch(
                        shape ->
                                shape instanceof Shape.Polygon arrow
                                        && Math.abs(arrow.corners().get(4) - x) < 1
                                        && arrow.corners().get(1) == header);
        assertThat(
                        pane.view()
                                .timeline()
                                .get()
                                .orElseThrow()
                                .overview(
                                        600,
                                        34,
                                        pane.overview().whole(),
                                        pane.view().scale(),
                                        pane.view().style(),
                                        pane.view().emphasis())
                                .shapes())
                .anyMatch(Shape.Polygon.class::isInstance);
    }
}
