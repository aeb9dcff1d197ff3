package org.clauseline.desktop.compare;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.clauseline.desktop.words.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** A sentence that stands above the rows for as long as it takes to read it. */
final class Saying {
    private static final Duration READING = Duration.seconds(8);
    private static final double WIDTH = 480;

    private final StackPane place;
    private final PauseTransition reading = new PauseTransition(READING);
    private @Nullable Label sentence;

    /**
     * Nothing said yet.
     *
     * @param place where to say it
     */
    Saying(StackPane place) {
        this.place = place;
        reading.setOnFinished(event -> place.getChildren().remove(sentence));
    }

    /** Says something in place of what was said before. */
    void say(String what) {
        Label label = sentence;
        if (label == null) {
            label = new WrappedLabel("");
            label.getStyleClass().addAll("small", "progress-note");
            label.setMaxWidth(WIDTH);
            label.setMaxHeight(Label.USE_PREF_SIZE);
            StackPane.setAlignment(label, Pos.TOP_CENTER);
            StackPane.setMargin(label, new Insets(4, 0, 0, 0));
            sentence = label;
        }
        label.setText(what);
        if (!place.getChildren().contains(label)) {
            place.getChildren().add(label);
        }
        reading.playFromStart();
    }
}
