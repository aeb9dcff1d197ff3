package org.clauseline.desktop.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Map;

/**
 * The keys that work wherever the focus is. Keys that write a character count only outside of text
 * fields, and by the character, so that they are where the reader's keyboard has them.
 *
 * @param combinations what each combination of keys does, in the notation of {@link KeyCombination}
 * @param characters what each written character does
 */
record Keys(Map<String, Runnable> combinations, Map<String, Runnable> characters) {
    /** What the list of keys shows: the keys, and the end of the name of what they do. */
    static final List<Map.Entry<String, String>> LIST =
            List.of(
                    Map.entry("/   Ctrl+F", "search"),
                    Map.entry("Enter   Shift+Enter", "hits"),
                    Map.entry("Esc", "clear"),
                    Map.entry("Alt+←   Alt+→", "asof"),
                    Map.entry("Alt+Shift+←   Alt+Shift+→", "asof.day"),
                    Map.entry("Ctrl+E", "export"),
                    Map.entry("Ctrl+O   Ctrl+S", "files"),
                    Map.entry("Ctrl+T", "texts"),
                    Map.entry("Ctrl+Z   Ctrl+Shift+Z", "undo"),
                    Map.entry("Ctrl+N", "new"),
                    Map.entry("Ctrl+L", "library"),
                    Map.entry("F2   Ctrl+Delete", "edit"),
                    Map.entry("W A S D   ← ↑ ↓ →", "move"),
                    Map.entry("Ctrl+wheel   pinch", "zoom"),
                    Map.entry("Shift+wheel   drag", "pan"),
                    Map.entry("Shift+drag   Shift+← →", "span"),
                    Map.entry(".   ,", "events"),
                    Map.entry("Enter   double-click", "open"),
                    Map.entry("F   0", "fit"),
                    Map.entry("G   Shift+G", "fold"),
                    Map.entry("T   L", "story"),
                    Map.entry("Home   End", "ends"),
                    Map.entry("F7   Shift+F7", "changes"),
                    Map.entry("P   X   Shift+P", "pins"),
                    Map.entry("B", "biography"),
                    Map.entry("L   O", "lens"),
                    Map.entry("Z   K", "marks"),
                    Map.entry("?", "list"));

    /** Makes them work in a scene. */
    void install(Scene scene) {
        combinations.forEach(
                (keys, action) ->
                        scene.getAccelerators().put(KeyCombination.valueOf(keys), action));
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    Runnable action = characters.get(event.getCharacter());
                    boolean plain =
                            !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
                    if (action != null
                            && plain
                            && !(scene.getFocusOwner() instanceof TextInputControl)) {
                        event.consume();
                        action.run();
                    }
                });
    }
}
