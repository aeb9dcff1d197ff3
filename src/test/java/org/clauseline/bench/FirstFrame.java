package org.clauseline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;

import org.clauseline.desktop.timeline.TimelinePane;
import org.clauseline.desktop.timeline.TimelineProbe;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The first complete frame of a timeline whose dossier is in memory, until the lanes are drawn and
 * shown.
 *
 * @param fxMillis processor time of the JavaFX thread
 * @param wallMillis time on the wall, with the layout that was prepared beside it
 */
record FirstFrame(Shown shown, double fxMillis, double wallMillis) {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What is in the window. */
    record Shown(Workspace workspace, Parent window, TimelinePane pane) {}

    /**
     * That of a timeline whose nodes are made for it. Not on the JavaFX thread.
     *
     * @param show puts a timeline into a window, on the JavaFX thread
     */
    static FirstFrame ofNew(Supplier<Shown> show) {
        return waitFor(show);
    }

    /**
     * That of a dossier that is opened where another one is shown. Not on the JavaFX thread.
     *
     * @param where a window that is drawn
     * @param opened a dossier with another number of events
     */
    static FirstFrame ofOpening(Shown where, Opened opened) {
        Dossier dossier = opened.dossier();
        return waitFor(
                () -> {
                    where.workspace().open(opened, Span.of(dossier), Comparing.of(dossier));
                    return where;
                });
    }

    private static FirstFrame waitFor(Supplier<Shown> begin) {
        CompletableFuture<FirstFrame> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    long processor = CLOCK.getCurrentThreadCpuTime();
                    long wall = System.nanoTime();
                    Shown shown = begin.get();
                    int events = shown.workspace().opened().get().dossier().events().size();
                    new AnimationTimer() {
                        private int drawn;

                        @Override
                        public void handle(long now) {
                            drawn += TimelineProbe.isDrawn(shown.pane(), events) ? 1 : 0;
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
