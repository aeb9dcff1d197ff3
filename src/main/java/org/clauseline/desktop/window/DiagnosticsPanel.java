package org.clauseline.desktop.window;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.logs.Log;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;

import java.util.function.Consumer;

/** Shows what can be copied to ask for help: exactly that, and nothing else, is copied. */
final class DiagnosticsPanel extends VBox {
    DiagnosticsPanel(Words words, String text, Consumer<String> clipboard, Runnable close) {
        super(12);
        setId("diagnostics");
        getStyleClass().addAll("panel", "overlay-panel");
        Label title = new WrappedLabel(words.get("diagnostics"));
        title.getStyleClass().add("title");
        Label says = new WrappedLabel(words.get("diagnostics.text"));
        TextArea shown = new TextArea(text);
        shown.setId("diagnostics-text");
        shown.setEditable(false);
        shown.setPrefRowCount(20);
        shown.setAccessibleText(words.get("diagnostics"));
        VBox.setVgrow(shown, Priority.ALWAYS);
        CheckBox steps = new CheckBox(words.get("diagnostics.steps"));
        steps.setId("diagnostics-steps");
        steps.setSelected(Log.level() == Log.Level.STEPS);
        steps.setOnAction(
                event -> Log.level(steps.isSelected() ? Log.Level.STEPS : Log.Level.TROUBLE));
        Button copy = new Button(words.get("diagnostics.copy"));
        copy.setId("diagnostics-copy");
        copy.setOnAction(event -> clipboard.accept(shown.getText()));
        Button done = new Button(words.get("findings.close"));
        done.getStyleClass().add("primary");
        done.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, says, shown, steps, new HBox(8, copy, space, done));
        setMaxWidth(760);
        setMaxHeight(USE_PREF_SIZE);
    }
}
