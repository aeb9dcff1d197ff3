package org.clauseline.desktop.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.opening.Report;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.store.Finding;
import org.clauseline.store.Reading;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What is wrong with a file, and where: every finding with line and column, to be read, copied and
 * mended.
 */
final class FindingsPanel extends VBox {
    private final Words words;

    /**
     * @param report what to tell
     * @param showFile shows the file in the system's own program
     * @param clipboard takes text that is copied
     * @param close takes the panel away
     */
    FindingsPanel(
            Report report,
            Words words,
            Consumer<Path> showFile,
            Consumer<String> clipboard,
            Runnable close) {
        this.words = words;
        setId("findings");
        setSpacing(8);
        getStyleClass().addAll("panel", "overlay-panel");
        Label title =
                wrapped(
                        report.cause().isPresent()
                                ? words.get("findings.refused", Legible.of(report.name()))
                                : words.get("findings.opened", Legible.of(report.name())),
                        "title");
        ListView<Finding> list = new ListView<>();
        list.getItems().setAll(report.findings());
        list.setCellFactory(view -> new FindingCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button copy = new Button(words.get("findings.copy"));
        copy.setOnAction(event -> clipboard.accept(report.text()));
        Button show = new Button(words.get("findings.show"));
        show.setDisable(report.file().isEmpty());
        show.setOnAction(event -> report.file().ifPresent(showFile));
        Button done = new Button(words.get("findings.close"));
        done.setId("findings-close");
        done.getStyleClass().add("primary");
        done.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        wrapped(
                                report.cause()
                                        .map(this::why)
                                        .orElse(words.get("findings.why.warnings"))));
        if (report.cause().isPresent()) {
            getChildren().add(wrapped(words.get("findings.kept"), "quiet"));
        }
        HBox buttons = new HBox(8, copy, show, space, done);
        getChildren().addAll(list, buttons);
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    private String why(Reading.Cause cause) {
        return switch (cause) {
            case MISTAKES -> words.get("findings.why.mistakes");
            case DAMAGED -> words.get("findings.why.damaged");
            case NEWER -> words.get("findings.why.newer");
            case NOT_A_DOSSIER -> words.get("findings.why.other");
            case TOO_LARGE -> words.get("findings.why.large");
            case UNREADABLE -> words.get("findings.why.unreadable");
        };
    }

    private static Label wrapped(String text, String... classes) {
        Label label = new WrappedLabel(text);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** One finding: its place in front, what is wrong, and its path below. */
    private final class FindingCell extends ListCell<Finding> {
        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            Label place =
                    new Label(
                            words.get(
                                    "findings.place",
                                    Integer.toString(finding.line()),
                                    Integer.toString(finding.column())));
            place.getStyleClass().addAll("strong", "finding-place");
            place.setMinWidth(120);
            Label message = wrapped(Legible.of(finding.message()));
            Label path = wrapped(Legible.of(finding.path()), "quiet", "small");
            VBox said = new VBox(message, path);
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = new HBox(8, place, said);
            row.setAlignment(Pos.TOP_LEFT);
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(40));
            setPrefWidth(0);
            setGraphic(row);
        }
    }
}
