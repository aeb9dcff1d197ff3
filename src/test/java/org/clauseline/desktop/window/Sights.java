package org.clauseline.desktop.window;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody has come to see of the program: kinds of windows and pop-ups, and every part that
 * has a name, in each of them.
 */
final class Sights {
    private final Set<String> seen = new LinkedHashSet<>();

    /** Looks at all that is shown now. */
    void look() {
        for (Window window : Window.getWindows()) {
            Parent root = window.getScene().getRoot();
            String kind =
                    window instanceof Stage
                            ? root.getStyleClass().toString()
                            : window.getClass().getSimpleName();
            seen.add(kind);
            look(root, kind);
        }
    }

    private void look(Node node, String kind) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getId() != null) {
            seen.add(kind + " " + node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, kind));
        }
    }

    /** Where the windows are that are shown now, in pixels of the screen. */
    static String windows() {
        return Window.getWindows().stream()
                .map(
                        window ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.0f,%.0f %.0f×%.0f",
                                        window.getScene().getRoot().getStyleClass(),
                                        window.getX(),
                                        window.getY(),
                                        window.getWidth(),
                                        window.getHeight()))
                .collect(Collectors.joining("; "));
    }

    /** How many different things that were. */
    int count() {
        return seen.size();
    }
}
