package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.Watch;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A comparison that takes long tells how far it has come, and can be ended. */
@FxTest
class ProgressTest {
    private static final Executor BESIDE = task -> Thread.ofVirtual().start(task);

    private final Workspace workspace =
            SmallTalks.workspace(SmallTalks.dossier(), "a", "b", Mode.SIDE_BY_SIDE);

    /** While set, comparisons stay at two fifths. */
    private final AtomicBoolean held = new AtomicBoolean();

    private final AtomicInteger ended = new AtomicInteger();

    private Comparison compare(
            Draft from,
            Draft to,
            List<Draft> drafts,
            List<Outcome> outcomes,
            List<Pin> pins,
            String language,
            Watch watch) {
        try {
            watch.reached(0.4);
            while (held.get()) {
                Thread.onSpinWait();
                watch.reached(0.4);
            }
        } catch (CancellationException end) {
            ended.incrementAndGet();
            throw end;
        }
        return PlainEngine.compare(from, to, drafts, outcomes, pins, language, watch);
    }

    @AfterEach
    void letGo() {
        held.set(false);
    }

    private CompareModel model() {
        return new CompareModel(workspace, BESIDE, this::compare);
    }

    private static void settle(CompareModel model) {
        Pulse.until("the comparison is there", () -> !model.working().get());
    }

    private void compareOthers() {
        workspace.comparing().set(new Comparing("b", "a", Mode.SIDE_BY_SIDE));
    }

    @Test
    void itTellsHowFarItHasComeWhileTheOldOneStays() {
        CompareModel model = model();
        settle(model);
        Shown before = model.shown().get();
        held.set(true);
        compareOthers();
        Pulse.until("two fifths are done", () -> model.share().get() == 0.4);
        assertThat(model.shown().get()).isSameAs(before);
        held.set(false);
        settle(model);
        assertThat(model.shown().get()).isNotSameAs(before);
        assertThat(model.stopped().get()).isFalse();
    }

    @Test
    void whenItIsStoppedTheOldOneStaysUntilItIsAskedForAgain() {
        CompareModel model = model();
        settle(model);
        Shown before = model.shown().get();
        held.set(true);
        compareOthers();
        Pulse.until("it has begun", () -> model.share().get() == 0.4);
        model.stop();
        Pulse.until("it has ended", () -> ended.get() == 1);
        assertThat(model.working().get()).isFalse();
        assertThat(model.stopped().get()).isTrue();
        assertThat(model.shown().get()).isSameAs(before);
        held.set(false);
        model.again();
        settle(model);
        assertThat(model.stopped().get()).isFalse();
        assertThat(((Shown.Ready) model.shown().get()).drafts())
                .extracting(Draft::id)
                .containsExactly("b", "a");
    }

    @Test
    void whatIsAskedForNextEndsIt() {
        held.set(true);
        CompareModel model = model();
        Pulse.until("it has begun", () -> model.share().get() == 0.4);
        compareOthers();
        Pulse.until("it has ended", () -> ended.get() == 1);
        held.set(false);
        settle(model);
        assertThat(model.stopped().get()).isFalse();
        assertThat(model.allLines()).isNotEmpty();
    }

    @Test
    void stoppedBeforeThereWasOneItSaysSo() {
        held.set(true);
        CompareModel model = model();
        model.stop();
        assertThat(model.shown().get()).isInstanceOf(Shown.Stopped.class);
        held.set(false);
        model.again();
        settle(model);
        assertThat(model.shown().get()).isInstanceOf(Shown.Ready.class);
    }

    @Test
    void theComparisonOfAnotherDossierDoesNotStay() {
        CompareModel model = model();
        settle(model);
        held.set(true);
        Dossier other = SmallTalks.large(5);
        workspace.open(Opened.of(other, Optional.empty()), new Span(0, 1), Comparing.of(other));
        assertThat(model.shown().get()).isInstanceOf(Shown.Pending.class);
        held.set(false);
        settle(model);
        assertThat(model.allLines()).hasSize(5);
    }

    @Test
    void theReaderSeesHowFarItIsAndStopsIt() {
        ComparePane compare = new ComparePane(workspace, BESIDE, text -> {}, this::compare);
        ShownPane pane = new ShownPane(workspace, compare);
        Pulse.until("rows are there", () -> !pane.all(RowFrame.class).isEmpty());
        assertThat(pane.all(ProgressBar.class)).isEmpty();
        held.set(true);
        compareOthers();
        Pulse.until("progress is told", () -> !pane.all(ProgressBar.class).isEmpty());
        pane.lay();
        assertThat(pane.texts()).contains("Comparing… 40%");
        assertThat(pane.all(ProgressBar.class).getFirst().getProgress()).isEqualTo(0.4);
        pane.hands().click(button(pane, "Stop"));
        pane.lay();
        assertThat(pane.texts())
                .anyMatch(text -> text.startsWith("The comparison was stopped. What stands here"));
        assertThat(pane.all(ProgressBar.class)).isEmpty();
        held.set(false);
        pane.hands().click(button(pane, "Compare again"));
        Pulse.until(
                "the new one is there",
                () -> pane.texts().stream().noneMatch(text -> text.contains("was stopped")));
        pane.lay();
        assertThat(pane.all(RowFrame.class)).isNotEmpty();
    }

    private static Button button(ShownPane pane, String name) {
        return pane.all(Button.class).stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
