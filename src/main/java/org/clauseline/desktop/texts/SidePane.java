package org.clauseline.desktop.texts;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.exchange.document.Choices;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Document;
import org.clauseline.exchange.document.Encodings;
import org.clauseline.exchange.draft.Line;
import org.clauseline.exchange.draft.Outline;

import java.io.File;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One text: where it comes from, how it was read, its lines, and the means to correct them. */
final class SidePane extends VBox {
    private final Words words;
    private final TextSide side;
    private final Supplier<String> clipboard;
    private final Label says = new WrappedLabel("");
    private final Label remarks = new WrappedLabel("");
    private final HBox readings = new HBox(8);
    private final ListView<Line> list = new ListView<>();
    private final Label hint = new WrappedLabel("");
    private final ProgressIndicator busy = new ProgressIndicator();
    private final LineEditor editor;
    private final Button choose;
    private boolean asking;
    private boolean filling;

    /**
     * A side.
     *
     * @param title what it is called, such as "Old text"
     * @param files lets the reader choose a file
     * @param clipboard the words in the clipboard, or empty
     */
    SidePane(
            Words words,
            String title,
            TextSide side,
            DocumentChooser files,
            Supplier<String> clipboard) {
        super(8);
        this.words = words;
        this.side = side;
        this.clipboard = clipboard;
        getStyleClass().addAll("panel", "card-padding");
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choose = button("choose", () -> files.choose().ifPresent(side::open));
        HBox head = new HBox(8, heading, space, choose, button("paste", this::paste));
        head.setAlignment(Pos.CENTER_LEFT);
        says.setId("says");
        remarks.getStyleClass().addAll("small", "quiet");
        readings.setAlignment(Pos.CENTER_LEFT);
        for (Region part : List.of(says, remarks, readings)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        hint.getStyleClass().add("quiet");
        hint.setMaxWidth(320);
        busy.setMaxSize(36, 36);
        editor = new LineEditor(words, side, this::select);
        list.setId("lines");
        list.setAccessibleText(words.get("lines", title));
        list.setCellFactory(view -> new LineCell(view, words));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (observed, before, now) -> {
                            if (!filling) {
                                editor.show(now.intValue());
                            }
                        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, editor::onKey);
        StackPane middle = new StackPane(list, hint, busy);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, says, remarks, readings, middle, editor);
        setMinWidth(0);
        setPrefWidth(500);
        acceptFiles();
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        side.state().addListener((observed, before, now) -> show(now));
        side.outline().addListener((observed, before, now) -> show(now));
        show(side.state().get());
    }

    /**
     * Asks for this text where there is none yet.
     *
     * @param other whether the other one is there already
     */
    void ask(boolean other) {
        asking = other;
        show(side.state().get());
        if (other && side.state().get() instanceof TextSide.State.Empty) {
            choose.requestFocus();
        }
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.get(name));
        button.setId(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void acceptFiles() {
        setOnDragOver(
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        setOnDragDropped(
                event -> {
                    List<File> files = event.getDragboard().getFiles();
                    if (files.size() == 1) {
                        side.open(files.getFirst().toPath());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            event.consume();
            if (event.isShiftDown()) {
                side.redo();
            } else {
                side.undo();
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            event.consume();
            paste();
        }
    }

    private void paste() {
        String pasted = clipboard.get();
        if (pasted.isBlank()) {
            hint.setText(words.get("paste.nothing"));
        } else {
            side.paste(words.get("paste.name"), pasted);
        }
    }

    private void show(TextSide.State state) {
        busy.setVisible(state instanceof TextSide.State.Reading);
        boolean read = state instanceof TextSide.State.Read;
        editor.setVisible(read);
        list.setVisible(read);
        says.getStyleClass().remove("danger");
        readings.getChildren().clear();
        remarks.setText("");
        hint.setText("");
        switch (state) {
            case TextSide.State.Empty empty -> {
                says.setText("");
                hint.setText(words.get(asking ? "empty.other" : "empty"));
            }
            case TextSide.State.Reading reading ->
                    says.setText(words.get("reading", Legible.of(reading.name())));
            case TextSide.State.Refused refused -> {
                says.setText(words.get("refused", Legible.of(refused.name()), refused.why()));
                says.getStyleClass().add("danger");
                hint.setText(words.get("empty"));
            }
            case TextSide.State.Read found -> {
                readings(found.document());
                remarks.setText(String.join(" ", found.document().remarks()));
                sayPoints();
            }
        }
        says.setVisible(!says.getText().isEmpty());
        remarks.setVisible(!remarks.getText().isEmpty());
        readings.setVisible(!readings.getChildren().isEmpty());
    }

    private void show(Outline outline) {
        int selected = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(outline.lines());
        filling = false;
        if (outline.lines().isEmpty()) {
            editor.show(-1);
        } else {
            select(Math.clamp(selected, 0, outline.lines().size() - 1));
        }
        sayPoints();
    }

    private void select(int line) {
        list.getSelectionModel().clearAndSelect(line);
        editor.show(line);
    }

    private void sayPoints() {
        if (side.state().get() instanceof TextSide.State.Read found) {
            String repeated = String.join(", ", side.outline().get().repeated());
            says.setText(
                    words.get(
                                    "read",
                                    Legible.of(found.name()),
                                    found.document().format().title(),
                                    TwoSides.points(side))
                            + (repeated.isEmpty()
                                    ? ""
                                    : " " + words.get("repeated", Legible.of(repeated))));
        }
    }

    /** What the reader may say of a document that it does not say itself. */
    private void readings(Document document) {
        if (!document.encoding().isEmpty()) {
            Label name = new Label(words.get(document.guessed() ? "encoding.guessed" : "encoding"));
            ChoiceBox<Charset> encodings = encodings(document);
            name.setLabelFor(encodings);
            name.setMinWidth(Region.USE_PREF_SIZE);
            readings.getChildren().addAll(name, encodings);
        }
        if (document.revised()) {
            ChoiceBox<Revisions> revisions = new ChoiceBox<>();
            revisions.setId("revisions");
            revisions.setItems(FXCollections.observableArrayList(Revisions.values()));
            revisions.setConverter(
                    converter(
                            value ->
                                    words.get(
                                            value == Revisions.ACCEPTED
                                                    ? "revisions.accepted"
                                                    : "revisions.original")));
            revisions.setValue(side.choices().revisions());
            revisions.setOnAction(
                    event ->
                            side.choose(
                                    new Choices(side.choices().encoding(), revisions.getValue())));
            Label name = new Label(words.get("revisions"));
            name.setLabelFor(revisions);
            name.setMinWidth(Region.USE_PREF_SIZE);
            readings.getChildren().addAll(name, revisions);
        }
    }

    private ChoiceBox<Charset> encodings(Document document) {
        Charset now = Charset.forName(document.encoding());
        List<Charset> offered = new ArrayList<>(Encodings.OFFERED);
        if (!offered.contains(now)) {
            offered.addFirst(now);
        }
        ChoiceBox<Charset> encodings = new ChoiceBox<>(FXCollections.observableArrayList(offered));
        encodings.setId("encodings");
        encodings.setConverter(converter(Charset::displayName));
        encodings.setValue(now);
        encodings.setOnAction(
                event ->
                        side.choose(
                                new Choices(
                                        Optional.of(encodings.getValue()),
                                        side.choices().revisions())));
        return encodings;
    }

    private static <T> StringConverter<T> converter(Function<T, String> wording) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : wording.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        };
    }
}
