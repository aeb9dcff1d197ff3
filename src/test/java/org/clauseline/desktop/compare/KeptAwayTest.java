package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What was kept can be folded away, also when other drafts are compared next. */
@FxTest
class KeptAwayTest {
    private final Workspace workspace =
            SmallTalks.workspace(SmallTalks.dossier(), "a", "b", Mode.SIDE_BY_SIDE);
    private final CompareModel model =
            new CompareModel(workspace, Runnable::run, Comparer::compare);

    private void settle() {
        Pulse.until("the comparison is there", () -> !model.working().get());
    }

    private List<Line> shown() {
        return model.listing().get().items();
    }

    @Test
    void whatWasKeptFoldsAndThenEverythingIsBack() {
        settle();
        List<Line> all = shown();
        model.toggleKept();
        assertThat(shown())
                .filteredOn(line -> line.changes().contains(Change.KEPT))
                .isNotEmpty()
                .allMatch(Line.Fold.class::isInstance);
        assertThat(model.lines().get()).hasSameSizeAs(all);
        model.toggleKept();
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void aFoldOpensAndCloses() {
        settle();
        model.toggleKept();
        Line.Fold fold = (Line.Fold) shown().getFirst();
        model.toggle(fold);
        assertThat(shown()).containsAll(fold.lines());
        model.toggle(fold);
        assertThat(shown()).doesNotContainAnyElementsOf(fold.lines());
    }

    @Test
    void aPointThatIsSelectedElsewhereOpensItsFold() {
        settle();
        model.toggleKept();
        List<Line> revealed = new ArrayList<>();
        model.onReveal(revealed::add);
        workspace.selection().set(Selection.of("a-1"));
        assertThat(revealed).hasSize(1);
        assertThat(shown()).containsAll(revealed);
    }

    @Test
    void itLastsWhenOtherDraftsAreCompared() {
        settle();
        model.toggleKept();
        workspace.comparing().set(new Comparing("b", "a", Mode.SIDE_BY_SIDE));
        settle();
        assertThat(shown().getFirst()).isInstanceOf(Line.Fold.class);
    }
}
