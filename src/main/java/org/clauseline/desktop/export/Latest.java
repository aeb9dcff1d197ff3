package org.clauseline.desktop.export;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
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
                    if (ended(task)) {
                        done.accept(task.getValue());
                    }
                });
        task.setOnFailed(
                event -> {
                    if (ended(task)) {
                        failed.accept(task.getException());
                    }
                });
        running = task;
        Thread.ofVirtual().name(name).start(task);
    }

    /** What ended may have been overtaken while its last step was waiting for the JavaFX thread. */
    private boolean ended(Task<?> task) {
        boolean latest = Objects.equals(running, task);
        if (latest) {
            running = null;
        }
        return latest;
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
