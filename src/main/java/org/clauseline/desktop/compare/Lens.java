package org.clauseline.desktop.compare;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Under which line the other end is shown: at most one. */
final class Lens {
    private final Consumer<Line> changed;
    private @Nullable Line at;

    /**
     * Under none.
     *
     * @param changed is told each line under which it opens or closes
     */
    Lens(Consumer<Line> changed) {
        this.changed = changed;
    }

    /** Whether it is open under a line. */
    boolean isAt(Line line) {
        return at != null && at.index() == line.index();
    }

    /** Opens it under a line, or closes it if it is there. */
    void toggle(Line line) {
        boolean here = isAt(line);
        close();
        if (!here) {
            at = line;
            changed.accept(line);
        }
    }

    /**
     * Closes it.
     *
     * @return whether it was open
     */
    boolean close() {
        Line before = at;
        at = null;
        if (before != null) {
            changed.accept(before);
        }
        return before != null;
    }
}
