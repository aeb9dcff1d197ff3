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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is wrong with a file, and where: every finding with line and column, to be read, copied and
 * mended.
 */
final class FindingsPanel extends VBox {
    /** The path of what concerns a file as a whole. */
    private static final String WHOLE = "$";

    /** The height of a line in px, and the letters that it holds, rather less than it does. */
    private static final double LINE = 20;

    private static final int LETTERS = 70;

    /** The greatest height of the list in px; it may have less. */
    private static final double MOST = 600;

    private final Words words;

    /**
     * @param report what to tell
     * @param open whether something is open behind the panel
     * @param showFile shows the file in the system's own program
     * @param clipboard takes text that is copied
     * @param close takes the panel away
     */
    FindingsPanel(
            Report report,
            boolean open,
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
        list.setCellFactory(view -> new FindingCell(isRead(report)));
        double wanted = report.findings().stream().mapToDouble(FindingsPanel::height).sum();
        list.setPrefHeight(Math.min(wanted, MOST));
        VBox.setVgrow(list, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        Button copy = new Button(words.get("findings.copy"));
        copy.setOnAction(event -> clipboard.accept(report.text()));
        Button show =
                new Button(words.get(isRead(report) ? "findings.show" : "findings.show.folder"));
        Optional<Path> shown =
                isRead(report) ? report.file() : report.file().map(FindingsPanel::folder);
        show.setId("findings-show");
        show.setDisable(shown.isEmpty());
        show.setOnAction(event -> shown.ifPresent(showFile));
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
            getChildren().add(wrapped(kept(report, open), "quiet"));
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

    /** The height that a finding needs in px, rather too much than too little. */
    private static double height(Finding finding) {
        int lines =
                Math.ceilDiv(finding.message().length(), LETTERS)
                        + Math.ceilDiv(finding.path().length(), LETTERS);
        return (lines + 1) * LINE;
    }

    /** Whether there is a file that can be looked into, and so places in it. */
    private static boolean isRead(Report report) {
        return report.cause().filter(cause -> cause == Reading.Cause.UNREADABLE).isEmpty();
    }

    /** Where the file should be, or as far up as there is anything. */
    private static @Nullable Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private String kept(Report report, boolean open) {
        String behind = words.get(open ? "findings.kept.open" : "findings.kept.nothing");
        return isRead(report) ? words.get("findings.kept") + " " + behind : behind;
    }

    private String why(Reading.Cause cause) {
        return switch (cause) {
            case MISTAKES -> words.get("findings.why.mistakes");
            case DAMAGED -> words.get("findings.why.damaged");
            case NEWER -> words.get("findings.why.newer");
            case NOT_A_DOSSIER -> words.get("findings.why.other");
            case NOT_JSON -> words.get("findings.why.kind");
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
        private final boolean places;

        FindingCell(boolean places) {
            this.places = places;
        }

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
            VBox said = new VBox(message);
            if (!finding.path().equals(WHOLE)) {
                said.getChildren().add(path);
            }
            HBox.setHgrow(said, Priority.ALWAYS);
            HBox row = places ? new HBox(8, place, said) : new HBox(said);
            row.setAlignment(Pos.TOP_LEFT);
            row.prefWidthProperty().bind(getListView().widthProperty().subtract(40));
            setPrefWidth(0);
            setGraphic(row);
        }
    }
}
