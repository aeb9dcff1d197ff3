package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Hit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

@FxTest
class TimelineClustersTest extends ShownTimeline {
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
    void enterOpensTheClusterOfTheSelectedHeadlineAndEscapeClosesIt() {
        show(atOneInstant(200));
        Hit cluster =
                frame().hits().stream().filter(hit -> hit.count() > 1).findFirst().orElseThrow();
        workspace.selection().set(Selection.of(cluster.tag().about()));
        Pulse.pass(2);
        pane.view().requestFocus();
        hands.press(KeyCode.ENTER);
        ListView<Event> list = pane.members().list().orElseThrow();
        list.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        Pulse.pass(2);
        assertThat(pane.members().list()).isEmpty();
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

    /** Windows of other tests may ask for pulses; this one does nothing in them. */
    @Test
    void idleLaysOutAndDrawsNothing() {
        Pulse.pass(20);
        wait(Duration.millis(300));
        int[] work = {0};
        Runnable listener =
                () -> {
                    if (pane.isNeedsLayout() || pane.view().isNeedsLayout()) {
                        work[0]++;
                    }
                };
        pane.getScene().addPreLayoutPulseListener(listener);
        Subscription drawn = pane.view().frame().subscribe((before, now) -> work[0]++);
        wait(Duration.millis(900));
        drawn.unsubscribe();
        pane.getScene().removePreLayoutPulseListener(listener);
        assertThat(work[0]).isZero();
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
}
