package org.clauseline.desktop.window;

import javafx.stage.Window;

import org.clauseline.desktop.edit.Editing;
import org.clauseline.desktop.export.ExportDialog;
import org.clauseline.desktop.export.KeptFile;
import org.clauseline.desktop.publish.PublishDialogs;
import org.clauseline.desktop.texts.TextsDialog;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dialogs that stand over the window. A note that is being typed is kept before each. */
final class Dialogs {
    private final Workspace workspace;
    private final Outside outside;
    private final Theme theme;
    private final Supplier<Window> window;
    private final Runnable keepNote;
    private final Consumer<Dossier> openNew;

    /**
     * @param window the window, asked for when a dialog opens
     * @param keepNote keeps what is being typed beside what is selected
     * @param openNew opens a dossier that is in no file yet
     */
    Dialogs(
            Workspace workspace,
            Outside outside,
            Theme theme,
            Supplier<Window> window,
            Runnable keepNote,
            Consumer<Dossier> openNew) {
        this.workspace = workspace;
        this.outside = outside;
        this.theme = theme;
        this.window = window;
        this.keepNote = keepNote;
        this.openNew = openNew;
    }

    /** Begins a dossier of the user's own. */
    void create(Editing editing) {
        keepNote.run();
        editing.create(openNew);
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
                openNew);
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
     * @param apart whether they are to make a dossier of their own; that can be chosen there, too
     */
    void importEvents(LocalDate today, boolean apart, Executor background) {
        keepNote.run();
        PublishDialogs.take(
                window.get(), workspace, theme::dress, today, apart, openNew, background);
    }
}
