package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables beside the words: opened from the bar, each line leading to its row. */
@FxTest
class FindingsPaneTest {
    private final List<String> copied = new ArrayList<>();
    private final Workspace workspace = SmallTalks.workspace(talks(), "a", "b", Mode.SIDE_BY_SIDE);
    private StackPane root = new StackPane();

    private static Dossier talks() {
        return Dossiers.dossier("talks")
                .draft(
                        Dossiers.draft("a", "2025-11-20")
                                .title("First draft")
                                .point("a-1", "1", "The border stays as it is.")
                                .point("a-2", "2", "The army has at most 600,000 soldiers.")
                                .point("a-3", "3", "The parties shall keep to point 9."))
                .draft(
                        Dossiers.draft("b", "2025-11-23")
                                .title("Second draft")
                                .point("b-1", "1", "The border stays as it is.")
                                .point("b-2", "2", "The army has at most 800,000 soldiers.")
                                .point("b-3", "3", "The parties may keep to point 9."))
                .draft(
                        Dossiers.draft("c", "2025-11-26")
                                .title("Third draft")
                                .completeness(Completeness.REPORTED)
                                .point("c-1", "1", "A border is spoken of."))
                .build();
    }

    private void show() {
        ComparePane pane =
                new ComparePane(workspace, Runnable::run, copied::add, Comparer::compare);
        root = new StackPane(pane);
        Theme.dress(root, Palette.LIGHT);
        lay();
    }

    private void lay() {
        Snapshot.of(root, 760, 640);
        Pulse.next();
        Snapshot.of(root, 760, 640);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(FindingsPaneTest::nodes)
                        : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }

    private List<String> texts() {
        return nodes(root)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private ToggleButton button(String beginning) {
        return nodes(root)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not among " + texts()));
    }

    private TableView<?> table() {
        return nodes(root)
                .filter(TableView.class::isInstance)
                .map(TableView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void open(String beginning) {
        button(beginning).fire();
        lay();
    }

    @Test
    void theBarCountsWhatChangedInSubstance() {
        show();
        assertThat(button("In substance").getText()).isEqualTo("In substance 2");
        open("In substance");
        assertThat(texts()).contains("Number", "600,000", "800,000", "Obligation", "shall", "may");
    }

    @Test
    void aLineSelectsItsRowAndEnterLeadsThere() {
        show();
        open("In substance");
        table().getSelectionModel().select(1);
        assertThat(workspace.selection().get().ids()).containsExactly("a-3", "b-3");
        table().requestFocus();
        Hands.on(root.getScene()).press(KeyCode.ENTER);
        lay();
        assertThat(nodes(root).filter(TableView.class::isInstance)).isEmpty();
        assertThat(nodes(root).filter(RowFrame.class::isInstance)).isNotEmpty();
        assertThat(button("In substance").isSelected()).isFalse();
    }

    @Test
    void escapeGoesBackAndALineIsCopiedWithTabs() {
        show();
        open("In substance");
        table().getSelectionModel().select(0);
        table().requestFocus();
        Hands.on(root.getScene()).holding(KeyCode.CONTROL).press(KeyCode.C);
        assertThat(copied.getFirst()).contains("\tNumber\t600,000\t800,000\t");
        Hands.on(root.getScene()).press(KeyCode.ESCAPE);
        lay();
        assertThat(nodes(root).filter(TableView.class::isInstance)).isEmpty();
    }

    @Test
    void referencesThatLeadNowhereComeWithAWarning() {
        show();
        assertThat(button("References").getGraphic()).isNotNull();
        open("References");
        assertThat(texts()).contains("No such point");
    }

    @Test
    void theBadgeSaysThatEveryWordIsAccountedFor() {
        show();
        assertThat(Hint.of(button("Proven"))).contains("to the letter");
        open("Proven");
        assertThat(texts()).contains("All points", "Kept", "Missing");
    }

    @Test
    void accountsHaveNoWordsToProve() {
        workspace.comparing().set(new Comparing("a", "c", Mode.SIDE_BY_SIDE));
        show();
        assertThat(Hint.of(button("No texts"))).contains("accounts only");
    }

    @Test
    void theDetailsOfARowTellWhatChangedInSubstance() {
        show();
        ComparePane pane = (ComparePane) root.getChildren().getFirst();
        pane.nextChange();
        lay();
        nodes(root)
                .filter(node -> node.getStyleClass().contains("row-flow"))
                .findFirst()
                .orElseThrow()
                .requestFocus();
        Hands.on(root.getScene()).press(KeyCode.ENTER);
        lay();
        assertThat(texts())
                .anyMatch(text -> text.contains("In substance: 600,000 → 800,000 (Number)"));
        assertThat(texts()).anyMatch(text -> text.startsWith("Words: 6 kept"));
    }

    @Test
    void allDraftsHaveNoTables() {
        workspace.comparing().set(new Comparing("a", "b", Mode.ALL_DRAFTS));
        show();
        assertThat(nodes(root).filter(FindingsBar.class::isInstance)).isEmpty();
    }
}
