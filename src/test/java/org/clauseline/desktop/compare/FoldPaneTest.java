package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Objects;

/** Points that were kept fold into counted lines. */
@FxTest
class FoldPaneTest {
    private final Workspace workspace =
            SmallTalks.workspace(SmallTalks.large(30), "a", "b", Mode.SIDE_BY_SIDE);
    private @Nullable ShownPane shown;

    @BeforeEach
    void show() {
        shown =
                new ShownPane(
                        workspace,
                        new ComparePane(
                                workspace, Runnable::run, text -> {}, PlainEngine::compare));
    }

    private ShownPane pane() {
        return Objects.requireNonNull(shown);
    }

    private void fold() {
        pane().click(pane().row("a-3"));
        pane().press(KeyCode.K);
    }

    private RowFrame firstFold() {
        return pane().frame(line -> line instanceof Line.Fold && line.ids().contains("a-1"));
    }

    @Test
    void eachRunIsToldInOneLine() {
        fold();
        assertThat(pane().texts())
                .contains("2 points kept: 1–2", "2 points kept: 4–5")
                .noneMatch(text -> text.startsWith("Point 1 says"));
        assertThat(firstFold().getAccessibleText()).isEqualTo("2 points kept: 1–2");
        pane().press(KeyCode.K);
        assertThat(pane().all(FoldRow.class)).isEmpty();
    }

    @Test
    void enterOrAClickOpensAndClosesOne() {
        fold();
        pane().press(KeyCode.UP);
        pane().press(KeyCode.ENTER);
        assertThat(pane().texts()).anyMatch(text -> text.startsWith("Point 1 says"));
        assertThat(firstFold().getAccessibleText()).isEqualTo("2 points kept: 1–2, shown below");
        pane().press(KeyCode.ENTER);
        assertThat(pane().texts()).noneMatch(text -> text.startsWith("Point 1 says"));
        pane().hands().click(pane().all(FoldRow.class).getFirst());
        pane().lay();
        assertThat(pane().texts()).anyMatch(text -> text.startsWith("Point 1 says"));
    }

    @Test
    void f7PassesOverFolds() {
        fold();
        pane().press(KeyCode.F7);
        assertThat(workspace.selection().get().ids()).containsExactly("a-6", "b-6");
    }

    @Test
    void aPointThatIsSearchedForIsShown() {
        fold();
        workspace.selection().set(Selection.of("b-20"));
        pane().lay();
        assertThat(pane().row("b-20").isVisible()).isTrue();
        assertThat(pane().texts()).contains("2 points kept: 19–20");
    }

    @Test
    void theFilterCountsWhatIsFolded() {
        fold();
        assertThat(pane().texts()).contains("Kept 20", "All 30");
    }
}
