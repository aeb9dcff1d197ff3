package org.clauseline.desktop.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/** What must be known of a comparison as a whole, above its rows. */
final class Notices {
    private Notices() {}

    /** The sentences, each in a box of its own. */
    static List<Node> of(Shown.Ready ready, Words words, Workspace workspace) {
        List<String> sentences = new ArrayList<>();
        ready.withheld()
                .forEach(draft -> sentences.add(Message.notPublic(draft, words, workspace)));
        if (!ready.note().isEmpty()) {
            sentences.add(ready.note());
        }
        if (ready.isEqual()) {
            sentences.add(words.get("no.differences", ready.lines().size()));
        }
        return sentences.stream().map(Notices::box).toList();
    }

    private static Node box(String sentence) {
        Label label = new WrappedLabel(sentence);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll("small", "notice");
        return label;
    }
}
