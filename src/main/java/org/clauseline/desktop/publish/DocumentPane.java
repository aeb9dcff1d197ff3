package org.clauseline.desktop.publish;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.exchange.LossReport;
import org.clauseline.exchange.Losses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Chooses what is written of the dossier, says what that leaves out, and has it written. */
final class DocumentPane extends VBox {
    private final Words words;
    private final Workspace workspace;
    private final PublishFiles files;
    private final Executor background;
    private final ListView<DocumentKind> kinds = new ListView<>();
    private final Label losses = new WrappedLabel("");
    private final Label state = new WrappedLabel("");
    private final Button report;
    private final Button save;
    private final CompletableFuture<Subject> subject;
    private Losses told = Losses.NONE;

    /**
     * @param background does slow work
     */
    DocumentPane(Workspace workspace, PublishFiles files, Executor background) {
        super(12);
        words = Words.of(DocumentPane.class, workspace.locale());
        this.workspace = workspace;
        this.files = files;
        this.background = background;
        subject = CompletableFuture.supplyAsync(Subject.of(workspace), background);
        kinds.setId("kinds");
        kinds.setAccessibleText(words.get("document.kinds"));
        kinds.setCellFactory(list -> new Cell());
        kinds.getItems().setAll(DocumentKind.all(!workspace.comparing().get().to().isEmpty()));
        kinds.getSelectionModel().selectedItemProperty().addListener(any -> tellLosses());
        VBox.setVgrow(kinds, Priority.ALWAYS);
        losses.setId("losses");
        state.setId("state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        save = new Button(words.get("document.save"));
        save.setId("save");
        save.setDefaultButton(true);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        report = new Button(words.get("report.save"));
        report.setId("report");
        report.setMinWidth(USE_PREF_SIZE);
        report.setDisable(true);
        report.setOnAction(event -> saveReport());
        HBox foot = new HBox(12, state, report, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(new WrappedLabel(words.get("document.about")), kinds, losses, foot);
        setPadding(new Insets(16));
        kinds.getSelectionModel().selectFirst();
    }

    private final class Cell extends ListCell<DocumentKind> {
        @Override
        protected void updateItem(DocumentKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty || kind == null ? "" : name(kind));
        }
    }

    private String name(DocumentKind kind) {
        return switch (kind) {
            case DocumentKind.Compared compared ->
                    words.get("comparison." + compared.form().name());
            case DocumentKind.Told told -> words.get("chronology." + told.form().name());
            case DocumentKind.Page page -> words.get("page");
        };
    }

    private void tellLosses() {
        DocumentKind kind = kinds.getSelectionModel().getSelectedItem();
        if (kind == null) {
            return;
        }
        CompletableFuture<Void> _ =
                subject.thenApplyAsync(shown -> kind.losses(shown), background)
                        .thenAccept(lost -> Platform.runLater(() -> tell(kind, lost)));
    }

    private void tell(DocumentKind kind, Losses lost) {
        if (kind.equals(kinds.getSelectionModel().getSelectedItem())) {
            told = lost;
            report.setDisable(lost.isNone());
            losses.setText(
                    lost.isNone()
                            ? words.get("losses.none")
                            : words.get("losses.head") + "\n" + String.join("\n", lost.lines()));
        }
    }

    private void saveReport() {
        DocumentKind kind = kinds.getSelectionModel().getSelectedItem();
        String id = workspace.opened().get().dossier().id();
        String document = kind.suggested(id);
        String text =
                LossReport.ofExport(
                        document, name(kind), workspace.opened().get().dossier().title(), told);
        files.chooseToWrite(Reporting.suggested(document), Reporting.ENDING)
                .ifPresent(
                        file ->
                                Reporting.write(
                                        file,
                                        text,
                                        background,
                                        words,
                                        sentence -> state.setText(sentence)));
    }

    private void save() {
        DocumentKind kind = kinds.getSelectionModel().getSelectedItem();
        if (kind == null) {
            return;
        }
        String id = workspace.opened().get().dossier().id();
        files.chooseToWrite(kind.suggested(id), kind.ending()).ifPresent(file -> write(kind, file));
    }

    private void write(DocumentKind kind, Path file) {
        save.setDisable(true);
        state.setText(words.get("writing"));
        CompletableFuture<String> _ =
                subject.thenApplyAsync(shown -> written(kind, shown, file), background)
                        .whenComplete(
                                (told, failure) ->
                                        Platform.runLater(
                                                () -> {
                                                    save.setDisable(false);
                                                    state.setText(
                                                            failure == null
                                                                    ? told
                                                                    : words.get(
                                                                            "unwritable",
                                                                            reason(failure)));
                                                }));
    }

    private String written(DocumentKind kind, Subject shown, Path file) {
        try {
            List<Path> all = kind.write(shown, file);
            return words.get("written", String.valueOf(all.getFirst().getFileName()), all.size());
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** Whether something is being written. */
    boolean isBusy() {
        return save.isDisabled();
    }
}
