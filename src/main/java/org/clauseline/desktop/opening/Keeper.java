package org.clauseline.desktop.opening;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import org.clauseline.desktop.logs.Log;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.edit.Merge;
import org.clauseline.store.Access;
import org.clauseline.store.DossierFile;
import org.clauseline.store.Journal;
import org.clauseline.store.Reading;
import org.clauseline.store.SaveResult;
import org.clauseline.store.ShippedDossier;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Opens dossiers into a workspace and saves them, off the JavaFX thread and one after the other.
 * The latest request to open wins; a file that is refused leaves open what was open and says why in
 * {@link #report}.
 *
 * <p>Two seconds after a change at the latest it lies in a recovery journal: beside the dossier, or
 * for the shipped one, which is not written to, in a folder of the user's.
 */
public final class Keeper {
    private static final Duration UNTIL_KEPT = Duration.millis(1500);

    /** How often the file is looked at for changes by others. */
    private static final long LOOKS_MILLIS = 700;

    private final Workspace workspace;
    private final Path unsaved;
    private final InstantSource clock;
    private final Runnable afterOpening;
    private final Consumer<Outcome> tell;
    private final ReadOnlyObjectWrapper<Report> report =
            new ReadOnlyObjectWrapper<>(Report.NOTHING);
    private final PauseTransition pause = new PauseTransition(UNTIL_KEPT);
    private final DiskThread disk = new DiskThread(this::failed);
    private final Watching watching;
    private int request;
    private volatile @Nullable DossierFile file;

    /**
     * A keeper of what is open in a workspace.
     *
     * @param unsaved folder for what is not saved yet of the shipped dossier; made when it is
     *     needed
     * @param clock tells when something was kept
     * @param afterOpening done each time that another dossier has been put into the workspace
     * @param tell told what the user has to know or decide
     */
    public Keeper(
            Workspace workspace,
            Path unsaved,
            InstantSource clock,
            Runnable afterOpening,
            Consumer<Outcome> tell) {
        this.workspace = workspace;
        this.unsaved = unsaved;
        this.clock = clock;
        this.afterOpening = afterOpening;
        this.tell = tell;
        watching = new Watching(workspace, tell);
        disk.every(LOOKS_MILLIS, this::look);
        pause.setOnFinished(event -> keep());
        workspace.opened().addListener((observed, before, now) -> pause.playFromStart());
    }

    /** What there was to say about the file read last. */
    public ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    /** Opens a file in the place of what is open. */
    public void open(Path path) {
        open(Optional.of(path), Optional::empty);
    }

    /** Opens the dossier that comes with the program. */
    public void openShipped() {
        open(Optional.empty(), () -> Optional.of(ShippedDossier.read()));
    }

    /** Opens a dossier that was made here and is in no file yet. */
    public void openNew(Dossier dossier) {
        request++;
        workspace.situation().set(Situation.READY);
        keepChanges();
        replace(null);
        workspace.open(
                Opened.of(dossier, Optional.empty()), Span.of(dossier), Comparing.of(dossier));
        workspace.keptNowhere();
        report.set(Report.NOTHING);
        afterOpening.run();
        later(() -> offer(shippedWork(dossier)));
    }

    /** Opens what is being read already, once it is. */
    public void await(Optional<Path> path, Future<Reading> reading) {
        open(path, () -> Optional.of(reading.get()));
    }

    /**
     * Takes in hand the file of a dossier that the workspace was made with, and says what there is
     * to say about it.
     */
    public void take(Optional<Path> path, Reading reading) {
        say(path, reading);
        if (reading instanceof Reading.Loaded loaded) {
            later(() -> hold(path, loaded));
        }
    }

    private void open(Optional<Path> path, Callable<Optional<Reading>> given) {
        int mine = ++request;
        workspace
                .situation()
                .set(
                        new Situation.Loading(
                                path.map(Path::getFileName).map(Path::toString).orElse("")));
        later(
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
            close(opened);
            return;
        }
        workspace.situation().set(Situation.READY);
        if (ready.isPresent()) {
            Dossier dossier = ready.get().dossier();
            keepChanges();
            replace(opened);
            workspace.open(ready.get(), Span.of(dossier), Comparing.of(dossier));
            pause.stop();
            afterOpening.run();
            later(() -> offer(opened == null ? shippedWork(dossier) : opened));
        } else {
            close(opened);
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
                    if (file != opened) {
                        replace(opened);
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

    private void replace(@Nullable DossierFile opened) {
        close(file);
        file = opened;
    }

    private void close(@Nullable DossierFile closing) {
        if (closing != null) {
            later(closing::close);
        }
    }

    /** Takes up changes that an earlier run left; they are not saved by that. */
    public void takeUp(String name, Journal.Recovery recovery) {
        if (recovery.reading() instanceof Reading.Loaded loaded) {
            workspace.apply(name, dossier -> loaded.dossier());
            keep();
            drop(recovery);
        }
    }

    /** Deletes changes that an earlier run left. */
    public void drop(Journal.Recovery recovery) {
        DossierFile mine = file;
        if (mine != null) {
            later(() -> mine.journal().discard(recovery));
        }
    }

    /** Keeps what is not saved of a dossier that another one takes the place of. */
    private void keepChanges() {
        if (workspace.changed().get()) {
            keep();
        }
    }

    /**
     * Keeps what is not saved for the case of a crash, at once and not only a while after the last
     * change. What waits for the disk does so elsewhere.
     */
    public void keep() {
        pause.stop();
        DossierFile mine = file;
        if (mine == null) {
            return;
        }
        Dossier dossier = workspace.opened().get().dossier();
        boolean changed = workspace.changed().get();
        later(
                () -> {
                    if (!changed) {
                        mine.journal().discard();
                    } else if (mine.journal().write(dossier)
                            instanceof Journal.Result.Failed(String message)) {
                        Platform.runLater(() -> tell.accept(new Outcome.Unprotected(message)));
                    }
                });
    }

    /**
     * Saves into the file that the dossier came from; only for a dossier that has one.
     *
     * @param after done once it is saved
     */
    public void save(Runnable after) {
        DossierFile mine = file;
        Optional<Path> path = workspace.opened().get().file();
        if (mine != null && path.isPresent()) {
            save(mine, path.get(), after);
        }
    }

    /**
     * Saves under another name and works on that file from now on.
     *
     * @param after done once it is saved
     */
    public void saveAs(Path path, Runnable after) {
        later(
                () -> {
                    DossierFile other = DossierFile.open(path, clock);
                    Platform.runLater(() -> save(other, path, after));
                });
    }

    /** Saves although somebody else changed the file; what they left is kept as a backup. */
    public void saveOver(Outcome.Conflict conflict, Runnable after) {
        if (file != null) {
            file.accept(conflict.theirs());
            save(after);
        }
    }

    private void save(DossierFile into, Path path, Runnable after) {
        Dossier dossier = workspace.opened().get().dossier();
        later(
                () -> {
                    SaveResult result = into.save(dossier);
                    Platform.runLater(() -> saved(into, path, dossier, result, after));
                });
    }

    private void saved(
            DossierFile into, Path path, Dossier dossier, SaveResult result, Runnable after) {
        switch (result) {
            case SaveResult.Saved saved -> {
                dropShippedWork(into);
                if (into != file) {
                    replace(into);
                }
                workspace.savedAs(dossier, path);
                pause.stop();
                saved.remarks().forEach(Log::trouble);
                Log.step("Saved");
                tell.accept(new Outcome.Saved(String.valueOf(path.getFileName())));
                after.run();
            }
            case SaveResult.ChangedOutside theirs -> {
                closeIfOther(into);
                later(() -> watching.meet(into, theirs, true));
            }
            case SaveResult.Failed failed -> {
                closeIfOther(into);
                tell.accept(new Outcome.NotSaved(failed.message()));
            }
        }
    }

    private void look() throws IOException {
        DossierFile mine = file;
        if (mine != null) {
            watching.look(mine);
        }
    }

    /** What is here and what somebody else put into the file, together. */
    public Merge.Merged merged(Dossier theirs, Function<Merge.Clash, Merge.Side> judge) {
        return watching.merge(theirs, judge);
    }

    /**
     * Goes on with what is here and what somebody else put into the file; it is not saved by that.
     *
     * @param name what that is called in the undo menu
     */
    public void takeMerged(String name, Outcome.Conflict conflict, Dossier theirs, Dossier merged) {
        if (file != null) {
            file.accept(conflict.theirs());
            workspace.merge(name, theirs, merged);
        }
    }

    /** What was kept beside another file is in the new one now. */
    private void dropShippedWork(DossierFile into) {
        DossierFile before = file;
        if (before != null && before != into) {
            later(() -> before.journal().discard());
        }
    }

    private void closeIfOther(DossierFile into) {
        if (into != file) {
            close(into);
        }
    }

    /**
     * Lets go of the file, after all that was asked for has been done.
     *
     * @param drop whether what is not saved is not wanted either
     */
    public void leave(boolean drop) {
        pause.stop();
        DossierFile mine = file;
        if (mine != null) {
            if (drop) {
                later(() -> mine.journal().discard());
            }
            close(mine);
        }
        disk.end();
    }

    private void later(DiskThread.Work work) {
        disk.later(work);
    }

    private void failed(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        Platform.runLater(
                () -> {
                    workspace.situation().set(Situation.READY);
                    tell.accept(new Outcome.NotSaved(message));
                });
    }
}
