package org.clauseline.desktop.library;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Lists dossiers, searches through all of them as one types, and opens one. */
public final class LibraryPane extends VBox {
    private static final int EXCERPT = 160;

    private final Words words;
    private final TextField field = new TextField();
    private final ListView<Library.Line> list = new ListView<>();
    private final Label count = new Label();
    private final List<Library.Entry> entries = new ArrayList<>();
    private final BiConsumer<Path, String> open;
    private volatile boolean closed;
    private final Label none = new WrappedLabel("");
    private boolean looking = true;
    private int unread;

    /**
     * @param recent files opened lately, whose folders are looked through
     * @param open opens a file and selects the thing of this id in it, which may be empty
     */
    public LibraryPane(List<Path> recent, Locale locale, BiConsumer<Path, String> open) {
        super(8);
        this.open = open;
        words = Words.of(LibraryPane.class, locale);
        setId("library");
        getStyleClass().addAll("panel", "overlay-panel");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("title");
        field.setId("library-field");
        field.setPromptText(words.get("prompt"));
        field.setAccessibleText(words.get("prompt"));
        field.textProperty().addListener((observed, before, now) -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("library-list");
        list.setAccessibleText(words.get("title"));
        list.setCellFactory(view -> new LineCell());
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        openSelected();
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().addAll("quiet", "small");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, field, list, count);
        setMaxSize(760, 560);
        setPrefSize(760, 560);
        sceneProperty()
                .addListener(
                        (observed, before, now) -> {
                            closed = now == null;
                            if (now != null) {
                                Platform.runLater(field::requestFocus);
                            }
                        });
        none.setId("library-none");
        none.setPadding(new Insets(24));
        list.setPlaceholder(none);
        show();
        Thread.ofVirtual().name("library").start(() -> read(recent));
    }

    /** Looks for files and reads them; a folder on another machine may take its time. */
    private void read(List<Path> recent) {
        List<Path> files = Library.files(recent);
        Platform.runLater(
                () -> {
                    looking = false;
                    unread += files.size();
                    show();
                });
        Library.read(files, entry -> Platform.runLater(() -> add(entry)), () -> closed);
    }

    private void add(Library.Entry entry) {
        entries.add(entry);
        unread--;
        show();
    }

    private void show() {
        Library.Line selected = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(Library.lines(entries, field.getText(), words.locale()));
        int place = selected == null ? 0 : Math.max(0, list.getItems().indexOf(selected));
        list.getSelectionModel().select(place);
        count.setText(words.get("count", entries.size(), unread));
        count.setVisible(!looking);
        none.setText(whyNone());
    }

    /** Why the list is empty, when it is. */
    private String whyNone() {
        if (looking || (entries.isEmpty() && unread > 0)) {
            return words.get("none.reading");
        }
        return entries.isEmpty()
                ? words.get("none.yet")
                : words.get("none.found", field.getText().strip());
    }

    private void pressed(KeyEvent event) {
        int last = list.getItems().size() - 1;
        int place = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ENTER -> openSelected();
            case DOWN -> select(Math.min(last, place + 1));
            case UP -> select(Math.max(0, place - 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void openSelected() {
        Library.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            closed = true;
            open.accept(line.entry().file(), line.hit().map(hit -> hit.item().id()).orElse(""));
        }
    }

    /** A dossier with its file, or below it something that was found in it. */
    private final class LineCell extends ListCell<Library.Line> {
        @Override
        protected void updateItem(Library.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            setPrefWidth(0);
            if (line.hit().isPresent()) {
                Label excerpt =
                        new Label(
                                Legible.brief(
                                        line.hit().get().excerpt().replace('\n', ' '), EXCERPT));
                excerpt.setPadding(new Insets(0, 0, 0, 24));
                setGraphic(excerpt);
                return;
            }
            Library.Entry entry = line.entry();
            Label name = new Label(Legible.brief(entry.title()));
            name.getStyleClass().add("strong");
            String file = Legible.brief(String.valueOf(entry.file().getFileName()));
            Label below =
                    new Label(
                            entry.search().isPresent()
                                    ? words.get("about", entry.events(), entry.drafts(), file)
                                    : words.get("unreadable", file));
            below.getStyleClass().addAll("quiet", "small");
            setGraphic(new VBox(name, below));
        }
    }
}
