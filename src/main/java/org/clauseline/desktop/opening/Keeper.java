package org.clauseline.desktop.opening;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Opens dossiers into a workspace, off the JavaFX thread. The latest request wins; a file that is
 * refused leaves open what was open and says why in {@link #report}.
 */
public final class Keeper {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Report> report =
            new ReadOnlyObjectWrapper<>(Report.NOTHING);
    private final Runnable afterOpening;
    private @Nullable Task<Reading> running;

    /**
     * A keeper of what is open in a workspace.
     *
     * @param afterOpening done each time that another dossier has been put into the workspace
     */
    public Keeper(Workspace workspace, Runnable afterOpening) {
        this.workspace = workspace;
        this.afterOpening = afterOpening;
    }

    /** What there was to say about the file read last. */
    public ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    /** Opens a file in the place of what is open. */
    public void open(Path file) {
        open(Optional.of(file), String.valueOf(file.getFileName()), () -> DossierReader.read(file));
    }

    /** Opens the dossier that comes with the program. */
    public void openShipped() {
        open(Optional.empty(), "", ShippedDossier::read);
    }

    /** Opens what is being read already, once it is. */
    public void await(Optional<Path> file, Future<Reading> reading) {
        open(file, file.map(Path::getFileName).map(Path::toString).orElse(""), reading::get);
    }

    /**
     * Says what there was to say about a file that is open in the workspace already, or was
     * refused.
     */
    public void tell(Optional<Path> file, Reading reading) {
        Optional<Reading.Cause> cause =
                reading instanceof Reading.Refused refused
                        ? Optional.of(refused.cause())
                        : Optional.empty();
        report.set(new Report(file, cause, reading.findings()));
    }

    private void take(Optional<Path> file, Reading reading) {
        if (reading instanceof Reading.Loaded loaded) {
            Dossier dossier = loaded.dossier();
            workspace.open(Opened.of(dossier, file), Span.of(dossier), Comparing.of(dossier));
            afterOpening.run();
        }
        tell(file, reading);
    }

    private void open(Optional<Path> file, String name, Callable<Reading> reader) {
        if (running != null) {
            running.cancel();
        }
        Task<Reading> task =
                new Task<>() {
                    @Override
                    protected Reading call() throws Exception {
                        return reader.call();
                    }
                };
        task.setOnSucceeded(
                event -> {
                    workspace.situation().set(Situation.READY);
                    take(file, task.getValue());
                });
        task.setOnFailed(
                event -> {
                    workspace.situation().set(Situation.READY);
                    Logger.error(task.getException(), "A dossier could not be read");
                });
        running = task;
        workspace.situation().set(new Situation.Loading(name));
        Thread.ofVirtual().name("reading").start(task);
    }
}
