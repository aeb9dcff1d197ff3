package org.clauseline.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Looks whether something is so, on a thread of its own, while whoever asks does other work. */
final class Aside {
    private final FutureTask<Boolean> check;

    /**
     * Begins to look.
     *
     * @param check says whether it is so; what it throws means that it is not
     */
    Aside(Callable<Boolean> check) {
        this.check = new FutureTask<>(check);
        Thread.ofPlatform().daemon().name("reading back").start(this.check);
    }

    /** Waits until it is known, also if the waiting thread is interrupted meanwhile. */
    boolean found() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return check.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException notSo) {
                    return false;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
