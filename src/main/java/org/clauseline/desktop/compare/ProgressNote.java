package org.clauseline.desktop.compare;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.clauseline.desktop.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells how far a comparison that takes longer has come, above what it will replace. */
final class ProgressNote {
    /** A shorter wait is over before it could be read. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final CompareModel model;
    private final Words words;
    private final StackPane place;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ProgressBar bar = new ProgressBar(0);
    private @Nullable HBox note;

    /**
     * Nothing to tell yet.
     *
     * @param place where to tell it
     */
    ProgressNote(CompareModel model, Words words, StackPane place) {
        this.model = model;
        this.words = words;
        this.place = place;
        patience.setOnFinished(event -> show(model.working().get()));
        model.working()
                .addListener(
                        (observed, before, working) -> {
                            patience.stop();
                            if (working) {
                                patience.playFromStart();
                            } else {
                                show(false);
                            }
                        });
        if (model.working().get()) {
            patience.playFromStart();
        }
    }

    private void show(boolean shown) {
        HBox now = note;
        if (now == null) {
            if (!shown) {
                return;
            }
            now = make();
            note = now;
        }
        if (shown && !place.getChildren().contains(now)) {
            bar.progressProperty().bind(model.share());
            place.getChildren().add(now);
        } else if (!shown) {
            // A bar that does not know how far it is moves on, and asks for frames, unseen as well.
            bar.progressProperty().unbind();
            bar.setProgress(0);
            place.getChildren().remove(now);
        }
    }

    private HBox make() {
        bar.getStyleClass().add("working");
        bar.setPrefWidth(160);
        Label percent = new Label();
        percent.getStyleClass().addAll("small", "quiet");
        percent.setMinWidth(Label.USE_PREF_SIZE);
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    double share = model.share().get();
                                    return share < 0
                                            ? words.get("working")
                                            : words.get("working.share", share);
                                },
                                model.share()));
        bar.accessibleTextProperty().bind(percent.textProperty());
        Button stop = new Button(words.get("working.stop"));
        stop.getStyleClass().add("small");
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(event -> model.stop());
        HBox box = new HBox(12, percent, bar, stop);
        box.getStyleClass().add("progress-note");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        return box;
    }
}
