package org.clauseline.desktop.texts;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.draft.Cutter.Fineness;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Two texts side by side before they are compared: chosen, dropped or pasted, with a preview of
 * where their points begin.
 */
final class TextsPane extends BorderPane {
    private final Words words;
    private final TwoSides sides;
    private final SidePane old;
    private final SidePane fresh;

    /**
     * A pane without texts.
     *
     * @param files lets the reader choose a file
     * @param clipboard the words in the clipboard, or empty
     * @param today the day it is
     * @param compare takes the dossier that both make
     * @param close closes the dialog
     */
    TextsPane(
            Locale locale,
            DocumentChooser files,
            Supplier<String> clipboard,
            Supplier<LocalDate> today,
            Consumer<Dossier> compare,
            Runnable close) {
        words = Words.of(TextsPane.class, locale);
        sides = new TwoSides(Platform::runLater, task -> Thread.ofVirtual().start(task));
        old = new SidePane(words, words.get("old"), sides.old(), files, clipboard);
        fresh = new SidePane(words, words.get("new"), sides.fresh(), files, clipboard);
        old.setId("old");
        fresh.setId("new");
        GridPane both = new GridPane(12, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setMinWidth(0);
        both.getColumnConstraints().setAll(half, half);
        RowConstraints whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        both.getRowConstraints().setAll(whole);
        both.addRow(0, old, fresh);
        setCenter(both);
        setBottom(foot(today, compare, close));
        setPadding(new Insets(16));
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        setOnDragDropped(
                event -> {
                    open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    /** Takes files; where there is only one, the other is asked for. */
    void open(List<Path> files) {
        sides.open(files);
        for (SidePane side : List.of(old, fresh)) {
            side.ask(files.size() == 1);
        }
    }

    /** The texts. */
    TwoSides sides() {
        return sides;
    }

    private Region foot(Supplier<LocalDate> today, Consumer<Dossier> compare, Runnable close) {
        Label name = new Label(words.get("fineness"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox segments = fineness();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button comparing = button("compare", () -> compare.accept(sides.dossier(today.get())));
        comparing.setDefaultButton(true);
        comparing.disableProperty().bind(sides.ready().not());
        HBox foot =
                new HBox(
                        8,
                        name,
                        segments,
                        space,
                        button("swap", sides::swap),
                        button("cancel", close),
                        comparing);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(12, 0, 0, 0));
        return foot;
    }

    private HBox fineness() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (Fineness value : Fineness.values()) {
            String key = value == Fineness.NUMBERS ? "numbers" : "paragraphs";
            ToggleButton button = new ToggleButton(words.get(key));
            button.setId(key);
            button.setMinWidth(Region.USE_PREF_SIZE);
            Hint.on(button, words.get("hint." + key));
            button.getStyleClass().add(value == Fineness.NUMBERS ? "first" : "last");
            button.setToggleGroup(group);
            button.setSelected(value == sides.fineness().get());
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        sides.cutBy(value);
                    });
            sides.fineness()
                    .addListener((observed, before, now) -> button.setSelected(value == now));
            segments.getChildren().add(button);
        }
        return segments;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
