package org.clauseline.desktop.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.WrappedLabel;

import java.util.List;

/** A question that cannot wait, with its answers; the first is the one that loses nothing. */
final class AskPanel extends VBox {
    /**
     * One answer.
     *
     * @param says what the button says
     * @param id by which it is found
     * @param action what happens then
     */
    record Answer(String says, String id, Runnable action) {}

    AskPanel(String title, String text, List<Answer> answers) {
        setId("ask");
        setSpacing(12);
        getStyleClass().addAll("panel", "overlay-panel");
        Label heading = new WrappedLabel(title);
        heading.getStyleClass().add("title");
        Label says = new WrappedLabel(text);
        says.setMinHeight(USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        for (Answer answer : answers) {
            Button button = new Button(answer.says());
            button.setId(answer.id());
            button.setOnAction(event -> answer.action().run());
            buttons.getChildren().add(button);
        }
        buttons.getChildren().getFirst().getStyleClass().add("primary");
        getChildren().addAll(heading, says, buttons);
        setMaxWidth(560);
        setMaxHeight(USE_PREF_SIZE);
    }
}
