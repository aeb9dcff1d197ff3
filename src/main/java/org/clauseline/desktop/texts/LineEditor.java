package org.clauseline.desktop.texts;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.exchange.draft.Line;
import org.clauseline.exchange.draft.Outline;
import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;

/**
 * Corrects the selected line: whether a point begins there, under which number, how deep, where to
 * cut it in two, and whether it counts at all. Every correction can be taken back.
 */
final class LineEditor extends VBox {
    private final Words words;
    private final TextSide side;
    private final IntConsumer select;
    private final TextField number = new TextField();
    private final TextArea text = new WrappedArea();
    private final Button begins;
    private final Button drop;
    private int at = -1;

    /**
     * An editor of one side.
     *
     * @param select selects a line after a correction has moved it
     */
    LineEditor(Words words, TextSide side, IntConsumer select) {
        super(8);
        this.words = words;
        this.side = side;
        this.select = select;
        begins = button("begin", this::toggle);
        drop = button("drop", this::toggleDropped);
        number.setId("number");
        number.setPrefColumnCount(8);
        number.setPromptText(words.get("number.none"));
        number.setAccessibleText(words.get("number"));
        Hint.on(number, words.get("number.hint"));
        number.setOnAction(event -> renumber());
        number.focusedProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!now) {
                                renumber();
                            }
                        });
        text.setId("line");
        text.setEditable(false);
        text.setPrefRowCount(3);
        text.setAccessibleText(words.get("line.hint"));
        Label name = new Label(words.get("number"));
        name.setLabelFor(number);
        HBox first = new HBox(8, name, number, begins, button("shallower", () -> nest(-1)));
        first.getChildren().add(button("deeper", () -> nest(1)));
        FlowPane second = new FlowPane(8, 8, button("split", this::split), drop);
        second.getChildren()
                .addAll(
                        step("undo", side::undo, side.undoable().not()),
                        step("redo", side::redo, side.redoable().not()));
        first.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(number, Priority.SOMETIMES);
        getChildren().addAll(first, text, second);
        show(-1);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name);
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, words.get("hint." + name));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node step(String name, Runnable action, BooleanBinding off) {
        Button button = button(name, action);
        button.disableProperty().bind(off);
        return button;
    }

    /** Shows a line; -1 for none. */
    void show(int line) {
        at = line;
        Line shown = selected();
        for (Node node : getChildren()) {
            node.setDisable(false);
        }
        number.setDisable(shown == null || !shown.begins());
        begins.setDisable(shown == null);
        drop.setDisable(shown == null);
        text.setDisable(shown == null);
        String says = shown == null ? "" : shown.text();
        number.setText(shown == null ? "" : shown.number());
        if (!text.getText().equals(says)) {
            text.setText(says);
        }
        begins.setText(words.get(shown != null && shown.begins() ? "join" : "begin"));
        drop.setText(words.get(shown != null && shown.dropped() ? "restore" : "drop"));
    }

    private @Nullable Line selected() {
        Outline outline = side.outline().get();
        return at >= 0 && at < outline.lines().size() ? outline.lines().get(at) : null;
    }

    void toggle() {
        Line line = selected();
        if (line != null) {
            side.change(outline -> outline.begin(at, !line.begins()));
        }
    }

    void toggleDropped() {
        Line line = selected();
        if (line != null) {
            side.change(outline -> outline.drop(at, !line.dropped()));
        }
    }

    void nest(int step) {
        Line line = selected();
        if (line != null && line.begins()) {
            side.change(outline -> outline.nest(at, line.depth() + step));
        }
    }

    /** Lets the reader type another number. */
    void beginNumber() {
        number.requestFocus();
        number.selectAll();
    }

    private void renumber() {
        Line line = selected();
        if (line != null && line.begins() && !line.number().equals(number.getText().strip())) {
            side.change(outline -> outline.renumber(at, number.getText()));
        }
    }

    private void split() {
        Line line = selected();
        int caret = text.getCaretPosition();
        if (line != null && caret > 0 && caret < line.text().length()) {
            int below = at + 1;
            side.change(outline -> outline.split(at, caret));
            select.accept(below);
        }
    }

    /** The keys that work on the list of lines. */
    void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        Runnable action =
                switch (code) {
                    case SPACE -> this::toggle;
                    case DELETE, BACK_SPACE -> this::toggleDropped;
                    case LEFT -> () -> nest(-1);
                    case RIGHT -> () -> nest(1);
                    case F2, ENTER -> this::beginNumber;
                    default -> null;
                };
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            action.run();
        }
    }
}
