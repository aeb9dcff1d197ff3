package org.clauseline.desktop.words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that explain something when the pointer rests on it or a screen reader asks. The tooltip
 * itself is made when the pointer first comes: each is a window of its own, and those of all
 * buttons together would take a tenth of the time in which the program starts.
 */
public final class Hint {
    private Hint() {}

    /** Explains something with these words, in place of any given before. None says nothing. */
    public static void on(Node node, String words) {
        node.setAccessibleHelp(words.isEmpty() ? null : words);
        if (node.getProperties().get(Hint.class) instanceof StringProperty given) {
            given.set(words);
            return;
        }
        StringProperty text = new SimpleStringProperty(words);
        node.getProperties().put(Hint.class, text);
        node.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        show(node, text);
                    }
                });
    }

    /** The words that explain something; empty without any. */
    public static String of(Node node) {
        return node.getProperties().get(Hint.class) instanceof StringProperty given
                ? given.get()
                : "";
    }

    private static void show(Node node, StringProperty text) {
        Tooltip tip = new WrappedTooltip(text.get());
        tip.textProperty().bind(text);
        text.subscribe(
                words -> {
                    if (node instanceof Control control) {
                        control.setTooltip(words.isEmpty() ? null : tip);
                    } else if (words.isEmpty()) {
                        Tooltip.uninstall(node, tip);
                    } else {
                        Tooltip.install(node, tip);
                    }
                });
    }
}
