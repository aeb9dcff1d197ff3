package org.clauseline.desktop.export;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work beside the JavaFX thread that somebody waits for and may call off. It is over only when its
 * thread has ended: what it then says is what really came of it, so work that was done before it
 * heard that it was called off counts as done.
 */
final class Errand {
    private final String name;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private @Nullable Thread thread;
    private boolean calledOff;

    /**
     * @param name of the threads
     */
    Errand(String name) {
        this.name = name;
    }

    /**
     * What can come of work; each is told on the JavaFX thread.
     *
     * @param done it is done, whether or not it was to be called off meanwhile
     * @param failed it came to nothing
     * @param calledOff it was called off, and has cleared away what it left
     */
    record End<T>(Consumer<T> done, Consumer<Throwable> failed, Runnable calledOff) {}

    /**
     * Starts work, which is interrupted when it is called off.
     *
     * @throws IllegalStateException if other work is not over yet
     */
    <T> void start(Callable<T> work, End<T> end) {
        if (running.get()) {
            throw new IllegalStateException("Not done yet with what is under way");
        }
        calledOff = false;
        running.set(true);
        thread = Thread.ofVirtual().name(name).start(() -> carryOut(work, end));
    }

    private <T> void carryOut(Callable<T> work, End<T> end) {
        try {
            T result = work.call();
            over(end.done(), result);
        } catch (Throwable failure) {
            over(thrown -> fail(end, thrown), failure);
        }
    }

    private void fail(End<?> end, Throwable failure) {
        if (calledOff && !(failure instanceof Error)) {
            end.calledOff().run();
        } else {
            end.failed().accept(failure);
        }
    }

    private <V> void over(Consumer<V> tell, V value) {
        Platform.runLater(
                () -> {
                    thread = null;
                    running.set(false);
                    tell.accept(value);
                });
    }

    /** Calls off what is under way, if anything is; its end is told as soon as it has stopped. */
    void callOff() {
        if (thread != null && !calledOff) {
            calledOff = true;
            thread.interrupt();
        }
    }

    /** Whether work is under way. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
