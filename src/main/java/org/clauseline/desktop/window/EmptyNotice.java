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
import org.jspecify.annotations.Nullable;

/**
 * Stands in the place of the panes while there is nothing to show in them, and says what can be
 * done about it. What it says is made when somebody first sees it: a window that opens on a dossier
 * does without.
 */
final class EmptyNotice extends StackPane {
    private final Workspace workspace;
    private final Words words;
    private final Actions actions;
    private @Nullable Content content;

    EmptyNotice(Workspace workspace, Words words, Actions actions) {
        this.workspace = workspace;
        this.words = words;
        this.actions = actions;
        setId("empty");
        getStyleClass().add("panel");
        workspace.opened().addListener((observed, before, now) -> show());
        workspace.situation().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        setVisible(workspace.opened().get().isEmpty());
        Content shown = content;
        if (isVisible() && shown == null) {
            shown = new Content();
            content = shown;
            getChildren().add(shown);
        }
        if (shown != null) {
            shown.say(workspace.situation().get() instanceof Situation.Loading);
        }
    }

    /** A sentence, and either a turning wheel or what can be opened. */
    private final class Content extends VBox {
        private final Label says = new Label();
        private final ProgressIndicator progress = new ProgressIndicator();
        private final HBox buttons = new HBox(8);

        Content() {
            super(16);
            says.getStyleClass().add("title");
            Button open = new Button(words.get("menu.open"));
            open.setOnAction(event -> actions.open());
            Button shipped = new Button(words.get("menu.shipped"));
            shipped.getStyleClass().add("primary");
            shipped.setOnAction(event -> actions.openShipped());
            Button event = new Button(words.get("empty.event"));
            event.setOnAction(action -> actions.addEvent());
            Button taken = new Button(words.get("menu.import"));
            taken.setOnAction(action -> actions.importEvents());
            buttons.getChildren().addAll(open, shipped, event, taken);
            buttons.setAlignment(Pos.CENTER);
            progress.setMaxSize(32, 32);
            setAlignment(Pos.CENTER);
            getChildren().addAll(says, progress, buttons);
        }

        /** A wheel that nobody sees does not turn. */
        void say(boolean loading) {
            says.setText(loading ? words.get("empty.loading") : words.get("empty"));
            progress.setVisible(loading && EmptyNotice.this.isVisible());
            progress.setManaged(loading);
            buttons.setVisible(!loading);
        }
    }
}
