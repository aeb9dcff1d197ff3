package org.clauseline.desktop.edit;

import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.desktop.words.WrappedLabel;
import org.controlsfx.tools.ValueExtractor;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rows of names and fields, in one column or more. What is not right with a field stands below it
 * as soon as the user has been there; what is still empty is not blamed before.
 */
final class Form extends HBox {
    private static final double NAMES = 104;
    private static final String VALUE = "clauseline.form.value";

    static {
        ValueExtractor.addObservableValueExtractor(
                control -> control.getProperties().get(VALUE) instanceof ObservableValue<?>,
                control -> (ObservableValue<?>) control.getProperties().get(VALUE));
    }

    private final Words words;
    private final ValidationSupport support = new ValidationSupport();
    private final Map<Control, Label> troubles = new LinkedHashMap<>();
    private final Map<Control, Node> places = new LinkedHashMap<>();
    private final Map<Control, Supplier<Optional<String>>> rules = new LinkedHashMap<>();
    private final Set<Control> visited = new HashSet<>();
    private GridPane column = new GridPane();
    private int row;

    Form(Words words) {
        super(24);
        this.words = words;
        support.setErrorDecorationEnabled(false);
        support.validationResultProperty().addListener((observed, before, now) -> tell());
        newColumn();
    }

    /** The words of all forms. */
    Words words() {
        return words;
    }

    /** Puts the focus into the first field. */
    void begin() {
        places.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Goes on in a new column, beside the others. */
    void newColumn() {
        column = new GridPane(10, 6);
        row = 0;
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        column.getColumnConstraints().addAll(new ColumnConstraints(NAMES), wide);
        column.setPrefWidth(480);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().add(column);
    }

    /** Adds a row. */
    <N extends Region> N add(String name, N control) {
        Label label = new WrappedLabel(words.get("field." + name));
        label.setLabelFor(control);
        label.getStyleClass().add("quiet");
        GridPane.setValignment(label, VPos.TOP);
        label.setPadding(new Insets(5, 0, 0, 0));
        control.setMinWidth(0);
        control.setMaxWidth(Double.MAX_VALUE);
        if (control.getId() == null) {
            control.setId("edit-" + name.replace('.', '-'));
        }
        control.setAccessibleText(words.get("field." + name));
        column.addRow(row++, label, control);
        return control;
    }

    TextField text(String name, String value) {
        return add(name, new TextField(value));
    }

    TextArea area(String name, String value, int rows) {
        TextArea area = new WrappedArea();
        area.setText(value);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(10);
        area.setMinHeight(Region.USE_PREF_SIZE);
        tabLeaves(area);
        return add(name, area);
    }

    /** Lets the Tab key go on to the next field; tabs in these texts would be slips. */
    static void tabLeaves(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                    }
                });
    }

    <T> ChoiceBox<T> choice(String name, List<T> values, Function<T, String> said, T chosen) {
        return add(name, box(values, said, chosen));
    }

    static <T> ChoiceBox<T> box(List<T> values, Function<T, String> said, T chosen) {
        ChoiceBox<T> box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : said.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("Nothing is typed here");
                    }
                });
        box.setValue(chosen);
        return box;
    }

    /**
     * Checks a field whenever it changes.
     *
     * @param rule what is wrong with it: a sentence, or nothing
     */
    void check(Control control, Supplier<Optional<String>> rule) {
        watch(control, control, rule);
    }

    /**
     * Checks something that is more than one field whenever it changes.
     *
     * @param place what is blamed
     * @param value what it says
     */
    void check(Node place, ObservableValue<?> value, Supplier<Optional<String>> rule) {
        Label proxy = new Label();
        proxy.getProperties().put(VALUE, value);
        watch(place, proxy, rule);
    }

    private void watch(Node place, Control control, Supplier<Optional<String>> rule) {
        Label trouble = new WrappedLabel("");
        trouble.getStyleClass().addAll("danger", "small");
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        column.add(trouble, 1, row++);
        troubles.put(control, trouble);
        places.put(control, place);
        rules.put(control, rule);
        place.focusedProperty()
                .addListener(
                        (observed, before, focused) -> {
                            if (!focused) {
                                visited.add(control);
                                tell();
                            }
                        });
        support.registerValidator(
                control,
                false,
                (Validator<Object>)
                        (checked, value) ->
                                rule.get()
                                        .map(says -> ValidationResult.fromError(checked, says))
                                        .orElseGet(ValidationResult::new));
        if (control instanceof TextInputControl typed) {
            typed.textProperty()
                    .addListener(
                            (observed, before, now) -> {
                                if (!now.isBlank()) {
                                    visited.add(control);
                                }
                            });
        }
    }

    /** Checks everything again, where a field matters to another. */
    void again() {
        support.revalidate();
        tell();
    }

    /** Asks for a text that is not blank. */
    Supplier<Optional<String>> required(TextInputControl field) {
        return () ->
                field.getText().isBlank() ? Optional.of(words.get("needed")) : Optional.empty();
    }

    private void tell() {
        troubles.forEach(
                (control, label) -> {
                    String says = visited.contains(control) ? trouble(control).orElse("") : "";
                    label.setText(says);
                    label.setVisible(!says.isEmpty());
                    Node place = places.getOrDefault(control, control);
                    place.getStyleClass().remove("wrong");
                    if (!says.isEmpty()) {
                        place.getStyleClass().add("wrong");
                    }
                    place.setAccessibleHelp(says.isEmpty() ? null : says);
                });
    }

    private Optional<String> trouble(Control control) {
        return rules.getOrDefault(control, Optional::empty).get();
    }

    /** Whether everything is right; if not, says what is not and goes to the first of it. */
    boolean isRight() {
        visited.addAll(rules.keySet());
        again();
        Optional<Control> first =
                rules.keySet().stream().filter(field -> trouble(field).isPresent()).findFirst();
        first.ifPresent(control -> places.getOrDefault(control, control).requestFocus());
        return first.isEmpty();
    }

    /** What is wrong now, whether it is shown or not. */
    List<String> wrong() {
        return rules.values().stream().flatMap(rule -> rule.get().stream()).toList();
    }

    /** A row without a name, over the whole column. */
    void note(String says) {
        Label label = new WrappedLabel(says);
        label.getStyleClass().addAll("quiet", "small");
        column.add(new VBox(label), 0, row++, 2, 1);
    }
}
