package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** The life of a point as a path from draft to draft, by the keyboard. */
@FxTest
class BiographyPaneTest {
    private final Workspace workspace = SmallTalks.workspace(talks(), "a", "b", Mode.SIDE_BY_SIDE);
    private StackPane root = new StackPane();

    private static Dossier talks() {
        return Dossiers.dossier("talks")
                .event(
                        Dossiers.event("leak", "2025-11-23")
                                .category(Category.DOCUMENT)
                                .points("b-1", "b-2"))
                .draft(
                        Dossiers.draft("c", "2025-11-26")
                                .title("Third draft")
                                .point("c-1", "1", "The army has at most 800,000 soldiers."))
                .draft(
                        Dossiers.draft("a", "2025-11-20")
                                .title("First draft")
                                .point("a-1", "1", "The border stays as it is.")
                                .point("a-2", "2", "The army has at most 600,000 soldiers."))
                .draft(
                        Dossiers.draft("b", "2025-11-23")
                                .title("Second draft")
                                .point("b-1", "1", "The army has at most 800,000 soldiers.")
                                .point("b-2", "2", "The border stays as it is."))
                .build();
    }

    private void show() {
        ComparePane pane = new ComparePane(workspace, Runnable::run, text -> {}, Comparer::compare);
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
                        ? parent.getChildrenUnmodifiable().stream()
                                .flatMap(BiographyPaneTest::nodes)
                        : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }

    private List<String> texts() {
        return nodes(root)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private List<Node> steps() {
        return nodes(root).filter(node -> node.getStyleClass().contains("biography-step")).toList();
    }

    /** Chooses the row of the army and presses B. */
    private Hands open() {
        show();
        Node flow =
                nodes(root)
                        .filter(node -> node.getStyleClass().contains("row-flow"))
                        .findFirst()
                        .orElseThrow();
        flow.requestFocus();
        Hands hands = Hands.on(root.getScene());
        hands.press(KeyCode.HOME);
        while (!workspace.selection().get().ids().contains("a-2")) {
            hands.press(KeyCode.DOWN);
        }
        hands.press(KeyCode.B);
        Pulse.until(
                "the biography is there",
                () -> nodes(root).anyMatch(BiographyPane.class::isInstance));
        lay();
        return hands;
    }

    @Test
    void theStepsStandInTheOrderOfTheDatesWithWhatBecameOfThePoint() {
        open();
        assertThat(steps())
                .extracting(Node::getAccessibleText)
                .satisfies(
                        said -> {
                            assertThat(said.get(0)).startsWith("First draft. First seen");
                            assertThat(said.get(1)).startsWith("Second draft. ");
                            assertThat(said.get(2)).startsWith("Third draft. Kept, as 1");
                        });
        assertThat(texts()).contains("600,000", "800,000");
    }

    @Test
    void aStepThatIsChosenIsItsDraftsEventOrElseItsPoints() {
        Hands hands = open();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertThat(workspace.selection().get().ids()).containsExactly("leak");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertThat(workspace.selection().get().ids()).containsExactly("c-1");
    }

    @Test
    void escapeGoesBackToTheRows() {
        Hands hands = open();
        hands.press(KeyCode.ESCAPE);
        lay();
        assertThat(steps()).isEmpty();
        assertThat(nodes(root).filter(RowFrame.class::isInstance)).isNotEmpty();
    }

    @Test
    void ofSeveralDocumentsTheOneAboutTheWholeDraftCounts() {
        Dossier dossier = talks();
        assertThat(DraftEvents.of(dossier, dossier.drafts().get(2)))
                .map(Event::id)
                .contains("leak");
        assertThat(DraftEvents.of(dossier, dossier.drafts().get(0))).isEmpty();
    }
}
