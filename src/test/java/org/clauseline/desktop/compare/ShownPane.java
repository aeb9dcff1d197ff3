package org.clauseline.desktop.compare;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Workspace;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A comparison on a screen of its own, to look at and to work with. */
final class ShownPane {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private final StackPane root;

    ShownPane(Workspace workspace, ComparePane pane) {
        root = new StackPane(new Panel(pane));
        Theme.dress(root, workspace.palette().get());
        lay();
    }

    void lay() {
        Snapshot.of(root, WIDTH, HEIGHT);
        Pulse.next();
        Snapshot.of(root, WIDTH, HEIGHT);
    }

    Snapshot look() {
        return Snapshot.of(root, WIDTH, HEIGHT);
    }

    Hands hands() {
        return Hands.on(root.getScene());
    }

    /** What can be seen from a node on. */
    static Stream<Node> nodes(Node node) {
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(ShownPane::nodes)
                        : Stream.empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }

    <T> List<T> all(Class<T> type) {
        return nodes(root).filter(type::isInstance).map(type::cast).toList();
    }

    List<String> texts() {
        return nodes(root)
                .flatMap(
                        node ->
                                switch (node) {
                                    case Text text -> Stream.of(text.getText());
                                    case Labeled labeled -> Stream.of(labeled.getText());
                                    default -> Stream.of();
                                })
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    RowFrame frame(Predicate<Line> wanted) {
        return all(RowFrame.class).stream()
                .filter(frame -> wanted.test(frame.line()))
                .findFirst()
                .orElseThrow();
    }

    /** The row of a point. */
    RowFrame row(String point) {
        return frame(line -> line instanceof Line.Pair && line.ids().contains(point));
    }

    /** Clicks beside what stands in a row. */
    void click(RowFrame frame) {
        Bounds bounds = frame.localToScene(frame.getLayoutBounds());
        hands().click(bounds.getMinX() + 4, bounds.getMinY() + 4);
        lay();
    }

    void press(KeyCode key) {
        hands().press(key);
        lay();
    }
}
