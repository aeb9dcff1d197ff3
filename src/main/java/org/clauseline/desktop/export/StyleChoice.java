package org.clauseline.desktop.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.WrappedLabel;
import org.clauseline.exchange.publish.HouseStyleFile;
import org.clauseline.timeline.HouseStyle;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which style of a house images have: the one kept from last time, until another is chosen. One
 * that cannot be used is told, and leaves the one before in place.
 */
final class StyleChoice extends VBox {
    private final Words words;
    private final KeptFile kept;
    private final MenuButton button = new MenuButton();
    private final Label trouble = new WrappedLabel("");
    private final MenuItem edit;
    private final MenuItem none;
    private final Latest readings = new Latest("house style");
    private final ReadOnlyObjectWrapper<HouseStyle> style =
            new ReadOnlyObjectWrapper<>(HouseStyle.NONE);
    private Optional<Path> file = Optional.empty();

    /**
     * @param editor opens a style to be changed
     */
    StyleChoice(Words words, KeptFile kept, HouseFiles files, Consumer<Path> editor) {
        super(2);
        this.words = words;
        this.kept = kept;
        button.setId("style");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        trouble.setId("style-trouble");
        trouble.getStyleClass().addAll("small", "danger");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        edit = item("style.edit", () -> file.ifPresent(editor));
        none = item("style.none", () -> use(Optional.empty()));
        button.getItems()
                .addAll(
                        item("style.choose", () -> files.chooseStyle().ifPresent(this::use)),
                        edit,
                        item("style.new", () -> files.chooseNewStyle().ifPresent(editor)),
                        new SeparatorMenuItem(),
                        none);
        getChildren().addAll(button, trouble);
        name();
        kept.read().style().ifPresent(this::read);
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(words.get(name));
        item.setId(name.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Leaves changing styles to another dialog. */
    void withoutEditing() {
        button.getItems()
                .removeIf(it -> "style-edit".equals(it.getId()) || "style-new".equals(it.getId()));
    }

    /** The style that images have. */
    ReadOnlyObjectProperty<HouseStyle> style() {
        return style.getReadOnlyProperty();
    }

    /** The file that it is kept in. */
    Optional<Path> file() {
        return file;
    }

    /** Uses a style from now on, and the next time too, if it can be used. */
    void use(Path chosen) {
        read(chosen);
    }

    private void use(Optional<Path> none) {
        readings.cancel();
        file = none;
        trouble.setText("");
        style.set(HouseStyle.NONE);
        name();
        keep();
    }

    private void read(Path chosen) {
        readings.run(
                () -> HouseStyleFile.read(chosen),
                read -> {
                    file = Optional.of(chosen);
                    trouble.setText("");
                    style.set(read);
                    name();
                    keep();
                },
                failure -> trouble.setText(String.valueOf(failure.getMessage())));
    }

    private void keep() {
        kept.write(kept.read().withStyle(file));
    }

    private void name() {
        button.setText(
                file.map(path -> Legible.brief(String.valueOf(path.getFileName())))
                        .orElse(words.get("style.none")));
        button.setAccessibleText(words.get("style") + ": " + button.getText());
        edit.setDisable(file.isEmpty());
        none.setDisable(file.isEmpty());
    }

    /** Whether a style is being read. */
    boolean isBusy() {
        return readings.isRunning();
    }
}
