package org.clauseline.desktop.edit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.edit.Change;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A form with its buttons, and the window that it is in. */
final class EditDialog extends BorderPane {
    private final ItemForm form;
    private final Consumer<Change> done;
    private final Runnable close;

    /**
     * @param beside what stands to the left of the form, if anything
     * @param done takes the change
     * @param close closes the window of the form
     */
    EditDialog(
            Words words,
            String title,
            ItemForm form,
            @Nullable Region beside,
            Consumer<Change> done,
            Runnable close) {
        this.form = form;
        this.done = done;
        this.close = close;
        getStyleClass().add("edit-dialog");
        setPadding(new Insets(16));
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setPadding(new Insets(0, 0, 12, 0));
        ScrollPane scroll = new ScrollPane(form.form());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.form().setPadding(new Insets(2, 14, 12, 2));
        HBox middle = beside == null ? new HBox(scroll) : new HBox(16, beside, scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        if (beside != null) {
            HBox.setHgrow(beside, Priority.ALWAYS);
            scroll.setPrefWidth(480);
            scroll.setMinWidth(420);
        }
        Button keep = new Button(words.get("keep"));
        keep.setId("edit-keep");
        keep.getStyleClass().add("primary");
        keep.setOnAction(event -> keep());
        Button cancel = new Button(words.get("cancel"));
        cancel.setId("edit-cancel");
        cancel.setOnAction(event -> close.run());
        Label hint = new Label(words.get("keep.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, hint, space, cancel, keep);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(12, 0, 0, 0));
        setTop(heading);
        setCenter(middle);
        setBottom(foot);
        KeyCombination enter = KeyCombination.valueOf("Shortcut+Enter");
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (enter.match(event)) {
                        event.consume();
                        keep();
                    }
                });
    }

    /** Makes the change if everything is right; else says what is not. */
    boolean keep() {
        if (!form.form().isRight()) {
            return false;
        }
        Change change = form.change().get();
        close.run();
        done.accept(change);
        return true;
    }

    /** Shows it in a window of its own above another. */
    static Stage show(
            Window owner,
            Consumer<Scene> dress,
            Words words,
            String title,
            ItemForm form,
            @Nullable Region beside,
            Consumer<Change> done) {
        Stage stage = new Stage();
        EditDialog dialog = new EditDialog(words, title, form, beside, done, stage::close);
        boolean wide = beside != null || form.form().getChildren().size() > 1;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        dialog,
                        Math.min(wide ? 1120 : 620, screen.getWidth()),
                        Math.min(wide ? 720 : 560, screen.getHeight()));
        dress.accept(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.show();
        form.form().begin();
        return stage;
    }
}
