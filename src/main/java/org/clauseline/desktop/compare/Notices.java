package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/** What must be known of a comparison as a whole, above its rows. */
final class Notices {
    private Notices() {}

    /** The sentences, each in a box of its own. */
    static List<Node> of(Shown.Ready ready, CompareModel model, Words words, Workspace workspace) {
        List<String> sentences = new ArrayList<>();
        ready.withheld()
                .forEach(draft -> sentences.add(Message.notPublic(draft, words, workspace)));
        if (!ready.note().isEmpty()) {
            sentences.add(ready.note());
        }
        if (ready.isEqual()) {
            sentences.add(words.get("no.differences", ready.lines().size()));
        }
        List<Node> boxes = new ArrayList<>();
        if (model.stopped().get()) {
            boxes.add(stopped(ready, model, words));
        }
        sentences.forEach(sentence -> boxes.add(box(sentence)));
        return boxes;
    }

    /** That what is shown is not what was asked for, and the way to have that. */
    private static Node stopped(Shown.Ready ready, CompareModel model, Words words) {
        String sentence =
                ready.mode() == Mode.ALL_DRAFTS
                        ? words.get("stopped.all")
                        : words.get(
                                "stopped.before",
                                ready.drafts().get(0).title(),
                                ready.drafts().get(1).title());
        Label label = new WrappedLabel(sentence);
        label.getStyleClass().add("small");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button again = new Button(words.get("again"));
        again.getStyleClass().add("small");
        again.setMinWidth(Button.USE_PREF_SIZE);
        again.setOnAction(event -> model.again());
        HBox box = new HBox(12, label, again);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("notice");
        return box;
    }

    private static Node box(String sentence) {
        Label label = new WrappedLabel(sentence);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("small", "notice");
        return label;
    }
}
