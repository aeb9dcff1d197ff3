package org.clauseline.desktop.export;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** The windows of <em>Export image…</em> and of the image of a single point. */
public final class ExportDialog {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;
    private static final double OVER_WIDTH = 1040;
    private static final double OVER_HEIGHT = 560;

    private ExportDialog() {}

    /**
     * Opens the dialog above a window.
     *
     * @param span the time that is proposed for the image; absent for that of the dossier
     * @param dress gives a scene the look of the window
     * @param kept what was chosen the last time
     */
    public static Stage open(
            Window owner,
            Workspace workspace,
            Optional<Span> span,
            Consumer<Scene> dress,
            KeptFile kept) {
        return open(
                owner,
                workspace,
                span,
                dress,
                kept,
                new SystemImageFiles(owner, workspace.locale()));
    }

    static Stage open(
            Window owner,
            Workspace workspace,
            Optional<Span> span,
            Consumer<Scene> dress,
            KeptFile kept,
            ImageFiles files) {
        Stage stage = new Stage();
        ExportPane pane =
                new ExportPane(workspace, span, kept, doors(stage, workspace, files, dress));
        show(stage, owner, pane, word(workspace, "title"), dress, pane.delivery());
        return stage;
    }

    /**
     * Opens the dialog for an image of a single point above a window.
     *
     * @param point id of the point that is shown first; empty for the first that changed
     * @param dress gives a scene the look of the window
     * @param kept what was chosen the last time
     */
    public static Stage openCard(
            Window owner, Workspace workspace, String point, Consumer<Scene> dress, KeptFile kept) {
        Stage stage = new Stage();
        ImageFiles files = new SystemImageFiles(owner, workspace.locale());
        CardPane pane = new CardPane(workspace, point, kept, doors(stage, workspace, files, dress));
        show(stage, owner, pane, word(workspace, "card.title"), dress, pane.delivery());
        return stage;
    }

    private static String word(Workspace workspace, String key) {
        return Words.of(ExportDialog.class, workspace.locale()).get(key);
    }

    private static ExportPane.Doors doors(
            Stage stage, Workspace workspace, ImageFiles files, Consumer<Scene> dress) {
        return new ExportPane.Doors(
                files,
                new SystemHouseFiles(() -> front(stage), workspace.locale()),
                ExportDialog::copy,
                ExportDialog::copy,
                (content, title, mayClose) -> over(stage, content, title, mayClose, dress));
    }

    private static void show(
            Stage stage,
            Window owner,
            Parent pane,
            String title,
            Consumer<Scene> dress,
            Delivery delivery) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        Scene scene = new Scene(pane, width, height);
        dress.accept(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        escape(delivery, stage);
                    }
                });
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    delivery.leave(stage::close);
                });
        stage.show();
    }

    /** The window in front: the dialog, or one that it has opened. */
    private static Window front(Stage dialog) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> dialog.equals(stage.getOwner()) && stage.isShowing())
                .findFirst()
                .orElse(dialog);
    }

    private static void over(
            Stage owner,
            Function<Runnable, Region> content,
            String title,
            BooleanSupplier mayClose,
            Consumer<Scene> dress) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        content.apply(stage::close),
                        Math.min(OVER_WIDTH, screen.getWidth()),
                        Math.min(OVER_HEIGHT, screen.getHeight()));
        dress.accept(scene);
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && mayClose.getAsBoolean()) {
                        stage.close();
                    }
                });
        stage.setOnCloseRequest(
                event -> {
                    if (!mayClose.getAsBoolean()) {
                        event.consume();
                    }
                });
        stage.show();
    }

    /** Calls off what is being written; only where nothing is does it close the dialog. */
    private static void escape(Delivery delivery, Stage stage) {
        if (delivery.isBusy()) {
            delivery.cancel();
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
