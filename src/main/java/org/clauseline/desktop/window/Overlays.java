package org.clauseline.desktop.window;

import javafx.scene.Node;

import org.clauseline.desktop.library.LibraryPane;
import org.clauseline.desktop.logs.Diagnostics;
import org.clauseline.desktop.opening.Report;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** The panels that are laid above the window to be read and put away again. */
final class Overlays {
    private final Workspace workspace;
    private final Words words;
    private final Outside outside;
    private @Nullable WindowPane root;

    Overlays(Workspace workspace, Words words, Outside outside) {
        this.workspace = workspace;
        this.words = words;
        this.outside = outside;
    }

    /** Says which window they belong to; nothing is shown before. */
    void on(WindowPane pane) {
        root = pane;
    }

    private void lay(Node panel) {
        if (root != null) {
            root.lay(panel);
        }
    }

    private void lift() {
        if (root != null) {
            root.lift();
        }
    }

    void keys() {
        lay(new KeyList(words, this::lift));
    }

    void diagnostics() {
        lay(
                new DiagnosticsPanel(
                        words,
                        Diagnostics.of(workspace.opened().get().dossier(), outside.locale()),
                        outside.clipboard(),
                        this::lift));
    }

    /**
     * @param recent files opened lately
     * @param open opens a file and selects the thing of this id in it
     */
    void library(List<Path> recent, BiConsumer<Path, String> open) {
        lay(
                new LibraryPane(
                        recent,
                        outside.locale(),
                        (file, id) -> {
                            lift();
                            open.accept(file, id);
                        }));
    }

    void findings(Report report) {
        lay(
                new FindingsPanel(
                        report,
                        !workspace.opened().get().isEmpty(),
                        words,
                        file -> outside.browser().accept(file.toUri().toString()),
                        outside.clipboard(),
                        this::lift));
    }
}
