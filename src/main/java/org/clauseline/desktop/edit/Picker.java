package org.clauseline.desktop.edit;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Chooses things of the dossier by typing a part of their names: those chosen stand above the
 * field, and each can be taken away again.
 */
final class Picker extends VBox {
    private static final int SUGGESTED = 12;
    private static final int NAME = 60;
    private static final double SUGGESTION_WIDTH = 440;

    private final Words words;
    private final Offered offered;

    /** Names by id of what was added. */
    private final Map<String, String> added = new LinkedHashMap<>();

    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField field = new TextField();
    private final HBox line = new HBox(6, field);

    /**
     * @param offered what can be chosen
     * @param present ids of what is chosen at the beginning
     */
    Picker(Words words, Offered offered, List<String> present) {
        super(4);
        this.words = words;
        this.offered = offered;
        chosen.setAll(present);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPromptText(words.get("pick.prompt"));
        chips.setMinWidth(0);
        chips.managedProperty().bind(chips.visibleProperty());
        getChildren().addAll(chips, line);
        AutoCompletionBinding<String> suggestions =
                TextFields.bindAutoCompletion(
                        field,
                        request -> suggestions(request.getUserText()),
                        new StringConverter<>() {
                            @Override
                            public String toString(String id) {
                                return Legible.brief(name(id), 62);
                            }

                            @Override
                            public String fromString(String text) {
                                return text;
                            }
                        });
        suggestions.setVisibleRowCount(8);
        suggestions.setPrefWidth(SUGGESTION_WIDTH);
        suggestions.setDelay(80);
        suggestions.setOnAutoCompleted(
                event -> {
                    choose(event.getCompletion());
                    field.clear();
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean empty = field.getText().isEmpty();
                    if (event.getCode() == KeyCode.DOWN && empty) {
                        suggestions.setUserInput("");
                    } else if (event.getCode() == KeyCode.BACK_SPACE
                            && empty
                            && !chosen.isEmpty()) {
                        chosen.removeLast();
                    }
                });
        chosen.addListener((ListChangeListener<String>) change -> showChips());
        showChips();
    }

    /** Lets the user make a new thing, which is chosen then. */
    Picker withNew(String says, Consumer<Picker> make) {
        Button button = new Button(says);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> make.accept(this));
        line.getChildren().add(button);
        return this;
    }

    TextField field() {
        return field;
    }

    /** Ids of what is chosen. */
    ObservableList<String> chosen() {
        return chosen;
    }

    /** Adds something that can be chosen, and chooses it. */
    void addNew(String id, String name) {
        added.put(id, name);
        choose(id);
    }

    private void choose(String id) {
        if (!chosen.contains(id)) {
            chosen.add(id);
        }
    }

    /** What holds all words typed, those that begin with the first of them before others. */
    List<String> suggestions(String typed) {
        String text = typed.strip().toLowerCase(words.locale());
        List<String> parts = Arrays.asList(text.split("\\s+"));
        List<String> first = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Iterator<Map.Entry<String, String>> all =
                Stream.concat(
                                offered.all().get().map(it -> Map.entry(it.id(), it.name())),
                                added.entrySet().stream())
                        .iterator();
        while (first.size() < SUGGESTED && all.hasNext()) {
            Map.Entry<String, String> thing = all.next();
            String plain = thing.getValue().toLowerCase(words.locale());
            if (!chosen.contains(thing.getKey()) && parts.stream().allMatch(plain::contains)) {
                (plain.startsWith(text) ? first : rest).add(thing.getKey());
            }
        }
        first.addAll(rest);
        return first.subList(0, Math.min(SUGGESTED, first.size()));
    }

    private String name(String id) {
        String own = added.get(id);
        return own == null ? offered.name(id).orElse(id) : own;
    }

    private void showChips() {
        chips.getChildren().clear();
        for (String id : chosen) {
            String whole = name(id);
            Label name = new Label(Legible.brief(whole, NAME));
            Button away = new Button();
            away.setGraphic(Icon.CLOSE.node(8));
            away.getStyleClass().addAll("flat", "chip-away");
            away.setAccessibleText(words.get("pick.away", Legible.brief(whole, NAME)));
            away.setOnAction(event -> chosen.remove(id));
            HBox chip = new HBox(2, name, away);
            chip.setAlignment(Pos.CENTER_LEFT);
            chip.getStyleClass().add("picked");
            // No wider than the form leaves room for; the name is cut and told by its hint then.
            name.setMinWidth(0);
            away.setMinWidth(Region.USE_PREF_SIZE);
            chip.setMinWidth(0);
            chip.maxWidthProperty().bind(chips.widthProperty());
            Hint.on(name, Legible.brief(whole));
            chips.getChildren().add(chip);
        }
        chips.setVisible(!chosen.isEmpty());
    }
}
