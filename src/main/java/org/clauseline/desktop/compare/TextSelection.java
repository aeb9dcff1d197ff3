package org.clauseline.desktop.compare;

import org.clauseline.compare.Redline.Run;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The words that are selected: at most one stretch in one text of the whole pane. */
final class TextSelection {
    private @Nullable MarkedText owner;

    /** Makes a text the one that holds the selection; another gives its own up. */
    void take(MarkedText text) {
        if (owner != null && owner != text) {
            owner.deselect();
        }
        owner = text;
    }

    /** Gives the selection up. */
    void clear() {
        if (owner != null) {
            owner.deselect();
            owner = null;
        }
    }

    /**
     * The selected words with their marks; empty if there are none, or their text is no longer
     * shown.
     */
    List<Run> runs() {
        return owner == null || owner.getScene() == null ? List.of() : owner.selected();
    }
}
