package org.clauseline.desktop.timeline;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.theme.SettledTable;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.WhenWording;
import org.clauseline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same events as a table: for reading, for copying, and for screen readers. */
final class EventTable extends BorderPane {
    /** Left and right of the words of a cell, and the rule beside it. */
    private static final double PADDING = 18;

    /** Widths of the list in px from which it has room for these columns. */
    private static final double WITH_CATEGORIES = 640;

    private static final double WITH_SOURCES = 780;

    private final Workspace workspace;
    private final Words words;
    private final TextField search = new TextField();
    private final Button only = new Button();
    private Optional<Span> within = Optional.empty();
    private final TableView<Event> table = new SettledTable<>();
    private FilteredList<Event> rows = new FilteredList<>(FXCollections.observableArrayList());
    private boolean following;

    EventTable(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        getStyleClass().add("event-table");
        search.setPromptText(words.get("list.search"));
        search.setAccessibleText(words.get("list.search"));
        search.textProperty().subscribe(this::narrow);
        table.setAccessibleText(words.get("list.name"));
        table.setPlaceholder(new Label(words.get("list.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        addColumns();
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Event>) change -> tellSelection());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
        workspace.selection().subscribe(this::followSelection);
        BorderPane.setMargin(table, new Insets(0, 12, 12, 12));
        only.setId("list-span");
        only.setGraphic(Icon.CLOSE.node(10));
        only.setContentDisplay(ContentDisplay.RIGHT);
        only.getStyleClass().addAll("chip", "small");
        Hint.on(only, words.get("list.span.clear"));
        only.setOnAction(event -> within(Optional.empty()));
        only.setVisible(false);
        only.setManaged(false);
        VBox.setMargin(only, new Insets(0, 12, 8, 12));
        VBox.setMargin(search, new Insets(0, 12, 8, 12));
        setTop(new VBox(search, only));
        setCenter(table);
    }

    private void addColumns() {
        TableColumn<Event, Event> when = new TableColumn<>(words.get("list.when"));
        when.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        when.setComparator((a, b) -> Double.compare(Timeline.anchor(a), Timeline.anchor(b)));
        when.setCellFactory(column -> new WrappedCell<>(this::when));
        width(when, 130, 190);
        TableColumn<Event, String> title = text("list.title", 200, 320, Event::title);
        title.setCellFactory(column -> new WrappedCell<>(Function.identity()));
        TableColumn<Event, String> side = text("list.side", 104, 110, this::side);
        TableColumn<Event, String> category =
                text(
                        "list.category",
                        96,
                        100,
                        event -> words.get("category." + event.category().word()));
        TableColumn<Event, String> status =
                text("list.status", 90, 92, event -> words.get("status." + event.status().word()));
        TableColumn<Event, Integer> sources = new TableColumn<>(words.get("list.sources"));
        sources.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().sources().size()));
        width(sources, 76, 78);
        sources.getStyleClass().add("number");
        table.getColumns().addAll(List.of(when, title, side, category, status, sources));
        widthProperty()
                .subscribe(
                        width -> {
                            category.setVisible(width.doubleValue() >= WITH_CATEGORIES);
                            sources.setVisible(width.doubleValue() >= WITH_SOURCES);
                        });
    }

    private static void width(TableColumn<?, ?> column, double least, double wanted) {
        column.setMinWidth(least);
        column.setPrefWidth(wanted);
    }

    private String when(Event event) {
        return new WhenWording(workspace.zone().get(), workspace.locale()).describe(event.when());
    }

    /** A cell that breaks its words into lines: neither a time nor a headline may end in dots. */
    private static final class WrappedCell<T> extends TableCell<Event, T> {
        private final Function<T, String> told;
        private final Text words = new Text();

        WrappedCell(Function<T, String> told) {
            this.told = told;
            words.getStyleClass().add("prose");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(empty || item == null ? "" : told.apply(item));
            setGraphic(empty ? null : words);
        }
    }

    private TableColumn<Event, String> text(
            String key, double least, double wanted, Function<Event, String> value) {
        TableColumn<Event, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(Legible.brief(value.apply(cell.getValue()))));
        width(column, least, wanted);
        return column;
    }

    private String side(Event event) {
        return workspace
                .opened()
                .get()
                .index()
                .find(Side.class, event.side())
                .map(Side::name)
                .orElse("");
    }

    /** Shows the events of a timeline, and those without a date after them. */
    void show(Optional<Timeline> timeline) {
        List<Event> events = timeline.map(Timeline::inOrder).orElse(List.of());
        List<Event> undated = timeline.map(Timeline::undated).orElse(List.of());
        List<Event> all = events;
        if (!undated.isEmpty()) {
            all = new java.util.ArrayList<>(events);
            all.addAll(undated);
        }
        following = true;
        rows = new FilteredList<>(FXCollections.observableList(all));
        SortedList<Event> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        following = false;
        narrow();
        followSelection();
    }

    /** Shows only the events whose marks stand in a time; all of them without one. */
    void within(Optional<Span> span) {
        within = span;
        WhenWording wording = new WhenWording(workspace.zone().get(), workspace.locale());
        span.ifPresent(
                it ->
                        only.setText(
                                words.get(
                                        "list.span",
                                        wording.instant((long) it.from()),
                                        wording.instant((long) it.to()))));
        only.setVisible(span.isPresent());
        only.setManaged(span.isPresent());
        narrow();
    }

    private static boolean stands(Event event, Span span) {
        double anchor = Timeline.anchor(event);
        return anchor >= span.from() && anchor <= span.to();
    }

    private void narrow() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(
                event ->
                        within.map(span -> stands(event, span)).orElse(true)
                                && (wanted.isEmpty() || holds(event, wanted)));
    }

    private boolean holds(Event event, String wanted) {
        return event.title().toLowerCase(Locale.ROOT).contains(wanted)
                || event.summary().toLowerCase(Locale.ROOT).contains(wanted)
                || event.place().toLowerCase(Locale.ROOT).contains(wanted)
                || side(event).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void tellSelection() {
        if (!following) {
            following = true;
            List<String> ids =
                    table.getSelectionModel().getSelectedItems().stream()
                            .filter(event -> event != null)
                            .map(Event::id)
                            .toList();
            workspace.selection().set(new Selection(ids));
            following = false;
        }
    }

    private void followSelection() {
        if (following) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        for (Event event :
                workspace
                        .opened()
                        .get()
                        .index()
                        .findAll(Event.class, workspace.selection().get().ids())) {
            table.getSelectionModel().select(event);
        }
        int first = table.getSelectionModel().getSelectedIndex();
        if (first >= 0) {
            table.scrollTo(Math.max(0, first - 3));
        }
        following = false;
    }

    private void copy(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    /** The selected rows, a line each, with tabs between their cells. */
    String selectedText() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(
                        event ->
                                String.join(
                                        "\t",
                                        when(event),
                                        event.title(),
                                        side(event),
                                        words.get("category." + event.category().word()),
                                        words.get("status." + event.status().word())))
                .collect(Collectors.joining("\n"));
    }

    /** The table itself. */
    TableView<Event> table() {
        return table;
    }

    /** The field that narrows the table. */
    TextField search() {
        return search;
    }
}
