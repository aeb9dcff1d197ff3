package org.clauseline.desktop.opening;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.store.Access;
import org.clauseline.store.DossierFile;
import org.clauseline.store.Journal;
import org.clauseline.store.Reading;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Puts what is in a file, comes with the program or was made here into a workspace. The latest
 * request wins; what is read for an earlier one is dropped.
 */
final class Opening {
    private final Workspace workspace;
    private final DiskThread disk;
    private final HeldFile held;
    private final Path unsaved;
    private final InstantSource clock;
    private final Around around;
    private final Consumer<Outcome> tell;
    private final ReadOnlyObjectWrapper<Report> report =
            new ReadOnlyObjectWrapper<>(Report.NOTHING);
    private int request;

    /** What else is done when another dossier is put into the workspace. */
    interface Around {
        /** The one before is still there. */
        void leaving();

        /** The one that is there now is as it was read. */
        void unchanged();

        /** Another one is there. */
        void opened();
    }

    /**
     * @param held the file that is worked on
     * @param unsaved folder for what is not saved yet of the shipped dossier
     * @param around what else is done when another dossier is put into the workspace
     * @param tell told what the user has to know or decide
     */
    Opening(
            Workspace workspace,
            DiskThread disk,
            HeldFile held,
            Path unsaved,
            InstantSource clock,
            Around around,
            Consumer<Outcome> tell) {
        this.workspace = workspace;
        this.disk = disk;
        this.held = held;
        this.unsaved = unsaved;
        this.clock = clock;
        this.around = around;
        this.tell = tell;
    }

    /** What there was to say about the file read last. */
    ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    /** Opens a dossier that was made here and is in no file yet. */
    void made(Dossier dossier) {
        request++;
        workspace.situation().set(Situation.READY);
        around.leaving();
        held.replace(null);
        workspace.open(
                Opened.of(dossier, Optional.empty()), Span.of(dossier), Comparing.of(dossier));
        workspace.keptNowhere();
        report.set(Report.NOTHING);
        around.opened();
        disk.later(() -> offer(shippedWork(dossier)));
    }

    /** Takes in hand the file of a dossier that is shown already. */
    void take(Optional<Path> path, Reading reading) {
        say(path, reading);
        if (reading instanceof Reading.Loaded loaded) {
            disk.later(() -> hold(path, loaded));
        }
    }

    /**
     * Opens a file, or the dossier that comes with the program.
     *
     * @param path the file; absent for the shipped one
     * @param given what has been read of it, asked for on the thread of the disk; there has to be
     *     something where there is no file
     */
    void open(Optional<Path> path, Callable<Optional<Reading>> given) {
        int mine = ++request;
        workspace
                .situation()
                .set(
                        new Situation.Loading(
                                path.map(Path::getFileName).map(Path::toString).orElse("")));
        disk.later(
                () -> {
                    Optional<Reading> known = given.call();
                    DossierFile opened = path.isPresent() ? file(path.get(), known) : null;
                    Reading reading = opened == null ? known.orElseThrow() : opened.reading();
                    Optional<Opened> ready =
                            reading instanceof Reading.Loaded loaded
                                    ? Optional.of(Opened.of(loaded.dossier(), path))
                                    : Optional.empty();
                    Platform.runLater(() -> put(mine, path, reading, ready, opened));
                });
    }

    /** A file to work on; it is read unless that has been done. */
    private DossierFile file(Path path, Optional<Reading> known) {
        return known.map(reading -> DossierFile.open(path, reading, clock))
                .orElseGet(() -> DossierFile.open(path, clock));
    }

    /**
     * @param ready the dossier with its index, which for a large one takes longer than a frame
     */
    private void put(
            int mine,
            Optional<Path> path,
            Reading reading,
            Optional<Opened> ready,
            @Nullable DossierFile opened) {
        if (mine != request) {
            held.close(opened);
            return;
        }
        workspace.situation().set(Situation.READY);
        if (ready.isPresent()) {
            Dossier dossier = ready.get().dossier();
            around.leaving();
            held.replace(opened);
            workspace.open(ready.get(), Span.of(dossier), Comparing.of(dossier));
            around.unchanged();
            around.opened();
            disk.later(() -> offer(opened == null ? shippedWork(dossier) : opened));
        } else {
            held.close(opened);
        }
        say(path, reading);
    }

    private void say(Optional<Path> path, Reading reading) {
        Optional<Reading.Cause> cause =
                reading instanceof Reading.Refused refused
                        ? Optional.of(refused.cause())
                        : Optional.empty();
        report.set(new Report(path, cause, reading.findings()));
    }

    /** Opens the file of a dossier that is shown already. */
    private void hold(Optional<Path> path, Reading.Loaded loaded) throws IOException {
        offer(
                path.isPresent()
                        ? DossierFile.open(path.get(), loaded, clock)
                        : shippedWork(loaded.dossier()));
    }

    private DossierFile shippedWork(Dossier dossier) throws IOException {
        Files.createDirectories(unsaved);
        return DossierFile.open(unsaved.resolve(dossier.id() + ".dossier.json"), clock);
    }

    /** Works on this file from now on, and tells what an earlier run left beside it. */
    private void offer(DossierFile opened) throws IOException {
        List<Journal.Recovery> left = opened.journal().recoveries();
        Platform.runLater(
                () -> {
                    if (held.get() != opened) {
                        held.replace(opened);
                    }
                    if (opened.access() instanceof Access.ReadOnly(String why)) {
                        tell.accept(new Outcome.ReadOnly(why));
                    }
                    left.stream()
                            .filter(recovery -> recovery.reading() instanceof Reading.Loaded)
                            .findFirst()
                            .ifPresent(recovery -> tell.accept(new Outcome.Recovered(recovery)));
                });
    }
}
