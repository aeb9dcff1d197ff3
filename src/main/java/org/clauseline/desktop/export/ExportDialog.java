package org.clauseline.desktop.export;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;

import java.util.Optional;
import java.util.function.Consumer;

/** The window of <em>Export image…</em>. */
public final class ExportDialog {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;

    private ExportDialog() {}

    /**
     * Opens the dialog above a window.
     *
     * @param span the time that is proposed for the image; absent for that of the dossier
     * @param dress gives a scene the look of the window
     */
    public static Stage open(
            Window owner, Workspace workspace, Optional<Span> span, Consumer<Scene> dress) {
        return open(owner, workspace, span, dress, new SystemImageFiles(owner, workspace.locale()));
    }

    static Stage open(
            Window owner,
            Workspace workspace,
            Optional<Span> span,
            Consumer<Scene> dress,
            ImageFiles files) {
        ExportPane pane =
                new ExportPane(workspace, span, files, ExportDialog::copy, ExportDialog::copy);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        Scene scene = new Scene(pane, width, height);
        dress.accept(scene);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Words.of(ExportDialog.class, workspace.locale()).get("title"));
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        escape(pane, stage);
                    }
                });
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    pane.leave(stage::close);
                });
        stage.show();
        return stage;
    }

    /** Calls off what is being written; only where nothing is does it close the dialog. */
    private static void escape(ExportPane pane, Stage stage) {
        if (pane.isDelivering()) {
            pane.cancel();
        } else {
            stage.close();
        }
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void copy(javafx.scene.image.Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
