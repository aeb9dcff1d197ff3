package org.clauseline.store;

import org.clauseline.dossier.Dossier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A version of a dossier that is about to be saved. Whether it could be opened again is found out
 * while the disk is at work, since each of both takes long for a large dossier.
 */
final class NextVersion {
    private final Dossier dossier;
    private final Content content;
    private final FutureTask<Optional<Finding>> check;

    /**
     * @param dossier what the file is to hold
     * @param content the same as bytes
     */
    NextVersion(Dossier dossier, Content content) {
        this.dossier = dossier;
        this.content = content;
        check = new FutureTask<>(() -> DossierReader.refusal(content));
    }

    Content content() {
        return content;
    }

    /** The same as if it had been read from the file. */
    Reading.Loaded loaded() {
        return new Reading.Loaded(dossier, List.of(), content);
    }

    /** Begins to read it back from its bytes. */
    void beginCheck() {
        Thread.ofPlatform().daemon().name("reading back").start(check);
    }

    /** Waits for what came of reading it back: the first thing against it. */
    Optional<Finding> refusal() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return check.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException failure) {
                    throw new IOException("it cannot be read back", failure.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
