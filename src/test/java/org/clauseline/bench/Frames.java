package org.clauseline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * What frames cost while something changes at every pulse.
 *
 * @param cpu processor time a frame
 * @param wall how long each frame took, ascending, in milliseconds
 */
record Frames(Processor cpu, List<Double> wall) {
    /** Milliseconds between two pulses. */
    private static final double PULSE = 1000 / 60.0;

    /**
     * Changes something once a pulse. On the JavaFX thread.
     *
     * @param warm how many frames pass before those that count
     * @param count how many frames count
     * @param change is told how many came before
     */
    static void measure(int warm, int count, IntConsumer change, Consumer<Frames> then) {
        List<Double> wall = new ArrayList<>(count);
        new AnimationTimer() {
            private int frame = -warm;
            private Processor before = Processor.now();
            private long last;

            @Override
            public void handle(long now) {
                long wallNow = System.nanoTime();
                if (frame > 0) {
                    wall.add((wallNow - last) / 1e6);
                } else if (frame == 0) {
                    before = Processor.now();
                }
                last = wallNow;
                if (frame == count) {
                    stop();
                    Collections.sort(wall);
                    then.accept(
                            new Frames(
                                    Processor.now().since(before).over(count), List.copyOf(wall)));
                    return;
                }
                change.accept(frame + warm);
                frame++;
            }
        }.start();
    }

    /** Measures as {@link #measure} does, and waits for it. Not on the JavaFX thread. */
    static Frames run(int warm, int count, IntConsumer change) {
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(() -> measure(warm, count, change, done::complete));
        return done.join();
    }

    /** Has something made on the JavaFX thread, and waits for it. */
    static <T> T onFx(Supplier<T> make) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(make.get());
                    } catch (RuntimeException failure) {
                        done.completeExceptionally(failure);
                    }
                });
        return done.join();
    }

    /** The time that this percentage of the frames kept. */
    double percentile(int percent) {
        return wall.get(Math.min(wall.size() - 1, wall.size() * percent / 100));
    }

    /** How many frames missed a pulse of a screen that shows 60 a second. */
    long late() {
        return longerThan(PULSE * 1.5);
    }

    /**
     * How many frames took longer than their pulse, by more than the millisecond that a timer may
     * be off: a strict reader's late ones, though the eye sees none of those that came before the
     * next pulse.
     */
    long over() {
        return longerThan(PULSE + 1);
    }

    private long longerThan(double milliseconds) {
        return wall.stream().filter(each -> each > milliseconds).count();
    }

    /** Processor time a frame, of all threads and of a screen in memory, in milliseconds. */
    double cpuMean() {
        return cpu.all();
    }
}
