package org.clauseline.desktop.edit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;
import org.clauseline.dossier.WhenWording;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A field for a time, in words or as EDTF, which says below what it understood and as what
 * expression that is kept.
 */
final class WhenField extends VBox {
    private final TextField field = new TextField();
    private final Label says = new WrappedLabel("");
    private final TimeWords reader;
    private final boolean zoned;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<When>> value =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String trouble = "";
    private Optional<ZoneId> named = Optional.empty();

    /**
     * @param zoned whether what is edited can keep the zone that the words name; else clock times
     *     get its offset
     */
    WhenField(Words words, TimeWords reader, boolean zoned, Optional<When> present) {
        super(2);
        this.words = words;
        this.reader = reader;
        this.zoned = zoned;
        says.getStyleClass().addAll("quiet", "small");
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        field.setPromptText(words.get("when.prompt"));
        field.textProperty().addListener((observed, before, now) -> read());
        getChildren().addAll(field, says);
        field.setText(present.map(When::text).orElse(""));
        read();
    }

    TextField field() {
        return field;
    }

    /** What was understood; absent while the field is empty or makes no sense. */
    ReadOnlyObjectProperty<Optional<When>> value() {
        return value.getReadOnlyProperty();
    }

    /** The zone that the words name. */
    Optional<ZoneId> zone() {
        return named;
    }

    /** What is wrong with what was written; nothing while it is empty. */
    Optional<String> trouble() {
        return field.getText().isBlank() || trouble.isEmpty()
                ? Optional.empty()
                : Optional.of(trouble);
    }

    private void read() {
        trouble = "";
        named = Optional.empty();
        if (field.getText().isBlank()) {
            value.set(Optional.empty());
            says.setText("");
            return;
        }
        try {
            When when;
            if (zoned) {
                TimeWords.Told told = reader.read(field.getText());
                named = told.zone();
                when = told.when();
            } else {
                when = reader.readWithOffset(field.getText());
            }
            value.set(Optional.of(when));
            String told = new WhenWording(when.zone(), words.locale()).describe(when);
            says.setText(words.get("when.understood", told, when.zone().getId(), when.text()));
        } catch (EdtfException unclear) {
            trouble = String.valueOf(unclear.getMessage());
            value.set(Optional.empty());
            says.setText("");
        }
    }
}
