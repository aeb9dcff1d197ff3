package org.clauseline.desktop.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;

import org.clauseline.compare.Watch;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is being worked out beside the JavaFX thread, and how far it has come. Only one thing at a
 * time: what is asked for last wins, and what was asked for before is ended.
 */
final class Running {
    private final Executor executor;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private @Nullable Task<?> latest;

    /**
     * Nothing yet.
     *
     * @param executor runs it
     */
    Running(Executor executor) {
        this.executor = executor;
    }

    /** Whether something is being worked out. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** How much of it is done, from 0 to 1; below zero if it cannot tell. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /**
     * Works something out in place of whatever runs.
     *
     * @param work does so, telling the watch how far it has come
     * @param arrived takes what comes of it on the JavaFX thread
     * @param failed takes what went wrong there
     */
    <T> void start(Function<Watch, T> work, Consumer<T> arrived, Consumer<Throwable> failed) {
        stop();
        Task<T> task =
                new Task<>() {
                    @Override
                    protected T call() {
                        return work.apply(this::reached);
                    }

                    private void reached(double done) {
                        if (isCancelled()) {
                            throw new CancellationException("Something else was asked for");
                        }
                        updateProgress(done, 1);
                    }
                };
        latest = task;
        share.bind(task.progressProperty());
        working.set(true);
        task.setOnSucceeded(
                event -> {
                    if (task.equals(latest)) {
                        end();
                        arrived.accept(task.getValue());
                    }
                });
        task.setOnFailed(
                event -> {
                    if (task.equals(latest)) {
                        end();
                        failed.accept(task.getException());
                    }
                });
        executor.execute(task);
    }

    /** Ends what runs, if anything does. */
    void stop() {
        Task<?> task = latest;
        end();
        if (task != null) {
            task.cancel();
        }
    }

    private void end() {
        latest = null;
        share.unbind();
        share.set(0);
        working.set(false);
    }
}
