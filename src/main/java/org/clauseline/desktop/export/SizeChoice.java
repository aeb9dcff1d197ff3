package org.clauseline.desktop.export;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSize;
import org.clauseline.timeline.PosterSize.Medium;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How large an image is: one of the presets, or a size of one's own in pixels or millimetres; and
 * how fine.
 */
final class SizeChoice extends VBox {
    private static final String OWN = "own";
    private static final double FIELD = 64;

    private final ChoiceBox<String> preset;
    private final TextField width = number("width", "1200");
    private final TextField height = number("height", "800");
    private final ChoiceBox<Medium> unit;
    private final ChoiceBox<Integer> scale;
    private final ChoiceBox<Integer> dpi;

    SizeChoice(Words words, Runnable changed) {
        super(8);
        String[] names =
                Stream.concat(Stream.of(PosterPreset.values()).map(Enum::name), Stream.of(OWN))
                        .toArray(String[]::new);
        preset = Choices.box(names, name -> words.get("size." + name), PosterPreset.ARTICLE.name());
        preset.setId("preset");
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.setAccessibleText(words.get("size"));
        unit =
                Choices.box(
                        Medium.values(),
                        medium -> words.get("unit." + medium.name()),
                        Medium.SCREEN);
        scale = Choices.box(new Integer[] {1, 2, 3, 4}, times -> words.get("times", times), 1);
        scale.setId("scale");
        dpi = Choices.box(new Integer[] {150, 300, 600}, dots -> words.get("dpi", dots), 300);
        dpi.setId("dpi");
        width.setAccessibleText(words.get("width"));
        height.setAccessibleText(words.get("height"));
        unit.setAccessibleText(words.get("unit"));
        scale.setAccessibleText(words.get("fineness"));
        dpi.setAccessibleText(words.get("fineness"));
        HBox own = new HBox(8, width, new Label("×"), height, unit);
        own.setAlignment(Pos.CENTER_LEFT);
        own.visibleProperty().bind(preset.valueProperty().isEqualTo(OWN));
        own.managedProperty().bind(own.visibleProperty());
        HBox fineness = new HBox(8, scale, dpi);
        getChildren().addAll(preset, own, fineness);
        Stream.<ObservableValue<?>>of(
                        preset.valueProperty(),
                        width.textProperty(),
                        height.textProperty(),
                        unit.valueProperty(),
                        scale.valueProperty(),
                        dpi.valueProperty())
                .forEach(
                        value ->
                                value.addListener(
                                        (property, before, after) -> {
                                            showFineness();
                                            changed.run();
                                        }));
        showFineness();
    }

    private static TextField number(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefWidth(FIELD);
        return field;
    }

    private void showFineness() {
        boolean print = medium() == Medium.PRINT;
        dpi.setVisible(print);
        dpi.setManaged(print);
        scale.setVisible(!print);
        scale.setManaged(!print);
    }

    private Medium medium() {
        return preset.getValue().equals(OWN)
                ? unit.getValue()
                : PosterPreset.valueOf(preset.getValue()).size().medium();
    }

    /** The size chosen; absent where the numbers make none. */
    Optional<PosterSize> size() {
        double dots =
                medium() == Medium.PRINT
                        ? dpi.getValue()
                        : scale.getValue() * PosterSize.PIXELS_TO_AN_INCH;
        if (!preset.getValue().equals(OWN)) {
            PosterSize size = PosterPreset.valueOf(preset.getValue()).size();
            return Optional.of(new PosterSize(size.width(), size.height(), size.medium(), dots));
        }
        try {
            double wide = Double.parseDouble(width.getText().strip());
            double high = Double.parseDouble(height.getText().strip());
            return Optional.of(
                    medium() == Medium.PRINT
                            ? PosterSize.millimetres(wide, high, dots)
                            : PosterSize.pixels(wide, high, scale.getValue()));
        } catch (IllegalArgumentException noSize) {
            return Optional.empty();
        }
    }
}
