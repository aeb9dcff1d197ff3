package org.clauseline.desktop.export;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs one job of a kind at a time beside the JavaFX thread; a newer one takes the place of the
 * older, which is cancelled.
 */
final class Latest {
    private final String name;
    private @Nullable Task<?> running;

    /**
     * @param name of the threads
     */
    Latest(String name) {
        this.name = name;
    }

    /**
     * Runs work; what comes of it arrives on the JavaFX thread, unless something newer came in
     * between.
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        Task<T> task =
                new Task<>() {
                    @Override
                    protected T call() throws Exception {
                        return work.call();
                    }
                };
        task.setOnSucceeded(
                event -> {
                    running = null;
                    done.accept(task.getValue());
                });
        task.setOnFailed(
                event -> {
                    running = null;
                    failed.accept(task.getException());
                });
        running = task;
        Thread.ofVirtual().name(name).start(task);
    }

    /** Whether something is on its way, its last step on the JavaFX thread included. */
    boolean isRunning() {
        return running != null;
    }

    void cancel() {
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }
}
