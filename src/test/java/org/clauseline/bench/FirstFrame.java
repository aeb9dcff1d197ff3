package org.clauseline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;

import org.clauseline.desktop.timeline.TimelinePane;
import org.clauseline.desktop.timeline.TimelineProbe;
import org.clauseline.desktop.workspace.Workspace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The first complete frame of a timeline whose dossier is in memory: from the making of its nodes
 * until the lanes are drawn and shown.
 *
 * @param fxMillis processor time of the JavaFX thread
 * @param wallMillis time on the wall, with the layout that was prepared beside it
 */
record FirstFrame(Shown shown, double fxMillis, double wallMillis) {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What is in the window. */
    record Shown(Workspace workspace, Parent window, TimelinePane pane) {}

    /**
     * Waits for it. Not on the JavaFX thread.
     *
     * @param show puts a timeline into a window, on the JavaFX thread
     */
    static FirstFrame of(Supplier<Shown> show) {
        CompletableFuture<FirstFrame> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    long processor = CLOCK.getCurrentThreadCpuTime();
                    long wall = System.nanoTime();
                    Shown shown = show.get();
                    new AnimationTimer() {
                        private int drawn;

                        @Override
                        public void handle(long now) {
                            drawn += TimelineProbe.isDrawn(shown.pane()) ? 1 : 0;
                            if (drawn == 2) {
                                stop();
                                done.complete(
                                        new FirstFrame(
                                                shown,
                                                (CLOCK.getCurrentThreadCpuTime() - processor) / 1e6,
                                                (System.nanoTime() - wall) / 1e6));
                            }
                        }
                    }.start();
                });
        return done.join();
    }
}
