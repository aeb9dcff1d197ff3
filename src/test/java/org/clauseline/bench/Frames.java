package org.clauseline.bench;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What frames cost while something changes at every pulse.
 *
 * @param cpuMean processor time a frame, of all threads and of a screen in memory, in milliseconds
 * @param wall how long each frame took, ascending, in milliseconds
 */
record Frames(double cpuMean, List<Double> wall) {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The process of a screen in memory, by whose number packaging/bench tells of it. */
    private static final Optional<ProcessHandle> SCREEN =
            Optional.ofNullable(System.getenv("CLAUSELINE_SCREEN"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));

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
            private long firstCpu;
            private long last;

            @Override
            public void handle(long now) {
                long wallNow = System.nanoTime();
                if (frame > 0) {
                    wall.add((wallNow - last) / 1e6);
                } else if (frame == 0) {
                    firstCpu = cpu();
                }
                last = wallNow;
                if (frame == count) {
                    stop();
                    Collections.sort(wall);
                    then.accept(new Frames((cpu() - firstCpu) / 1e6 / count, List.copyOf(wall)));
                    return;
                }
                change.accept(frame + warm);
                frame++;
            }
        }.start();
    }

    /** The time that this percentage of the frames kept. */
    double percentile(int percent) {
        return wall.get(Math.min(wall.size() - 1, wall.size() * percent / 100));
    }

    /** How many frames missed a pulse of a screen that shows 60 a second. */
    long late() {
        return wall.stream().filter(each -> each > 1000 / 60.0 * 1.5).count();
    }

    /** Nanoseconds of processor time so far. */
    private static long cpu() {
        long screen =
                SCREEN.flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toNanos)
                        .orElse(0L);
        return PROCESS.getProcessCpuTime() + screen;
    }
}
