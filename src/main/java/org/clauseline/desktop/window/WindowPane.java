package org.clauseline.desktop.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Everything in the window, and at times a panel above it. The ground of the window lies beside
 * what is on it, so that it is not painted where it cannot be seen (see {@link
 * org.clauseline.desktop.theme.Panel}).
 */
final class WindowPane extends StackPane {
    private final Region ground = new Region();
    private final VBox below;

    WindowPane(Node header, Node panes, Node status) {
        VBox.setVgrow(panes, Priority.ALWAYS);
        below = new VBox(header, panes, status);
        getStyleClass().add("window");
        ground.getStyleClass().add("window-ground");
        getChildren().addAll(ground, below);
    }

    /** Puts a panel above everything, in the place of one that is there. */
    void lay(Node panel) {
        StackPane veil = new StackPane(panel);
        veil.getStyleClass().add("veil");
        veil.setPadding(new Insets(48));
        StackPane.setAlignment(panel, Pos.CENTER);
        getChildren().setAll(ground, below, veil);
        below.setDisable(false);
        below.setFocusTraversable(false);
        below.setMouseTransparent(true);
        panel.requestFocus();
    }

    /** Takes the panel away, if there is one, and says whether there was. */
    boolean lift() {
        boolean lies = getChildren().size() > 2;
        getChildren().setAll(ground, below);
        below.setMouseTransparent(false);
        return lies;
    }
}
