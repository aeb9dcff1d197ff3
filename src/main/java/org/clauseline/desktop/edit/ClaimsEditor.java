package org.clauseline.desktop.edit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedArea;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Extras;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The claims about one thing: the words of each, and who makes it. */
final class ClaimsEditor extends VBox {
    private final Words words;
    private final Function<List<String>, Picker> sources;
    private final List<Row> rows = new ArrayList<>();
    private final VBox list = new VBox(8);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /** One claim as it is edited. */
    private record Row(TextArea text, Picker sources, Extras extras, Region node) {}

    /**
     * @param sources makes a picker of sources, with these chosen
     */
    ClaimsEditor(Words words, List<Claim> present, Function<List<String>, Picker> sources) {
        super(6);
        this.words = words;
        this.sources = sources;
        Button add = new Button(words.get("claims.add"));
        add.setId("add-claim");
        add.setOnAction(event -> add(new Claim("", List.of(), Extras.NONE)).requestFocus());
        getChildren().addAll(list, add);
        present.forEach(this::add);
    }

    private TextArea add(Claim claim) {
        TextArea text = new WrappedArea();
        text.setText(claim.text());
        text.setPrefRowCount(2);
        text.setPrefColumnCount(10);
        text.setPromptText(words.get("claims.prompt"));
        text.setAccessibleText(words.get("claims.prompt"));
        Form.tabLeaves(text);
        Picker picker = sources.apply(claim.sources());
        Button away = new Button();
        away.setGraphic(Icon.CLOSE.node(10));
        away.getStyleClass().addAll("flat", "icon-button");
        Hint.on(away, words.get("claims.away"));
        away.setAccessibleText(words.get("claims.away"));
        HBox head = new HBox(4, text, away);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox node = new VBox(4, head, picker);
        Row row = new Row(text, picker, claim.extras(), node);
        away.setOnAction(
                event -> {
                    rows.remove(row);
                    list.getChildren().remove(node);
                    tell();
                });
        text.textProperty().addListener((observed, before, now) -> tell());
        picker.chosen().addListener((ListChangeListener<String>) change -> tell());
        rows.add(row);
        list.getChildren().add(node);
        tell();
        return text;
    }

    private void tell() {
        changes.set(changes.get() + 1);
    }

    /** Counts the changes. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The claims that have words. */
    List<Claim> claims() {
        return rows.stream()
                .filter(row -> !row.text.getText().isBlank())
                .map(
                        row ->
                                new Claim(
                                        row.text.getText().strip(),
                                        List.copyOf(row.sources.chosen()),
                                        row.extras))
                .toList();
    }

    /** Whether a claim has no source. */
    boolean lacksSource() {
        return claims().stream().anyMatch(claim -> claim.sources().isEmpty());
    }
}
