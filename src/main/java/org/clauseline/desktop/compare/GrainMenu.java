package org.clauseline.desktop.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

import org.clauseline.compare.Grain;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;

import java.util.EnumMap;
import java.util.Map;

/** Chooses how coarsely changes are marked: by phrase, word or letter. */
final class GrainMenu extends MenuButton {
    private final Words words;
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.WORD);
    private final Map<Grain, RadioMenuItem> items = new EnumMap<>(Grain.class);

    GrainMenu(Words words) {
        this.words = words;
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, words.get("grain"));
        setAccessibleText(words.get("grain"));
        for (Grain each : Grain.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("grain." + each.name()));
            item.setOnAction(event -> grain.set(each));
            items.put(each, item);
            getItems().add(item);
        }
        grain.subscribe(this::tell);
    }

    private void tell(Grain chosen) {
        setText(words.get("grain." + chosen.name()));
        items.forEach((each, item) -> item.setSelected(each == chosen));
    }

    /** The grain that is chosen. */
    ObjectProperty<Grain> grain() {
        return grain;
    }

    /** Goes to the next finer grain, and from the finest to the coarsest. */
    void next() {
        grain.set(
                switch (grain.get()) {
                    case PHRASE -> Grain.WORD;
                    case WORD -> Grain.LETTER;
                    case LETTER -> Grain.PHRASE;
                });
    }
}
