package org.clauseline.desktop.testing;

import javafx.application.Platform;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The one JavaFX toolkit of a test run. */
public final class Toolkit {
    /** Kept here because loggers that nobody holds are forgotten together with their handlers. */
    private static final Logger STYLE_LOGGER = Logger.getLogger("javafx.css");

    private static final Complaints COMPLAINTS = new Complaints();
    private static boolean started;

    private Toolkit() {}

    /** What went wrong unseen since it was cleared. */
    record Complaints(Queue<Throwable> errors, Queue<String> warnings) {
        Complaints() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }

        void clear() {
            errors.clear();
            warnings.clear();
        }

        List<Throwable> thrown() {
            return List.copyOf(errors);
        }

        List<String> styleWarnings() {
            return List.copyOf(warnings);
        }
    }

    static Complaints complaints() {
        return COMPLAINTS;
    }

    /** Starts the toolkit unless it runs, and waits until it does. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        STYLE_LOGGER.addHandler(new StyleListener());
        STYLE_LOGGER.setUseParentHandlers(false);
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (thread, failure) -> COMPLAINTS.errors.add(failure));
                    ready.countDown();
                });
        Platform.setImplicitExit(false);
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while JavaFX was starting", interrupted);
        }
        started = true;
    }

    /** Hears the warnings that JavaFX writes about style sheets. */
    private static final class StyleListener extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                COMPLAINTS.warnings.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
