package org.clauseline.desktop.window;

import org.clauseline.desktop.opening.FileChoosers;
import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Workspace;

import java.util.function.Consumer;

/**
 * Puts what is open into a file when the user says so, and asks before anything that is not saved
 * would be lost. What is being typed beside a selection is kept first, whatever is asked for.
 */
final class Saving {
    private final Workspace workspace;
    private final Keeper keeper;
    private final FileChoosers files;
    private final Telling telling;
    private final Runnable keepNote;

    /**
     * @param keepNote keeps what is being typed beside what is selected
     */
    Saving(
            Workspace workspace,
            Keeper keeper,
            FileChoosers files,
            Telling telling,
            Runnable keepNote) {
        this.workspace = workspace;
        this.keeper = keeper;
        this.files = files;
        this.telling = telling;
        this.keepNote = keepNote;
    }

    /** Saves into the file of the dossier, or into one that the user names if there is none. */
    void save(Runnable after) {
        keepNote.run();
        if (isInNoFile()) {
            saveAs(after);
        } else {
            keeper.save(after);
        }
    }

    /** Saves into a file that the user names. */
    void saveAs(Runnable after) {
        keepNote.run();
        Opened now = workspace.opened().get();
        String suggested =
                now.file()
                        .map(file -> String.valueOf(file.getFileName()))
                        .orElse(now.dossier().id() + ".dossier.json");
        files.chooseToSave(suggested).ifPresent(file -> keeper.saveAs(file, after));
    }

    /** Lets another dossier take the place of this one, after what is not saved was asked about. */
    void replacing(Runnable other) {
        keepNote.run();
        if (workspace.changed().get()) {
            telling.askBeforeReplacing(isInNoFile(), () -> save(other), other);
        } else {
            other.run();
        }
    }

    /**
     * Leaves the window, after what is not saved was asked about.
     *
     * @param leave told whether what is not saved is not wanted either
     */
    void leaving(Consumer<Boolean> leave) {
        keepNote.run();
        if (workspace.changed().get()) {
            telling.askBeforeClosing(
                    isInNoFile(), () -> save(() -> leave.accept(false)), () -> leave.accept(true));
        } else {
            leave.accept(false);
        }
    }

    private boolean isInNoFile() {
        return workspace.opened().get().file().isEmpty();
    }
}
