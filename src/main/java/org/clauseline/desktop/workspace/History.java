package org.clauseline.desktop.workspace;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.clauseline.dossier.Dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The changes that can be taken back and made again, the latest first, each under its name. */
final class History {
    /** Dossiers share what did not change, so that many steps cost little. */
    private static final int DEPTH = 1000;

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
     */
    record Step(String name, String key, Dossier before, Dossier after) {
        boolean continues(Step earlier) {
            return !key.isEmpty() && key.equals(earlier.key);
        }
    }

    void add(Step step) {
        if (!done.isEmpty() && undone.isEmpty() && step.continues(done.peek())) {
            done.push(new Step(step.name(), step.key(), done.pop().before(), step.after()));
        } else {
            done.push(step);
        }
        if (done.size() > DEPTH) {
            done.removeLast();
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
