package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.DraftBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** Both ends of a move can be seen together, and one reached from the other. */
@FxTest
class MovesPaneTest {
    private static final List<String> TEXTS =
            List.of(
                    "Tanks stay west of the river until spring.",
                    "The fund pays for houses, bridges and railways.",
                    "Observers watch the border by day and by night.",
                    "Elections are held within a hundred days.",
                    "Prisoners return home before the winter.");

    private final Workspace workspace =
            SmallTalks.workspace(dossier(), "a", "b", Mode.SIDE_BY_SIDE);

    /** The first of five points becomes the last. */
    private static Dossier dossier() {
        DraftBuilder from = Dossiers.draft("a", "2025-11-20").title("First draft");
        DraftBuilder to = Dossiers.draft("b", "2025-11-23").title("Second draft");
        for (int k = 0; k < 5; k++) {
            from.point("a-" + (k + 1), "" + (k + 1), TEXTS.get(k));
            to.point("b-" + (k + 1), "" + (k + 1), TEXTS.get((k + 1) % 5));
        }
        return Dossiers.dossier("moved").draft(from).draft(to).build();
    }

    private @Nullable ShownPane shown;

    @BeforeEach
    void show() {
        shown =
                new ShownPane(
                        workspace,
                        new ComparePane(workspace, Runnable::run, text -> {}, Comparer::compare));
    }

    private ShownPane pane() {
        return Objects.requireNonNull(shown);
    }

    private RowFrame trace() {
        return pane().frame(Line.Trace.class::isInstance);
    }

    private RowFrame row() {
        return pane().row("a-1");
    }

    @Test
    void whereAPointStoodItIsToldWhereItWent() {
        assertThat(pane().texts())
                .anyMatch(text -> text.startsWith("Moved to 5 below. “Tanks stay"));
        assertThat(trace().getAccessibleText())
                .isEqualTo("Point 1 of First draft: Moved to 5 below.");
        assertThat(pane().all(StrandPane.class).getFirst().strands()).hasSize(1);
        assertThat(pane().all(MoveMap.class)).hasSize(1);
    }

    @Test
    void aClickOnOneEndMarksBothAndShowsTheOtherThere() {
        pane().click(trace());
        assertThat(workspace.selection().get().ids()).containsExactly("a-1", "b-5");
        assertThat(pane().all(LensRow.class)).hasSize(1);
        assertThat(ShownPane.nodes(trace()).filter(MarkedText.class::isInstance)).hasSize(2);
        assertThat(pane().all(StrandPane.class).getFirst().strands())
                .allMatch(Strands.Strand::strong);
    }

    @Test
    void escapeClosesTheLensAndOnlyThenGoesElsewhere() {
        pane().click(trace());
        pane().press(KeyCode.ESCAPE);
        assertThat(pane().all(LensRow.class)).isEmpty();
        assertThat(workspace.selection().get().ids()).isNotEmpty();
    }

    @Test
    void theLensOfARowShowsItsPlaceBetweenItsNeighbours() {
        pane().click(row());
        assertThat(pane().texts()).filteredOn(text -> text.contains("The fund pays")).hasSize(2);
        pane().press(KeyCode.L);
        assertThat(pane().all(LensRow.class)).hasSize(1);
        assertThat(pane().texts()).filteredOn(text -> text.contains("The fund pays")).hasSize(3);
        assertThat(pane().all(LensRow.class).getFirst().getAccessibleText())
                .isEqualTo("Where it stands in its draft");
        pane().press(KeyCode.L);
        assertThat(pane().all(LensRow.class)).isEmpty();
    }

    @Test
    void theKeysReachBothEndsAndGoFromOneToTheOther() {
        pane().click(pane().row("a-2"));
        pane().press(KeyCode.UP);
        assertThat(workspace.selection().get().ids()).containsExactly("a-1", "b-5");
        pane().press(KeyCode.ENTER);
        assertThat(ShownPane.nodes(trace()).filter(LensRow.class::isInstance)).hasSize(1);
        pane().press(KeyCode.O);
        pane().press(KeyCode.L);
        assertThat(ShownPane.nodes(row()).filter(LensRow.class::isInstance)).hasSize(1);
        assertThat(ShownPane.nodes(trace()).filter(LensRow.class::isInstance)).isEmpty();
        pane().press(KeyCode.O);
        pane().press(KeyCode.DOWN);
        assertThat(workspace.selection().get().ids()).contains("a-2");
    }

    @Test
    void openingALensLeavesTheRowsAboveWhereTheyAre() {
        pane().click(trace());
        pane().press(KeyCode.ESCAPE);
        double before = pane().frame(Line.Preface.class::isInstance).getLayoutY();
        pane().press(KeyCode.L);
        assertThat(pane().frame(Line.Preface.class::isInstance).getLayoutY()).isEqualTo(before);
        assertThat(pane().all(Hyperlink.class))
                .anyMatch(link -> link.getText().startsWith("Go to"));
    }

    @Test
    void otherFiltersAndWaysToShowItHaveNoTraces() {
        pane().press(KeyCode.ESCAPE);
        workspace.selection().set(Selection.NONE);
        workspace.comparing().set(new Comparing("a", "b", Mode.REDLINE));
        pane().lay();
        assertThat(pane().all(TraceRow.class)).isEmpty();
        assertThat(pane().all(StrandPane.class)).isEmpty();
        assertThat(pane().all(MoveMap.class)).hasSize(1);
    }
}
