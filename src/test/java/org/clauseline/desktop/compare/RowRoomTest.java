package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.picture.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The room that words have in the rows of a comparison. */
@FxTest
class RowRoomTest {
    private static StackPane show(Workspace workspace) {
        workspace.palette().set(Palette.LIGHT);
        StackPane root =
                new StackPane(
                        new Panel(
                                new ComparePane(
                                        workspace,
                                        Runnable::run,
                                        text -> {},
                                        PlainEngine::compare)));
        Theme.dress(root, Palette.LIGHT);
        return root;
    }

    private static List<RowFrame> rows(Node root) {
        List<RowFrame> rows =
                ShownPane.nodes(root)
                        .filter(RowFrame.class::isInstance)
                        .map(RowFrame.class::cast)
                        .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {520, 620, 861, 1_600})
    void longAndForeignWordsStayWithinTheirSide(int width) {
        String arabic = "تتعهد الأطراف بعدم اللجوء إلى القوة ".repeat(6);
        String chinese = "双方同意不使用武力并尊重彼此的领土完整".repeat(8);
        String combining = "Z̶͑a̴͗l̷͝g̸̈o̵͆ ".repeat(40);
        String unbroken = "Donaudampfschifffahrtsgesellschaft".repeat(12);
        Dossier dossier =
                Dossiers.dossier("foreign")
                        .topic("topic", "A topic whose name is long ".repeat(6))
                        .draft(
                                Dossiers.draft("a", "2025-11-20")
                                        .title("A title that goes on and on ".repeat(6))
                                        .point("a-1", "Article 5(1)(a)(iv)", arabic)
                                        .point("a-2", "2", chinese)
                                        .point("a-3", "3", combining)
                                        .point("a-4", "4", unbroken))
                        .draft(
                                Dossiers.draft("b", "2025-11-21")
                                        .point("b-1", "Article 5(1)(a)(iv)", arabic + "أبدا")
                                        .point("b-2", "2", chinese + "。")
                                        .point("b-3", "3", combining + "x")
                                        .point("b-4", "4", unbroken + " and more"))
                        .build();
        for (Mode mode : Mode.values()) {
            StackPane root = show(SmallTalks.workspace(dossier, "a", "b", mode));
            Snapshot.of(root, width, 2_000);
            Pulse.next();
            Snapshot.of(root, width, 2_000).save("foreign-" + mode + "-" + width);
            for (RowFrame frame : rows(root)) {
                Bounds bounds = frame.localToScene(frame.getLayoutBounds());
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
                assertInside(frame, bounds);
                assertApart(frame);
            }
        }
    }

    private static void assertInside(RowFrame frame, Bounds bounds) {
        ShownPane.nodes(frame)
                .filter(Text.class::isInstance)
                .forEach(
                        text -> {
                            Bounds own = text.localToScene(text.getLayoutBounds());
                            assertThat(own.getMinX()).isGreaterThanOrEqualTo(bounds.getMinX() - 1);
                            assertThat(own.getMaxX()).isLessThanOrEqualTo(bounds.getMaxX() + 1);
                            assertThat(own.getMinY()).isGreaterThanOrEqualTo(bounds.getMinY() - 6);
                            assertThat(own.getMaxY()).isLessThanOrEqualTo(bounds.getMaxY() + 6);
                        });
    }

    private static void assertApart(RowFrame frame) {
        List<Bounds> blocks =
                ShownPane.nodes(frame)
                        .filter(MarkedText.class::isInstance)
                        .map(text -> text.localToScene(text.getLayoutBounds()))
                        .toList();
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j < blocks.size(); j++) {
                Bounds a = blocks.get(i);
                Bounds b = blocks.get(j);
                boolean apart =
                        a.getMaxX() <= b.getMinX()
                                || b.getMaxX() <= a.getMinX()
                                || a.getMaxY() <= b.getMinY()
                                || b.getMaxY() <= a.getMinY();
                assertThat(apart).isTrue();
            }
        }
    }
}
