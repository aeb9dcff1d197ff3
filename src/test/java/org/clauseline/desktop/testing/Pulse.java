package org.clauseline.desktop.testing;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Lets JavaFX go on in the middle of a test that runs on its thread. */
public final class Pulse {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Pulse() {}

    /** Goes on once layout has been done and events that waited have been handled. */
    public static void next() {
        pass(2);
    }

    /** Goes on after this many pulses. */
    public static void pass(int pulses) {
        int[] left = {pulses};
        until("pulses pass", () -> left[0]-- <= 0);
    }

    /**
     * Goes on as soon as something is so, looking at every pulse.
     *
     * @param what said in the error message
     * @throws AssertionError if it is not so after a long while
     */
    public static void until(String what, BooleanSupplier condition) {
        Object loop = new Object();
        long limit = System.nanoTime() + PATIENCE.toNanos();
        boolean[] met = {false};
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        met[0] = condition.getAsBoolean();
                        if (met[0] || System.nanoTime() > limit) {
                            stop();
                            Platform.exitNestedEventLoop(loop, null);
                        }
                    }
                };
        timer.start();
        Platform.enterNestedEventLoop(loop);
        if (!met[0]) {
            throw new AssertionError("Waited in vain until " + what);
        }
    }
}
