package org.clauseline.desktop.opening;

import org.clauseline.desktop.logs.Log;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The thread on which files are read and written, one after the other. */
final class DiskThread {
    /** Work on the disk. */
    interface Work {
        void run() throws Exception;
    }

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().daemon().name("disk").unstarted(task));
    private final Consumer<Exception> failed;

    /**
     * @param failed told what went wrong, on this thread
     */
    DiskThread(Consumer<Exception> failed) {
        this.failed = failed;
    }

    /** Does work in its turn; none after the thread has ended. */
    void later(Work work) {
        if (!thread.isShutdown()) {
            thread.execute(() -> guarded(work));
        }
    }

    /** Does work again and again. */
    void every(long millis, Work work) {
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> guarded(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Ends after all that was asked for has been done. */
    void end() {
        thread.close();
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            Log.trouble("Work on a dossier file failed", failure);
            failed.accept(failure);
        }
    }
}
