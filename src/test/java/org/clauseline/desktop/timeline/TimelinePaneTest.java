package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Status;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag.Role;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Lead;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.RibbonDrawing;
import org.clauseline.timeline.Ribbons;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;
import org.clauseline.timeline.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

@FxTest
class TimelinePaneTest {
    private final Dossier dossier = Dossiers.random(11, 60);
    private Workspace workspace;
    private TimelinePane pane;
    private Stage stage;
    private Hands hands;

    @BeforeEach
    void open() {
        workspace = workspace(dossier);
        pane = new TimelinePane(workspace, ZoneId.of("Europe/Zurich"));
        Scene scene = new Scene(pane, 760, 620);
        hands = Hands.on(scene);
        Theme.dress(pane, Palette.LIGHT);
        stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        Pulse.pass(2);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Workspace workspace(Dossier dossier) {
        return new Workspace(
                Opened.of(dossier, Optional.empty()),
                Span.of(dossier),
                Comparing.of(dossier),
                Locale.UK);
    }

    private Frame frame() {
        Pulse.pass(2);
        return pane.view().frame().get().orElseThrow();
    }

    private double left() {
        return pane.view().localToScene(0, 0).getX();
    }

    private double top() {
        return pane.view().localToScene(0, 0).getY();
    }

    private Hit single() {
        return frame().hits().stream()
                .filter(hit -> hit.tag().role() == Role.EVENT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWheelWithControlZoomsAtThePointer() {
        double x = 400;
        double instant = pane.view().scale().instant(x);
        for (int i = 0; i < 12; i++) {
            hands.holding(KeyCode.CONTROL).scroll(left() + x, top() + 200, 0, 40);
        }
        assertThat(pane.view().scale().x(instant)).isCloseTo(x, within(0.5));
        Span span = workspace.span().get();
        assertThat(span.to() - span.from()).isLessThan(864_000 / 4.0);
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

    private static Dossier longAgo() {
        return Dossiers.dossier("long-ago")
                .span("2025-11-19/2025-11-28")
                .event(Dossiers.event("a", "2022-02-24"))
                .event(Dossiers.event("b", "2025-11-19"))
                .event(Dossiers.event("c", "2025-11-20"))
                .event(Dossiers.event("d", "2025-11-22"))
                .event(Dossiers.event("e", "2025-11-24"))
                .build();
    }

    private void fold() {
        workspace.open(
                Opened.of(longAgo(), Optional.empty()),
                Span.of(longAgo()),
                Comparing.of(longAgo()));
        Pulse.pass(2);
        pane.view().requestFocus();
        hands.press(KeyCode.G);
        Pulse.until("folded", () -> !pane.view().scale().folded().isEmpty());
        Pulse.until("arrived", () -> pane.view().frame().get().map(Frame::shown).orElse(0) == 5);
        Pulse.pass(2);
    }

    @Test
    void quietTimesAreFoldedByAKeyAndAllEventsComeIntoView() {
        fold();
        assertThat(pane.view().scale().folded()).hasSize(1);
        hands.press(KeyCode.G);
        assertThat(workspace.folds().get().isNone()).isTrue();
    }

    @Test
    void aClickOpensAFold() {
        fold();
        TimeScale.Fold fold = pane.view().scale().folded().getFirst();
        hands.click(left() + (fold.left() + fold.right()) / 2, top() + 20);
        assertThat(workspace.folds().get().isNone()).isTrue();
    }

    @Test
    void theNearestFoldIsOpenedByAKey() {
        fold();
        hands.holding(KeyCode.SHIFT).press(KeyCode.G);
        assertThat(workspace.folds().get().isNone()).isTrue();
    }

    @Test
    void noFoldHidesWhatAFilterShowsAgain() {
        fold();
        workspace
                .filter()
                .set(new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 1, true, false));
        workspace.filter().set(Filter.NONE);
        Pulse.until(
                "folded anew",
                () ->
                        workspace.folds().get().gaps().stream()
                                .noneMatch(
                                        gap ->
                                                longAgo().events().stream()
                                                        .mapToDouble(Timeline::anchor)
                                                        .anyMatch(
                                                                at ->
                                                                        at > gap.from()
                                                                                && at < gap.to())));
    }

    @Test
    void daysAreCountedFromTheBeginningOfTheDossierOrFromAnEvent() {
        axis("axis-days").fire();
        assertThat(words()).contains("day 1");
        Hit hit = single();
        workspace.selection().set(Selection.of(hit.tag().about()));
        axis("axis-days-event").fire();
        assertThat(workspace.reckoning().get().origin()).isPresent();
        axis("axis-dates").fire();
        assertThat(words()).noneMatch(word -> word.startsWith("day "));
    }

    @Test
    void aSecondClockHasALineOfItsOwnWithItsName() {
        double header = pane.view().timeline().get().orElseThrow().headerHeight();
        workspace
                .reckoning()
                .set(Reckoning.DATES.beside(Optional.of(ZoneId.of("America/New_York"))));
        assertThat(words()).contains("New York");
        assertThat(pane.view().timeline().get().orElseThrow().headerHeight()).isGreaterThan(header);
    }

    @Test
    void aSecondClockForAHugeDossierWaitsUntilItsTimelineIsReady() {
        workspace.open(
                Opened.of(Dossiers.random(5, 20_000), Optional.empty()),
                workspace.span().get(),
                workspace.comparing().get());
        Pulse.until(
                "laid out",
                () -> pane.view().timeline().get().map(Timeline::size).orElse(0) > 10_000);
        workspace
                .reckoning()
                .set(Reckoning.DATES.beside(Optional.of(ZoneId.of("America/New_York"))));
        Pulse.until(
                "laid out anew",
                () -> pane.view().timeline().get().orElseThrow().suits(pane.view().style()));
        assertThat(words()).contains("New York");
    }

    private List<String> words() {
        return frame().picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).text())
                .toList();
    }

    private MenuItem axis(String id) {
        return pane.axis().items().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

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

    private static Dossier atOneInstant(int count) {
        DossierBuilder builder =
                Dossiers.dossier("one-instant")
                        .span("2025-11-19/2025-11-28")
                        .side("ua", "Ukraine")
                        .side("us", "United States");
        for (int i = 0; i < count; i++) {
            builder.event(
                    Dossiers.event("e" + i, "2025-11-23T12:00")
                            .side(i % 3 == 0 ? "ua" : "us")
                            .status(i == 7 ? Status.DISPUTED : Status.CONFIRMED));
        }
        builder.event(Dossiers.event("nobody-knows", "../.."));
        return builder.build();
    }

    private void show(Dossier other) {
        workspace.open(Opened.of(other, Optional.empty()), Span.of(other), Comparing.of(other));
        Pulse.pass(3);
    }

    @Test
    void eventsAtOneInstantOpenWhereTheyStandAsAListWithExactCounts() {
        show(atOneInstant(3_000));
        workspace.grouping().set(Grouping.NONE);
        List<Hit> hits = frame().hits();
        int all = hits.stream().mapToInt(Hit::count).sum();
        assertThat(all).isEqualTo(3_000);
        Hit cluster = hits.stream().filter(hit -> hit.count() > 1).findFirst().orElseThrow();
        assertThat(cluster.tag().name()).contains("Ukraine, United States");
        hands.doubleClick(left() + cluster.left() + 3, top() + cluster.top() + 8);
        ListView<Event> list = pane.members().list().orElseThrow();
        assertThat(list.getItems()).hasSize(cluster.count());
        assertThat(list.lookupAll(".list-cell").size()).isLessThan(30);
        list.getSelectionModel().select(5);
        assertThat(workspace.selection().get())
                .isEqualTo(Selection.of(list.getItems().get(5).id()));
    }

    @Test
    void enterOpensTheClusterOfTheSelectedHeadline() {
        show(atOneInstant(200));
        Hit cluster =
                frame().hits().stream().filter(hit -> hit.count() > 1).findFirst().orElseThrow();
        workspace.selection().set(Selection.of(cluster.tag().about()));
        Pulse.pass(2);
        pane.view().requestFocus();
        hands.press(KeyCode.ENTER);
        assertThat(pane.members().list()).isPresent();
    }

    @Test
    void undatedEventsWaitInATrayThatOpens() {
        show(atOneInstant(2));
        Hyperlink tray = (Hyperlink) pane.lookup("#undated");
        assertThat(tray.getText()).isEqualTo("1 undated");
        tray.fire();
        assertThat(pane.members().list().orElseThrow().getItems())
                .extracting(Event::id)
                .containsExactly("nobody-knows");
    }

    @Test
    void allThatIsDrawnHasANameARoleAndActionsForAScreenReader() {
        List<Hit> hits = frame().hits();
        pane.view().children().build(hits);
        List<Node> nodes = pane.view().children().getChildren();
        assertThat(nodes).hasSameSizeAs(hits);
        for (int i = 0; i < hits.size(); i++) {
            assertThat(nodes.get(i).getAccessibleText()).isNotBlank();
            assertThat(nodes.get(i).getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(nodes.get(i).getLayoutX()).isEqualTo(hits.get(i).left());
        }
        nodes.getLast().executeAccessibleAction(AccessibleAction.FIRE);
        assertThat(workspace.selection().get())
                .isEqualTo(Selection.of(hits.getLast().tag().about()));
    }

    @Test
    void theViewIsToldInWords() {
        workspace.selection().set(Selection.of(single().tag().about()));
        Pulse.pass(2);
        String told = (String) pane.view().queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertThat(told)
                .contains(frame().shown() + " events of")
                .contains("disputed")
                .contains("lanes: ")
                .contains("Selected: ");
    }

    @Test
    void idleAsksForNoPulse() {
        Pulse.pass(20);
        wait(Duration.millis(300));
        int[] pulses = {0};
        Runnable listener = () -> pulses[0]++;
        pane.getScene().addPreLayoutPulseListener(listener);
        wait(Duration.millis(900));
        pane.getScene().removePreLayoutPulseListener(listener);
        assertThat(pulses[0]).isZero();
    }

    /** Waits without an animation, which would ask for pulses itself. */
    private static void wait(Duration time) {
        Object key = new Object();
        Thread.ofVirtual()
                .start(
                        () -> {
                            LockSupport.parkNanos((long) (time.toMillis() * 1e6));
                            Platform.runLater(() -> Platform.exitNestedEventLoop(key, null));
                        });
        Platform.enterNestedEventLoop(key);
    }

    private void showRibbons() {
        Dossier drafts =
                Dossiers.dossier("drafts")
                        .span("2025-11-19/2025-11-28")
                        .topic("army", "Armed forces")
                        .topic("nato", "NATO")
                        .event(Dossiers.event("a", "2025-11-20"))
                        .event(Dossiers.event("b", "2025-11-25"))
                        .draft(
                                Dossiers.draft("first", "2025-11-20")
                                        .point(point("f-army", "army"))
                                        .point(point("f-nato", "nato")))
                        .draft(
                                Dossiers.draft("second", "2025-11-23")
                                        .point(point("s-army", "army"))
                                        .point(point("s-nato", "nato")))
                        .draft(
                                Dossiers.draft("third", "2025-11-25")
                                        .point(point("t-army", "army"))
                                        .point(point("t-nato", "nato")))
                        .build();
        show(drafts);
        pane.ribbonsShown().set(true);
        Pulse.pass(3);
    }

    private static Point point(String id, String topic) {
        Point plain = Dossiers.point(id, "1", "Words of " + id);
        return new Point(
                plain.id(),
                plain.number(),
                plain.parent(),
                topic,
                plain.text(),
                plain.certainty(),
                plain.known(),
                plain.note(),
                plain.sources(),
                plain.claims(),
                plain.extras());
    }

    @Test
    void aStateOfARibbonLeadsToItsPointsInTheComparisonAsThingsStoodThen() {
        showRibbons();
        RibbonBand band = pane.ribbons();
        double second = AsOf.knownSince(workspace.opened().get().dossier().drafts().get(1));
        double x = pane.view().scale().x(second) + 5;
        double y = band.localToScene(0, 8).getY();
        hands.click(left() + x, y);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("s-army"));
        assertThat(workspace.comparing().get().from()).isEqualTo("first");
        assertThat(workspace.comparing().get().to()).isEqualTo("second");
        assertThat(workspace.asOf().get()).isEqualTo(new AsOf((long) second));
        band.requestFocus();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.ENTER);
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("t-nato"));
        assertThat(workspace.asOf().get()).isEqualTo(AsOf.LATEST);
    }

    @Test
    void aPointThatIsSelectedElsewhereLightsItsRibbon() {
        showRibbons();
        Ribbons ribbons = Ribbons.of(workspace.opened().get().dossier());
        RibbonDrawing drawing = new RibbonDrawing(ribbons, pane.view().style());
        Span span = workspace.span().get();
        Viewport viewport = new Viewport(700, 80, span.from(), span.to(), 0);
        List<Shape> plain = drawing.draw(viewport, AsOf.LATEST).shapes();
        List<Shape> lit =
                drawing.draw(viewport, AsOf.LATEST, Set.of("s-nato"), Optional.empty()).shapes();
        assertThat(plain).noneMatch(shape -> shape.tag().role() == Role.SELECTION);
        assertThat(lit).anyMatch(shape -> shape.tag().role() == Role.SELECTION);
        assertThat(lit)
                .anyMatch(
                        shape ->
                                shape instanceof Shape.Rectangle part
                                        && part.tag().about().equals("s-nato")
                                        && part.stroke().isPresent());
    }
}
