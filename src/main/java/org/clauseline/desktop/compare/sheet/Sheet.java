package org.clauseline.desktop.compare.sheet;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.theme.SettledTable;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.desktop.words.WrappedTooltip;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A table whose lines lead to rows of the comparison: choosing a line selects its row, Enter or a
 * double click goes there, Esc goes back, and Ctrl+C copies the chosen line. Any column sorts.
 *
 * @param <T> what a line shows
 */
public final class Sheet<T> extends VBox {
    private final TableView<T> table = new SettledTable<>();
    private final ToIntFunction<T> rowOf;
    private final Intents intents;
    private boolean quiet;

    /**
     * What a sheet asks for.
     *
     * @param choose selects a row of the comparison, counted from 0
     * @param go leads to a row
     * @param close takes the sheet away
     * @param copy takes text that is copied
     */
    public record Intents(
            IntConsumer choose, IntConsumer go, Runnable close, Consumer<String> copy) {}

    /**
     * What a sheet is called.
     *
     * @param name of the table, for screen readers too
     * @param meaning a sentence or two on what it tells
     * @param empty said where there are no lines
     * @param close name of the way back
     */
    public record Caption(String name, String meaning, String empty, String close) {}

    Sheet(Caption caption, ToIntFunction<T> rowOf, Intents intents) {
        this.rowOf = rowOf;
        this.intents = intents;
        getStyleClass().add("sheet");
        Label name = new Label(caption.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Label.USE_PREF_SIZE);
        Button close = new Button("", Icon.CLOSE.node(10));
        close.getStyleClass().addAll("icon-button", "flat");
        close.setAccessibleText(caption.close());
        Hint.on(close, caption.close());
        close.setOnAction(event -> intents.close().run());
        HBox head = new HBox(8, name, new HBox(), close);
        HBox.setHgrow(head.getChildren().get(1), Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        Label meaning = new WrappedLabel(caption.meaning());
        meaning.getStyleClass().addAll("small", "quiet");
        meaning.setMinHeight(Label.USE_PREF_SIZE);
        meaning.setMaxWidth(Double.MAX_VALUE);
        table.setAccessibleText(caption.name());
        table.setPlaceholder(new WrappedLabel(caption.empty()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> row());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, line) -> choose(line));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, meaning, table);
    }

    private void choose(@Nullable T line) {
        if (line != null && !quiet) {
            intents.choose().accept(rowOf.applyAsInt(line));
        }
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && !row.isEmpty()) {
                        intents.go().accept(rowOf.applyAsInt(row.getItem()));
                    }
                });
        return row;
    }

    private void press(KeyEvent event) {
        T line = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            intents.close().run();
        } else if (event.getCode() == KeyCode.ENTER && line != null && hasFocus()) {
            intents.go().accept(rowOf.applyAsInt(line));
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown() && line != null) {
            intents.copy().accept(text(line));
        } else {
            return;
        }
        event.consume();
    }

    private boolean hasFocus() {
        return table.getScene() != null && table.equals(table.getScene().getFocusOwner());
    }

    private String text(T line) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(line)))
                .collect(Collectors.joining("\t"));
    }

    /** Adds a column of words. */
    Sheet<T> words(String title, double width, Function<T, String> value) {
        return column(title, width, value, Comparator.naturalOrder());
    }

    /** Adds a column of numbers. */
    Sheet<T> numbers(String title, double width, Function<T, Integer> value) {
        column(title, width, value, Comparator.naturalOrder());
        table.getColumns().getLast().setStyle("-fx-alignment: CENTER-RIGHT;");
        return this;
    }

    /** Adds the column that names the rows; it sorts by their order. */
    Sheet<T> places(String title, double width, Function<T, String> name) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparingInt(rowOf));
        column.setPrefWidth(width);
        column.setCellFactory(
                made ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(T line, boolean empty) {
                                super.updateItem(line, empty);
                                setText(empty ? "" : name.apply(line));
                            }
                        });
        table.getColumns().add(column);
        return this;
    }

    private <V> Sheet<T> column(
            String title, double width, Function<T, V> value, Comparator<V> order) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setCellFactory(
                made ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(V item, boolean empty) {
                                super.updateItem(item, empty);
                                String text = empty ? "" : String.valueOf(item);
                                setText(text);
                                setTooltip(text.length() < 20 ? null : new WrappedTooltip(text));
                            }
                        });
        table.getColumns().add(column);
        return this;
    }

    /** Shows lines, the first of them chosen by nobody. */
    Sheet<T> show(List<T> lines) {
        quiet = true;
        table.setItems(FXCollections.observableArrayList(lines));
        quiet = false;
        return this;
    }

    /** The table itself. */
    public TableView<T> table() {
        return table;
    }
}
