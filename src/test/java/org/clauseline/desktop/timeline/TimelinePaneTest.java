package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Filter;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Timeline;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@FxTest
class TimelinePaneTest extends ShownTimeline {
    @Test
    void theWheelWithControlZoomsAtThePointer() {
        double x = 400;
        double instant = pane.view().scale().instant(x);
        for (int i = 0; i < 12; i++) {
            hands.holding(KeyCode.CONTROL).scroll(left() + x, top() + 200, 0, 40);
        }
        Pulse.until("the view has come to rest", () -> length() < 864_000 / 4.0);
        assertThat(pane.view().scale().x(instant)).isCloseTo(x, within(0.5));
    }

    @Test
    void aStepOfTheWheelIsSpreadOverFramesInWhichTheMomentUnderThePointerStays() {
        double x = 400;
        double instant = pane.view().scale().instant(x);
        double before = length();
        hands.holding(KeyCode.CONTROL).scroll(left() + x, top() + 200, 0, 120);
        List<Double> lengths = new ArrayList<>();
        Pulse.until(
                "the view has come to rest",
                () -> {
                    assertThat(pane.view().scale().x(instant)).isCloseTo(x, within(0.5));
                    boolean rests = !lengths.isEmpty() && lengths.getLast() == length();
                    lengths.add(length());
                    return rests && length() < before;
                });
        assertThat(lengths).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lengths.stream().distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void aHandOnTheViewEndsAStepOfTheWheel() {
        double before = length();
        hands.holding(KeyCode.CONTROL).scroll(left() + 400, top() + 200, 0, 120);
        Pulse.until("it has begun", () -> length() < before);
        hands.click(left() + 300, top() + pane.view().getHeight() - 4);
        double held = length();
        Pulse.pass(6);
        assertThat(length()).isEqualTo(held);
    }

    private double length() {
        Span span = workspace.span().get();
        return span.to() - span.from();
    }

    @Test
    void theWheelAloneScrollsAndWithShiftPans() {
        pane.view().roomy().set(true);
        Pulse.pass(2);
        Span before = workspace.span().get();
        hands.scroll(400, top() + 200, 0, -80);
        assertThat(pane.view().scroll()).isEqualTo(80);
        assertThat(workspace.span().get()).isEqualTo(before);
        hands.holding(KeyCode.SHIFT).scroll(400, top() + 200, 0, -80);
        assertThat(workspace.span().get().from()).isGreaterThan(before.from());
    }

    @Test
    void allLanesAreInViewUntilEveryLabelIsGivenItsRow() {
        assertThat(frame().contentHeight()).isLessThanOrEqualTo(pane.view().getHeight());
        pane.view().roomy().set(true);
        assertThat(frame().contentHeight()).isGreaterThan(pane.view().getHeight());
    }

    @Test
    void draggingCarriesTheTimeAlong() {
        double instant = pane.view().scale().instant(500);
        hands.drag(500, top() + 300, 420, top() + 300);
        pane.view().stopTravel();
        assertThat(pane.view().scale().x(instant)).isLessThan(425);
    }

    @Test
    void aPanGoesOnEverSlowerWhenTheHandLetsGoInMotion() {
        double instant = pane.view().scale().instant(500);
        hands.drag(500, top() + 300, 420, top() + 300);
        List<Double> places = new ArrayList<>(List.of(pane.view().scale().x(instant)));
        Pulse.until(
                "the view has come to rest",
                () -> {
                    double place = pane.view().scale().x(instant);
                    boolean rests = place == places.getLast() && place < places.getFirst() - 1;
                    places.add(place);
                    return rests;
                });

        assertThat(places).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(places.getLast()).isLessThan(places.getFirst() - 1);
    }

    @Test
    void aPressEndsThePanThatGoesOn() {
        double instant = pane.view().scale().instant(500);
        hands.drag(500, top() + 300, 420, top() + 300);
        hands.click(left() + 300, top() + pane.view().getHeight() - 4);
        double held = pane.view().scale().x(instant);
        Pulse.pass(20);
        assertThat(pane.view().scale().x(instant)).isEqualTo(held);
    }

    @Test
    void aHandThatRestsBeforeItLetsGoLeavesTheViewWhereItIs() {
        double instant = pane.view().scale().instant(500);
        hands.drag(
                500,
                top() + 300,
                420,
                top() + 300,
                () -> {
                    long begun = System.nanoTime();
                    Pulse.until("it has rested", () -> System.nanoTime() - begun > 100_000_000);
                });
        double held = pane.view().scale().x(instant);
        Pulse.pass(20);
        assertThat(held).isLessThan(425);
        assertThat(pane.view().scale().x(instant)).isEqualTo(held);
    }

    @Test
    void aClickSelectsTheEventAndAClickBesideClears() {
        Hit hit = single();
        hands.click((hit.left() + hit.right()) / 2, top() + hit.top() + 8);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(hit.tag().about()));
        assertThat(frame().picture().shapes())
                .anyMatch(
                        shape ->
                                shape.tag().role() == Role.SELECTION
                                        && shape.tag().about().equals(hit.tag().about()));
        pane.view().requestFocus();
        hands.press(KeyCode.ESCAPE);
        assertThat(workspace.selection().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void shiftAndDragSelectWhatLiesInThatTime() {
        double from = pane.view().scale().instant(300);
        double to = pane.view().scale().instant(450);
        hands.holding(KeyCode.SHIFT).drag(300, top() + 300, 450, top() + 300);
        List<String> within =
                dossier.events().stream()
                        .filter(
                                event ->
                                        Timeline.anchor(event) >= from
                                                && Timeline.anchor(event) <= to)
                        .map(Event::id)
                        .toList();
        assertThat(workspace.selection().get().ids()).containsExactlyInAnyOrderElementsOf(within);
    }

    @Test
    void fullStopAndCommaStepThroughTheEventsInTheirOrder() {
        List<Event> order = pane.view().timeline().get().orElseThrow().inOrder();
        workspace.selection().set(Selection.of(order.get(3).id()));
        pane.view().requestFocus();
        hands.press(KeyCode.PERIOD);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(order.get(4).id()));
        hands.press(KeyCode.COMMA);
        hands.press(KeyCode.COMMA);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(order.get(2).id()));
        hands.press(KeyCode.END);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(order.getLast().id()));
    }

    @Test
    void keyboardZoomKeepsTheSelectedEventInPlaceAndArrivesQuickly() {
        Hit hit = single();
        workspace.selection().set(Selection.of(hit.tag().about()));
        double anchor =
                Timeline.anchor(
                        workspace
                                .opened()
                                .get()
                                .index()
                                .find(Event.class, hit.tag().about())
                                .orElseThrow());
        Pulse.pass(2);
        double x = pane.view().scale().x(anchor);
        double length = workspace.span().get().to() - workspace.span().get().from();
        pane.view().requestFocus();
        hands.press(KeyCode.W);
        Pulse.until(
                "zoomed in",
                () -> workspace.span().get().to() - workspace.span().get().from() < length * 0.71);
        Pulse.pass(3);
        assertThat(pane.view().scale().x(anchor)).isCloseTo(x, within(0.5));
    }

    @Test
    void theAsOfLineIsDragged() {
        double instant = pane.view().scale().instant(400);
        workspace.asOf().set(new AsOf(Math.round(instant)));
        Pulse.pass(2);
        double left = pane.view().localToScene(0, 0).getX();
        hands.drag(left + 400, top() + 300, left + 300, top() + 300);
        double x = pane.view().scale().x((double) workspace.asOf().get().instant());
        assertThat(x).isCloseTo(300, within(1.0));
    }

    @Test
    void theStripMovesTheView() {
        Span span = workspace.span().get();
        double quarter = (span.to() - span.from()) / 4;
        workspace.span().set(new Span(span.from(), span.from() + quarter));
        Pulse.pass(2);
        double y = pane.overview().localToScene(0, 10).getY();
        hands.drag(160, y, 260, y);
        double moved = workspace.span().get().from() - span.from();
        assertThat(moved).isCloseTo(100 * pane.overview().whole().secondsPerPixel(), within(60.0));
    }

    @Test
    void aClickOnARibbonSelectsThePointsOfThatTopicInThatDraft() {
        RibbonBand band = pane.ribbons();
        pane.ribbonsShown().set(true);
        Pulse.pass(2);
        double y = band.localToScene(0, 10).getY();
        for (double x = 200; x < 700; x += 50) {
            List<String> points = band.pointsAt(band.sceneToLocal(x, y).getX(), 10);
            if (!points.isEmpty()) {
                hands.click(x, y);
                assertThat(workspace.selection().get().ids()).isEqualTo(points);
            }
        }
        pane.ribbonsShown().set(false);
        Pulse.pass(2);
        assertThat(band.getScene()).isNull();
    }

    @Test
    void theListShowsTheSameEventsAndSharesTheSelection() {
        pane.list().set(true);
        Pulse.pass(2);
        assertThat(pane.table().table().getItems()).hasSize(dossier.events().size());
        String id = dossier.events().get(7).id();
        workspace.selection().set(Selection.of(id));
        assertThat(pane.table().table().getSelectionModel().getSelectedItem().id()).isEqualTo(id);
        assertThat(pane.table().selectedText()).contains("\t");
        pane.table().table().getSelectionModel().clearAndSelect(0);
        assertThat(workspace.selection().get().ids())
                .containsExactly(pane.table().table().getItems().getFirst().id());
        pane.table().search().setText("zzzz nothing");
        assertThat(pane.table().table().getItems()).isEmpty();
    }

    @Test
    void whatOnlyLanesKnowIsSwitchedOffWhileTheListIsShown() {
        assertThat(off()).isZero();
        pane.list().set(true);
        Pulse.pass(2);
        assertThat(off()).isEqualTo(8);
        pane.list().set(false);
    }

    private long off() {
        return pane.lookupAll(".timeline-tools > *").stream().filter(Node::isDisabled).count();
    }

    @Test
    void whatIsFilteredAwayIsSaidInWords() {
        workspace.filter().set(Filter.NONE);
        workspace
                .filter()
                .set(
                        new Filter(
                                Set.of("nobody"),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                1,
                                false,
                                false));
        Pulse.pass(3);
        assertThat(pane.view().frame().get()).isEmpty();
        assertThat(pane.view().getAccessibleText()).contains("60");
    }

    @Test
    void nothingIsDrawnWhileNothingChanges() {
        Frame before = frame();
        Pulse.pass(10);
        assertThat(pane.view().frame().get().orElseThrow()).isSameAs(before);
    }

    @Test
    void aHugeDossierIsLaidOutWithoutHoldingTheWindow() {
        workspace.open(
                Opened.of(Dossiers.random(5, 20_000), Optional.empty()),
                workspace.span().get(),
                workspace.comparing().get());
        Pulse.until(
                "laid out",
                () -> pane.view().timeline().get().map(Timeline::size).orElse(0) > 10_000);
        assertThat(frame().shown()).isGreaterThan(10_000);
    }
}
