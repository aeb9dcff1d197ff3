package org.clauseline.desktop.workspace;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.edit.Difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The changes that can be taken back and made again, the latest first, each under its name. There
 * is no limit to them: a step keeps what it changed, not the dossier.
 */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /**
     * One change.
     *
     * @param name what it is called in the menu
     * @param key steps of the same key that follow each other count as one; empty for a step of its
     *     own
     * @param difference what it changed
     */
    record Step(String name, String key, Difference difference) {
        boolean continues(Step earlier) {
            return !key.isEmpty() && key.equals(earlier.key);
        }
    }

    /** Notes a change that was made. */
    void add(String name, String key, Dossier before, Dossier after) {
        Step step = new Step(name, key, Difference.between(before, after));
        if (!done.isEmpty() && undone.isEmpty() && step.continues(done.peek())) {
            Dossier first = done.pop().difference().undo(before);
            done.push(new Step(name, key, Difference.between(first, after)));
        } else {
            done.push(step);
        }
        undone.clear();
        tellNames();
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    void clear() {
        done.clear();
        undone.clear();
        tellNames();
    }

    ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> onto) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.pop();
        onto.push(step);
        tellNames();
        return Optional.of(step);
    }

    private void tellNames() {
        undoName.set(done.isEmpty() ? "" : done.peek().name());
        redoName.set(undone.isEmpty() ? "" : undone.peek().name());
    }
}
