package org.clauseline.desktop.timeline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.clauseline.timeline.TimeScale;

/**
 * Zooms by the steps of a wheel without jumps: each step is spread over the next frames, the most
 * of it over the first. The moment under the pointer stays where it is in every one of them, and a
 * hand on the view ends it.
 */
final class EasedZoom {
    /** After so many milliseconds all but a third of a step is done. */
    private static final double PACE = 40;

    /** What is left of a step when nobody can see it any more, as a logarithm. */
    private static final double UNSEEN = 0.002;

    private final TimelineView view;
    private final AnimationTimer timer;
    private double pivot;
    private double left;
    private long before;

    EasedZoom(TimelineView view) {
        this.view = view;
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        step(now);
                    }
                };
    }

    /**
     * Zooms, together with what is left of earlier steps.
     *
     * @param x the place under which the moment stays
     * @param factor by which the time in view gets longer
     */
    void by(double x, double factor) {
        pivot = x;
        if (Platform.getPreferences().isReducedMotion()) {
            zoom(Math.log(factor));
            return;
        }
        if (left == 0) {
            before = 0;
            timer.start();
        }
        left += Math.log(factor);
    }

    /** Ends it where it is. */
    void stop() {
        left = 0;
        timer.stop();
    }

    private void step(long now) {
        double millis = before == 0 ? 1000 / 60.0 : (now - before) / 1e6;
        before = now;
        double part = Math.abs(left) < UNSEEN ? left : left * (1 - Math.exp(-millis / PACE));
        left -= part;
        zoom(part);
        if (left == 0) {
            timer.stop();
        }
    }

    private void zoom(double logarithm) {
        TimeScale scale = view.scale();
        double at = Math.max(scale.left(), Math.min(scale.right(), pivot));
        view.show(scale.zoom(at, Math.exp(logarithm)));
    }
}
