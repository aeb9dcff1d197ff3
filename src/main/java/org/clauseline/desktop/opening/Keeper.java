package org.clauseline.desktop.opening;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Duration;

import org.clauseline.desktop.logs.Log;
import org.clauseline.desktop.workspace.Situation;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.edit.Merge;
import org.clauseline.store.DossierFile;
import org.clauseline.store.Journal;
import org.clauseline.store.Reading;
import org.clauseline.store.SaveResult;
import org.clauseline.store.ShippedDossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
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
    private final InstantSource clock;
    private final Consumer<Outcome> tell;
    private final PauseTransition pause = new PauseTransition(UNTIL_KEPT);
    private final DiskThread disk = new DiskThread(this::failed);
    private final HeldFile held = new HeldFile(disk);
    private final Watching watching;
    private final Opening opening;

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
        this.clock = clock;
        this.tell = tell;
        watching = new Watching(workspace, tell);
        opening = new Opening(workspace, disk, held, unsaved, clock, around(afterOpening), tell);
        disk.every(LOOKS_MILLIS, this::look);
        pause.setOnFinished(event -> keep());
        workspace.opened().addListener((observed, before, now) -> pause.playFromStart());
    }

    private Opening.Around around(Runnable afterOpening) {
        return new Opening.Around() {
            @Override
            public void leaving() {
                keepChanges();
            }

            @Override
            public void unchanged() {
                pause.stop();
            }

            @Override
            public void opened() {
                afterOpening.run();
            }
        };
    }

    /** What there was to say about the file read last. */
    public ReadOnlyObjectProperty<Report> report() {
        return opening.report();
    }

    /** Opens a file in the place of what is open. */
    public void open(Path path) {
        opening.open(Optional.of(path), Optional::empty);
    }

    /** Opens the dossier that comes with the program. */
    public void openShipped() {
        opening.open(Optional.empty(), () -> Optional.of(ShippedDossier.read()));
    }

    /** Opens a dossier that was made here and is in no file yet. */
    public void openNew(Dossier dossier) {
        opening.made(dossier);
    }

    /** Opens what is being read already, once it is. */
    public void await(Optional<Path> path, Future<Reading> reading) {
        opening.open(path, () -> Optional.of(reading.get()));
    }

    /**
     * Takes in hand the file of a dossier that the workspace was made with, and says what there is
     * to say about it.
     */
    public void take(Optional<Path> path, Reading reading) {
        opening.take(path, reading);
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
        DossierFile mine = held.get();
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
        DossierFile mine = held.get();
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
        DossierFile mine = held.get();
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
        DossierFile mine = held.get();
        if (mine != null) {
            mine.accept(conflict.theirs());
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
                if (into != held.get()) {
                    held.replace(into);
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
        DossierFile mine = held.get();
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
        DossierFile mine = held.get();
        if (mine != null) {
            mine.accept(conflict.theirs());
            workspace.merge(name, theirs, merged);
        }
    }

    /** What was kept beside another file is in the new one now. */
    private void dropShippedWork(DossierFile into) {
        DossierFile before = held.get();
        if (before != null && before != into) {
            later(() -> before.journal().discard());
        }
    }

    private void closeIfOther(DossierFile into) {
        if (into != held.get()) {
            held.close(into);
        }
    }

    /**
     * Lets go of the file, after all that was asked for has been done.
     *
     * @param drop whether what is not saved is not wanted either
     */
    public void leave(boolean drop) {
        pause.stop();
        DossierFile mine = held.get();
        if (mine != null) {
            if (drop) {
                later(() -> mine.journal().discard());
            }
            held.close(mine);
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
