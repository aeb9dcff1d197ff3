package org.clauseline.desktop.timeline;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.timeline.Ribbons;

import java.util.EnumMap;
import java.util.Map;

/** The ribbons with the choice of what they are of, and which of them are in view. */
final class RibbonPane extends VBox {
    private final Workspace workspace;
    private final Words words;
    private final RibbonSource source;
    private final RibbonBand band;
    private final Label told = new Label();
    private final Map<Ribbons.Of, ToggleButton> buttons = new EnumMap<>(Ribbons.Of.class);

    RibbonPane(Workspace workspace, TimelineView view, Words words) {
        this.workspace = workspace;
        this.words = words;
        source = new RibbonSource(workspace);
        band = new RibbonBand(workspace, view, source, words);
        HBox choice = new HBox();
        choice.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        add(Ribbons.Of.TOPICS, "ribbons.topics", "ribbons.topics.tip", group);
        add(Ribbons.Of.POINTS, "ribbons.points", "ribbons.points.tip", group);
        choice.getChildren().addAll(buttons.values());
        choice.getChildren().getFirst().getStyleClass().add("first");
        choice.getChildren().getLast().getStyleClass().add("last");
        told.getStyleClass().addAll("quiet", "small");
        HBox head = new HBox(12, choice, told);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(4, 8, 4, 8));
        getChildren().addAll(head, band);
        workspace.ribbons().subscribe(this::show);
        source.working().subscribe(this::tell);
        band.rows().subscribe(this::tell);
        show();
        tell();
    }

    private void add(Ribbons.Of of, String name, String tip, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words.get(name));
        button.setId(name.replace('.', '-'));
        button.setToggleGroup(group);
        button.getStyleClass().add("small-button");
        Hint.on(button, words.get(tip));
        button.setOnAction(event -> choose(of));
        buttons.put(of, button);
    }

    /** The ribbons themselves. */
    RibbonBand band() {
        return band;
    }

    private void choose(Ribbons.Of of) {
        workspace.ribbons().set(of);
        show();
    }

    private void show() {
        buttons.forEach((of, button) -> button.setSelected(of == workspace.ribbons().get()));
    }

    private void tell() {
        RibbonBand.Rows rows = band.rows().getValue();
        told.setText(
                source.working().get()
                        ? words.get("ribbons.working")
                        : rows.all() == 0
                                ? words.get("ribbons.none")
                                : words.get(
                                        "ribbons.rows", rows.first() + 1, rows.last(), rows.all()));
    }
}
