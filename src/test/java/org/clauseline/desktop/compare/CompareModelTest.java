package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Change;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@FxTest
class CompareModelTest {
    private final Workspace workspace =
            SmallTalks.workspace(SmallTalks.dossier(), "a", "b", Mode.SIDE_BY_SIDE);
    private final List<Runnable> waiting = new ArrayList<>();

    private static CompareModel ready(Workspace workspace) {
        CompareModel model = new CompareModel(workspace, Runnable::run, PlainEngine::compare);
        settle(model);
        return model;
    }

    private static void settle(CompareModel model) {
        Pulse.until("the comparison is there", () -> !model.working().get());
    }

    private static List<Change> kinds(CompareModel model) {
        return model.lines().get().stream().map(line -> line.change().orElseThrow()).toList();
    }

    private static AsOf at(String instant) {
        return new AsOf(Instant.parse(instant).getEpochSecond());
    }

    @Test
    void everyPointOfEitherDraftIsInOneLine() {
        CompareModel model = ready(workspace);
        assertThat(model.lines().get().stream().flatMap(line -> line.ids().stream()))
                .containsExactlyInAnyOrder(
                        "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "b-1", "b-2", "b-3", "b-4",
                        "b-7");
    }

    @Test
    void theFilterLetsThroughAnyOfTheKindsThatAreChosen() {
        CompareModel model = ready(workspace);
        model.filter().set(RowFilter.ALL.toggle(Change.AMENDED).toggle(Change.ADDED));
        assertThat(kinds(model)).containsExactly(Change.AMENDED, Change.ADDED);
        model.filter().set(model.filter().get().anyKind());
        assertThat(kinds(model)).hasSize(6);
    }

    @Test
    void aChoiceThatNoLineOfTheNextComparisonKnowsIsDropped() {
        CompareModel model = ready(workspace);
        model.filter().set(RowFilter.ALL.toggle(Change.MERGED));
        workspace.comparing().set(new Comparing("a", "c", Mode.SIDE_BY_SIDE));
        settle(model);
        assertThat(model.filter().get()).isEqualTo(RowFilter.ALL);
    }

    @Test
    void choosingALineSelectsItsPointsForTheWholeWindow() {
        CompareModel model = ready(workspace);
        Line merged = line(model, "a-5");
        model.select(List.of(merged), merged);
        assertThat(workspace.selection().get().ids()).containsExactly("a-4", "a-5", "b-4");
        assertThat(model.marks().get().selected()).containsExactly(merged.index());
    }

    @Test
    void choosingAnEventMarksItsLinesAndBringsTheFirstIntoView() {
        CompareModel model = ready(workspace);
        List<Line> revealed = new ArrayList<>();
        model.onReveal(revealed::add);
        workspace.selection().set(Selection.of("briefing"));
        Set<Integer> both = Set.of(line(model, "a-3").index(), line(model, "b-4").index());
        assertThat(model.marks().get().linked()).isEqualTo(both);
        assertThat(model.marks().get().selected()).isEmpty();
        assertThat(revealed).hasSize(1);
        assertThat(both).contains(revealed.getFirst().index());
        workspace.selection().set(Selection.of("parade"));
        assertThat(model.marks().get()).isEqualTo(Marks.NONE);
    }

    @Test
    void aPointThatIsSelectedElsewhereSelectsItsLine() {
        CompareModel model = ready(workspace);
        workspace.selection().set(Selection.of("b-3"));
        assertThat(model.selectedLines()).containsExactly(line(model, "a-3"));
    }

    @Test
    void aDraftThatWasNotPublicIsWithheldAndComesBack() {
        CompareModel model = ready(workspace);
        workspace.asOf().set(at("2025-11-22T10:00:00Z"));
        settle(model);
        Shown.Ready shown = (Shown.Ready) model.shown().get();
        assertThat(shown.withheld()).extracting(Draft::id).containsExactly("b");
        assertThat(model.lines().get())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).isInstanceOf(Line.Alone.class))
                .flatExtracting(Line::ids)
                .startsWith("a-1", "a-2")
                .noneMatch(id -> id.startsWith("b"));
        assertThat(shown.isEqual()).isFalse();
        workspace.asOf().set(AsOf.LATEST);
        settle(model);
        assertThat(model.lines().get()).hasSize(6);
    }

    @Test
    void whereNeitherDraftWasPublicThereIsNothingToShow() {
        CompareModel model = ready(workspace);
        workspace.asOf().set(at("2025-11-01T10:00:00Z"));
        assertThat(model.shown().get())
                .isInstanceOfSatisfying(
                        Shown.Withheld.class,
                        withheld ->
                                assertThat(withheld.drafts())
                                        .extracting(Draft::id)
                                        .containsExactly("a", "b"));
        assertThat(model.lines().get()).isEmpty();
    }

    @Test
    void theTableLeavesOutDraftsThatWereNotPublicAndSaysWhich() {
        workspace.asOf().set(at("2025-11-25T10:00:00Z"));
        workspace.comparing().set(new Comparing("a", "b", Mode.ALL_DRAFTS));
        CompareModel model = ready(workspace);
        Shown.Ready shown = (Shown.Ready) model.shown().get();
        assertThat(shown.drafts()).extracting(Draft::id).containsExactly("a", "b");
        assertThat(shown.withheld()).extracting(Draft::id).containsExactly("c");
    }

    @Test
    void aDossierWithOneDraftHasNothingToCompare() {
        Dossier dossier = Dossiers.dossier("one").draft(Dossiers.draft("a", "2025-11-20")).build();
        CompareModel model = ready(SmallTalks.workspace(dossier, "", "", Mode.SIDE_BY_SIDE));
        assertThat(model.shown().get()).isEqualTo(new Shown.TooFew());
    }

    @Test
    void choosingTheOtherDraftForOneSideLetsThemChangePlaces() {
        CompareModel model = ready(workspace);
        model.compareFrom(model.pair().get(1));
        assertThat(workspace.comparing().get())
                .isEqualTo(new Comparing("b", "a", Mode.SIDE_BY_SIDE));
        model.swap();
        assertThat(workspace.comparing().get())
                .isEqualTo(new Comparing("a", "b", Mode.SIDE_BY_SIDE));
    }

    @Test
    void theLatestQuestionWinsWhateverOrderTheAnswersComeIn() {
        CompareModel model = new CompareModel(workspace, waiting::add, PlainEngine::compare);
        workspace.comparing().set(new Comparing("a", "c", Mode.SIDE_BY_SIDE));
        assertThat(waiting).hasSize(2);
        waiting.reversed().forEach(Runnable::run);
        settle(model);
        Shown.Ready shown = (Shown.Ready) model.shown().get();
        assertThat(shown.drafts()).extracting(Draft::id).containsExactly("a", "c");
    }

    @Test
    void aComparisonThatFailsSaysSo() {
        CompareModel model =
                new CompareModel(
                        workspace,
                        Runnable::run,
                        (from, to, drafts, outcomes, pins, language, watch) -> {
                            throw new IllegalStateException("on purpose");
                        });
        settle(model);
        assertThat(model.shown().get())
                .isInstanceOfSatisfying(
                        Shown.Failed.class,
                        failed -> assertThat(failed.reason()).contains("on purpose"));
    }

    private static Line line(CompareModel model, String point) {
        return model.allLines().stream()
                .filter(line -> line.ids().contains(point))
                .findFirst()
                .orElseThrow();
    }
}
