package org.clauseline.desktop.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Workspace;

/**
 * The foot of the window: where the dossier is kept, what has just happened, and whether anything
 * waits to be saved.
 */
public final class StatusBar extends HBox {
    private final Workspace workspace;
    private final Words words;
    private final Label kept = new Label();
    private final Label message = new Label();
    private final Label state = new Label();
    private final Hyperlink save = new Hyperlink();
    private final Hyperlink remarks = new Hyperlink();
    private final PauseTransition fade = new PauseTransition(Duration.seconds(8));

    StatusBar(Workspace workspace, Words words, Actions actions) {
        this.workspace = workspace;
        this.words = words;
        getStyleClass().add("status-bar-line");
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        kept.getStyleClass().addAll("quiet", "small");
        message.getStyleClass().addAll("small");
        message.setId("message");
        state.getStyleClass().addAll("quiet", "small");
        save.getStyleClass().add("small");
        save.setId("save-link");
        save.setOnAction(event -> actions.save());
        remarks.getStyleClass().add("small");
        remarks.setOnAction(event -> actions.showFindings());
        hide(remarks);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(kept, remarks, message, space, save, state);
        kept.setMinWidth(0);
        fade.setOnFinished(event -> message.setText(""));
        workspace.opened().addListener((observed, before, now) -> show());
        workspace.changed().addListener((observed, before, now) -> show());
        workspace.situation().addListener((observed, before, now) -> show());
        show();
    }

    /** Says for a while what has happened. */
    public void say(String what) {
        message.setText(what);
        fade.playFromStart();
    }

    /** Offers the remarks that a dossier was opened with. */
    void remarks(int count) {
        remarks.setText(words.get("status.remarks", count));
        remarks.setVisible(count > 0);
        remarks.setManaged(count > 0);
    }

    private void show() {
        if (workspace.situation().get() instanceof Situation.Loading loading) {
            kept.setText(words.get("status.loading", Legible.of(loading.name())));
        } else {
            kept.setText(
                    workspace
                            .opened()
                            .get()
                            .file()
                            .map(file -> Legible.of(String.valueOf(file.getFileName())))
                            .orElseGet(this::unfiled));
        }
        boolean shipped = workspace.opened().get().file().isEmpty();
        boolean changed = workspace.changed().get();
        String copy = words.get(workspace.isKeptNowhere() ? "menu.save.as" : "status.save.copy");
        save.setText(shipped ? copy : words.get("status.save"));
        save.setVisible(changed);
        save.setManaged(changed);
        state.setText(changed ? words.get("status.changed") : words.get("status.offline"));
    }

    private String unfiled() {
        if (workspace.opened().get().isEmpty()) {
            return words.get("status.nothing");
        }
        return words.get(workspace.isKeptNowhere() ? "status.new" : "status.shipped");
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }
}
