package org.clauseline.desktop.opening;

import javafx.application.Platform;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.edit.Merge;
import org.clauseline.store.DossierFile;
import org.clauseline.store.DossierReader;
import org.clauseline.store.Reading;
import org.clauseline.store.SaveResult;
import org.clauseline.store.Watch;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What somebody else did to the open file: taken up at once where nothing is unsaved here, else put
 * before the user together with what both make of it.
 */
final class Watching {
    private final Workspace workspace;
    private final Consumer<Outcome> tell;
    private final String name;
    private @Nullable DossierFile watched;
    private @Nullable Watch watch;

    Watching(Workspace workspace, Consumer<Outcome> tell) {
        this.workspace = workspace;
        this.tell = tell;
        name = Words.of(Watching.class, workspace.locale()).get("reload.change");
    }

    /** Looks at a file, on the thread of the disk; another than before is watched from then on. */
    void look(DossierFile file) throws IOException {
        Watch mine = watch;
        if (mine == null || file != watched) {
            watched = file;
            watch = new Watch(file);
            return;
        }
        Optional<SaveResult.ChangedOutside> change = mine.look();
        if (change.isPresent()) {
            meet(file, change.get(), false);
        }
    }

    /**
     * Meets a change that somebody else made, on the thread of the disk.
     *
     * @param asked whether the user wanted to save, and so has to be told in any case
     */
    void meet(DossierFile file, SaveResult.ChangedOutside theirs, boolean asked) {
        Optional<Reading> reading = theirs.theirs().map(seen -> DossierReader.read(file.path()));
        SaveResult.ChangedOutside read =
                reading.isPresent() && reading.get() instanceof Reading.Loaded loaded
                        ? new SaveResult.ChangedOutside(Optional.of(loaded.content()))
                        : theirs;
        Platform.runLater(() -> decide(file, read, reading, asked));
    }

    private void decide(
            DossierFile file,
            SaveResult.ChangedOutside theirs,
            Optional<Reading> reading,
            boolean asked) {
        boolean changed = workspace.changed().get();
        switch (reading.orElse(null)) {
            case Reading.Loaded loaded when !changed && !asked -> {
                Dossier before = workspace.opened().get().dossier();
                file.accept(theirs);
                Set<String> news = Merge.differing(before, loaded.dossier());
                workspace.reload(name, loaded.dossier());
                workspace.hits().set(news);
                tell.accept(new Outcome.Reloaded(news.size()));
            }
            case Reading.Loaded loaded ->
                    tell.accept(new Outcome.Conflict(theirs, Optional.of(loaded.dossier())));
            case null, default -> {
                if (asked) {
                    tell.accept(new Outcome.Conflict(theirs, Optional.empty()));
                } else {
                    tell.accept(new Outcome.Unusable(reading.isEmpty()));
                }
            }
        }
    }

    /**
     * What the changes of both make.
     *
     * @param judge says who is right where both changed the same
     */
    Merge.Merged merge(Dossier theirs, Function<Merge.Clash, Merge.Side> judge) {
        return Merge.of(workspace.saved(), workspace.opened().get().dossier(), theirs, judge);
    }
}
