package org.clauseline.desktop.window;

import javafx.stage.Window;

import org.clauseline.desktop.edit.Editing;
import org.clauseline.desktop.export.ExportDialog;
import org.clauseline.desktop.export.KeptFile;
import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.publish.PublishDialogs;
import org.clauseline.desktop.texts.TextsDialog;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The dialogs that stand over the window. A note that is being typed is kept before each. */
final class Dialogs {
    private final Workspace workspace;
    private final Outside outside;
    private final Theme theme;
    private final Keeper keeper;
    private final Supplier<Window> window;
    private final Runnable keepNote;

    /**
     * @param window the window, asked for when a dialog opens
     * @param keepNote keeps what is being typed beside what is selected
     */
    Dialogs(
            Workspace workspace,
            Outside outside,
            Theme theme,
            Keeper keeper,
            Supplier<Window> window,
            Runnable keepNote) {
        this.workspace = workspace;
        this.outside = outside;
        this.theme = theme;
        this.keeper = keeper;
        this.window = window;
        this.keepNote = keepNote;
    }

    /** Begins a dossier of the user's own. */
    void create(Editing editing) {
        keepNote.run();
        editing.create(keeper::openNew);
    }

    /**
     * Compares two texts from elsewhere.
     *
     * @param files those that are there already; at most two
     */
    void compareTexts(List<Path> files) {
        keepNote.run();
        TextsDialog.open(
                window.get(),
                outside.locale(),
                theme::dress,
                files,
                () -> LocalDate.ofInstant(outside.clock().instant(), outside.zone()),
                keeper::openNew);
    }

    /** Lays out an image of the dossier, or of the time in view while times are folded in it. */
    void exportImage() {
        boolean folded = !workspace.folds().get().isNone();
        exportImage(folded ? Optional.of(workspace.span().get()) : Optional.empty());
    }

    /** Lays out an image of a stretch of time. */
    void exportImage(Span span) {
        exportImage(Optional.of(span));
    }

    private void exportImage(Optional<Span> span) {
        keepNote.run();
        ExportDialog.open(
                window.get(),
                workspace,
                span,
                theme::dress,
                new KeptFile(outside.settings().folder()));
    }

    /**
     * Makes an image of what became of a single point.
     *
     * @param point its id; empty for what is selected
     */
    void exportCard(String point) {
        keepNote.run();
        List<String> selected = workspace.selection().get().ids();
        ExportDialog.openCard(
                window.get(),
                workspace,
                point.isEmpty() && !selected.isEmpty() ? selected.getFirst() : point,
                theme::dress,
                new KeptFile(outside.settings().folder()));
    }

    /** Writes the chronology or the comparison as a document. */
    void exportDocument(Executor background) {
        keepNote.run();
        PublishDialogs.export(window.get(), workspace, theme::dress, background);
    }

    /**
     * Takes events from a file into the dossier.
     *
     * @param today the day by which the file existed
     */
    void importEvents(LocalDate today, Executor background) {
        keepNote.run();
        PublishDialogs.take(window.get(), workspace, theme::dress, today, background);
    }
}
