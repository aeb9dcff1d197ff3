package org.clauseline.desktop.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Workspace;

/**
 * Stands in the place of the panes while there is nothing to show in them, and says what can be
 * done about it.
 */
final class EmptyNotice extends StackPane {
    private final Workspace workspace;
    private final Words words;
    private final Label says = new Label();
    private final ProgressIndicator progress = new ProgressIndicator();
    private final HBox buttons = new HBox(8);

    EmptyNotice(Workspace workspace, Words words, Actions actions) {
        this.workspace = workspace;
        this.words = words;
        setId("empty");
        getStyleClass().add("panel");
        says.getStyleClass().add("title");
        Button open = new Button(words.get("menu.open"));
        open.setOnAction(event -> actions.open());
        Button shipped = new Button(words.get("menu.shipped"));
        shipped.getStyleClass().add("primary");
        shipped.setOnAction(event -> actions.openShipped());
        buttons.getChildren().addAll(open, shipped);
        buttons.setAlignment(Pos.CENTER);
        progress.setMaxSize(32, 32);
        VBox box = new VBox(16, says, progress, buttons);
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
        workspace.opened().addListener((observed, before, now) -> show());
        workspace.situation().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        boolean loading = workspace.situation().get() instanceof Situation.Loading;
        setVisible(workspace.opened().get().isEmpty());
        says.setText(loading ? words.get("empty.loading") : words.get("empty"));
        progress.setVisible(loading && isVisible());
        progress.setManaged(loading);
        buttons.setVisible(!loading);
    }
}
