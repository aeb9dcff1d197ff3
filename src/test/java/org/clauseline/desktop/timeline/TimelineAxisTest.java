package org.clauseline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Filter;
import org.clauseline.picture.Shape;
import org.clauseline.timeline.Frame;
import org.clauseline.timeline.Hit;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.TimeScale;
import org.clauseline.timeline.Timeline;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@FxTest
class TimelineAxisTest extends ShownTimeline {
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
}
