package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.junit.jupiter.api.Test;

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

    @Test
    void onlyChangesAreLeftAndThenEverythingIsBack() {
        settle();
        int all = model.lines().get().size();
        model.toggleKept();
        assertThat(model.lines().get())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .noneMatch(line -> line.changes().contains(Change.KEPT));
        model.toggleKept();
        assertThat(model.lines().get()).hasSize(all);
    }

    @Test
    void itLastsWhenOtherDraftsAreCompared() {
        settle();
        model.toggleKept();
        workspace.comparing().set(new Comparing("b", "a", Mode.SIDE_BY_SIDE));
        settle();
        assertThat(model.filter().get().isChangesOnly()).isTrue();
    }
}
