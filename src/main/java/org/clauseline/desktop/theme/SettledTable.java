package org.clauseline.desktop.theme;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * A table that is laid out before it takes a key. JavaFX falls over a key that comes in the same
 * frame as the one before, such as Down after End, since rows that went out of sight are still
 * counted among those that are shown.
 *
 * @param <T> what a row shows
 */
public final class SettledTable<T> extends TableView<T> {
    /** A table without columns and rows. */
    public SettledTable() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> layout());
    }
}
