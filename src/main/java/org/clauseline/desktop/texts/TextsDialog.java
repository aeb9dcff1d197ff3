package org.clauseline.desktop.texts;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The window of <em>Compare two texts…</em>. */
public final class TextsDialog {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 820;

    private TextsDialog() {}

    /**
     * Opens the dialog above a window.
     *
     * @param dress gives a scene the look of the window
     * @param files documents to begin with; two at most
     * @param today the day it is
     * @param compare takes the dossier that two texts make
     */
    public static Stage open(
            Window owner,
            Locale locale,
            Consumer<Scene> dress,
            List<Path> files,
            Supplier<LocalDate> today,
            Consumer<Dossier> compare) {
        Words words = Words.of(TextsDialog.class, locale);
        Stage stage = new Stage();
        TextsPane pane =
                new TextsPane(
                        locale,
                        () -> choose(stage, words),
                        TextsDialog::pasted,
                        today,
                        dossier -> {
                            stage.close();
                            compare.accept(dossier);
                        },
                        stage::close);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        pane,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        dress.accept(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(words.get("title"));
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        escape(pane.sides(), stage);
                    }
                });
        stage.setOnHidden(event -> pane.sides().cancel());
        stage.show();
        pane.open(files);
        return stage;
    }

    /** Gives up reading first; corrections are not lost to a stray key. */
    private static void escape(TwoSides sides, Stage stage) {
        if (sides.isReading()) {
            sides.cancel();
        } else if (!sides.isCorrected()) {
            stage.close();
        }
    }

    static String pasted() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    static Optional<Path> choose(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("choose.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.get("choose.documents"),
                                "*.docx",
                                "*.pdf",
                                "*.html",
                                "*.htm",
                                "*.md",
                                "*.markdown",
                                "*.txt",
                                "*.text"),
                        new FileChooser.ExtensionFilter(words.get("choose.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
