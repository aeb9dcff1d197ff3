package org.clauseline.desktop.timeline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.clauseline.desktop.workspace.Span;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Moves the view to another time or row within 200 ms. A new journey, or a hand on the view, ends
 * the one under way.
 */
final class Travel {
    private static final double MILLIS = 180;

    private final Consumer<Span> show;
    private final DoubleConsumer scroll;
    private final AnimationTimer timer;
    private Span start = new Span(0, 1);
    private Span goal = new Span(0, 1);
    private double scrollStart;
    private double scrollGoal;
    private long begun;

    /**
     * @param show takes the time to be shown next
     * @param scroll takes how far lanes are to be scrolled next
     */
    Travel(Consumer<Span> show, DoubleConsumer scroll) {
        this.show = show;
        this.scroll = scroll;
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        step(now);
                    }
                };
    }

    /** Leaves for a time and a row; arrives at once where the system asks for less motion. */
    void to(Span from, double scrollFrom, Span time, double scrollTo) {
        start = from;
        goal = time;
        scrollStart = scrollFrom;
        scrollGoal = scrollTo;
        begun = 0;
        if (Platform.getPreferences().isReducedMotion()) {
            arrive();
        } else {
            timer.start();
        }
    }

    /** Ends the journey where it is. */
    void stop() {
        timer.stop();
    }

    private void step(long now) {
        if (begun == 0) {
            begun = now;
        }
        double share = (now - begun) / 1e6 / MILLIS;
        if (share >= 1) {
            arrive();
            return;
        }
        double eased = 1 - Math.pow(1 - share, 3);
        show.accept(between(eased));
        scroll.accept(scrollStart + (scrollGoal - scrollStart) * eased);
    }

    private void arrive() {
        timer.stop();
        show.accept(goal);
        scroll.accept(scrollGoal);
    }

    /**
     * Lengths are passed through by ratio, so that zooming has an even pace; the centre moves along
     * with them.
     */
    private Span between(double share) {
        double startLength = start.to() - start.from();
        double goalLength = goal.to() - goal.from();
        double length = startLength * Math.pow(goalLength / startLength, share);
        double way =
                Math.abs(goalLength - startLength) < 1e-9 * startLength
                        ? share
                        : (length - startLength) / (goalLength - startLength);
        double from = start.from() + (goal.from() - start.from()) * way;
        return new Span(from, Math.max(from + length, Math.nextUp(from)));
    }
}
