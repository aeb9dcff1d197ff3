package org.clauseline.desktop.publish;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.intake.Intake;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The windows of <em>Export document…</em> and <em>Import events…</em>. */
public final class PublishDialogs {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private PublishDialogs() {}

    /**
     * Opens the dialog that writes documents.
     *
     * @param dress gives a scene the look of the window
     * @param background does slow work
     */
    public static Stage export(
            Window owner, Workspace workspace, Consumer<Scene> dress, Executor background) {
        Words words = Words.of(PublishDialogs.class, workspace.locale());
        PublishFiles files = (suggested, ending) -> choose(owner, words, suggested, ending);
        return show(
                owner,
                new DocumentPane(workspace, files, background),
                words.get("document.title"),
                dress);
    }

    /**
     * Asks for a file with events and opens the dialog that takes them in.
     *
     * @param dress gives a scene the look of the window
     * @param day the day of the import
     * @param apart whether they are to make a dossier of their own
     * @param openNew opens such a dossier
     * @param background does slow work
     */
    public static void take(
            Window owner,
            Workspace workspace,
            Consumer<Scene> dress,
            LocalDate day,
            boolean apart,
            Consumer<Dossier> openNew,
            Executor background) {
        Words words = Words.of(PublishDialogs.class, workspace.locale());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.get("import.files"),
                                "*.json",
                                "*.csv",
                                "*.tsv",
                                "*.ics",
                                "*.timeline"),
                        new FileChooser.ExtensionFilter(words.get("choose.all"), "*"));
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            Taking taking = new Taking(day, apart, openNew, background);
            take(owner, workspace, dress, chosen.toPath(), taking);
        }
    }

    static Stage take(
            Window owner, Workspace workspace, Consumer<Scene> dress, Path file, Taking taking) {
        Words words = Words.of(PublishDialogs.class, workspace.locale());
        String name = String.valueOf(file.getFileName());
        Stage[] stage = new Stage[1];
        Parent content;
        try {
            Intake intake = Intake.open(file);
            content =
                    new ImportPane(
                            workspace,
                            intake,
                            name,
                            taking,
                            (suggested, ending) -> choose(owner, words, suggested, ending),
                            () -> stage[0].close());
        } catch (Unreadable unreadable) {
            Label told =
                    new WrappedLabel(words.get("import.unreadable", name, unreadable.sentence()));
            content = new StackPane(told);
        }
        stage[0] = show(owner, content, words.get("import.title"), dress);
        return stage[0];
    }

    private static Stage show(Window owner, Parent content, String title, Consumer<Scene> dress) {
        Scene scene = new Scene(content, WIDTH, HEIGHT);
        dress.accept(scene);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.show();
        return stage;
    }

    private static Optional<Path> choose(
            Window owner, Words words, String suggested, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("document.title"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(
                        file -> {
                            String name = String.valueOf(file.getFileName());
                            return name.toLowerCase(Locale.ROOT).endsWith(ending)
                                    ? file
                                    : file.resolveSibling(name + ending);
                        });
    }
}
