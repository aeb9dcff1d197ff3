package org.clauseline.desktop.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.desktop.canvas.ShippedFonts;
import org.clauseline.picture.Palette;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The look of every window: light or dark, following the system unless the user chose. Dressed
 * scenes change at once. Used on the JavaFX thread.
 */
public final class Theme {
    private static final List<String> LAYERS =
            List.of(sheet("roles"), sheet("rules"), sheet("controlsfx"));

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette =
            new ReadOnlyObjectWrapper<>(Palette.LIGHT);

    /**
     * A theme.
     *
     * @param system what the system asks for, followed as long as the user has not chosen
     */
    public Theme(ObservableValue<ColorScheme> system) {
        palette.bind(
                choice.flatMap(
                        chosen ->
                                switch (chosen) {
                                    case LIGHT -> new SimpleObjectProperty<>(Palette.LIGHT);
                                    case DARK -> new SimpleObjectProperty<>(Palette.DARK);
                                    case SYSTEM ->
                                            system.map(
                                                    scheme ->
                                                            scheme == ColorScheme.DARK
                                                                    ? Palette.DARK
                                                                    : Palette.LIGHT);
                                }));
    }

    /** What the user wants. */
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** The colours that follow from it. */
    public ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    /**
     * Gives a scene this look for as long as it lives. Menus, tooltips and other pop-ups of its
     * window get it from there.
     */
    public void dress(Scene scene) {
        ShippedFonts.load();
        dress(scene.getStylesheets(), palette.get());
        WeakReference<Scene> dressed = new WeakReference<>(scene);
        palette.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Palette> observed, Palette was, Palette now) {
                        Scene still = dressed.get();
                        if (still == null) {
                            observed.removeListener(this);
                        } else {
                            dress(still.getStylesheets(), now);
                            // A tooltip that opens before the next pulse would find no colours.
                            still.getRoot().applyCss();
                        }
                    }
                });
    }

    /**
     * Reads fonts and sheets and tries them on controls that are never shown. A start that waits
     * for its dossier anyway has done so when the window comes to need them.
     */
    public void prepare() {
        Parent controls =
                new StackPane(
                        new Label("a"),
                        new Button("a", Icon.NOTE.node()),
                        new ToggleButton("a"),
                        new MenuButton("a"),
                        new TextField("a"),
                        new ScrollPane(new Text("a")));
        dress(new Scene(controls).getStylesheets(), palette.get());
        ShippedFonts.load();
        controls.applyCss();
        controls.prefWidth(-1);
    }

    /**
     * Gives a root a look; for pop-ups that do not take it from their window, such as {@code
     * PopOver}, and for pictures.
     */
    public static void dress(Parent root, Palette palette) {
        ShippedFonts.load();
        dress(root.getStylesheets(), palette);
    }

    /**
     * Replaces our layers and leaves alone what else is there; ours come first, so that sheets of
     * single panes add to them.
     */
    private static void dress(ObservableList<String> sheets, Palette palette) {
        List<String> all = new ArrayList<>();
        all.add(PaletteSheet.of(palette));
        all.addAll(LAYERS);
        sheets.stream()
                .filter(sheet -> !LAYERS.contains(sheet) && !PaletteSheet.is(sheet))
                .forEach(all::add);
        sheets.setAll(all);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"), name)
                .toExternalForm();
    }
}
