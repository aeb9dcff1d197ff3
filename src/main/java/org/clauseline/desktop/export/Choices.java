package org.clauseline.desktop.export;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import java.util.function.Function;

/** Boxes to choose one of a few values in, named in the reader's words. */
final class Choices {
    private Choices() {}

    static <T> ChoiceBox<T> box(T[] values, Function<T, String> said, T chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(converter(said));
        box.setValue(chosen);
        return box;
    }

    /** Names values. */
    static <T> StringConverter<T> converter(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Values are chosen, not typed");
            }
        };
    }
}
