package org.clauseline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.picture.Palette;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@FxTest
class ThemeTest {
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final Theme theme = new Theme(system);

    @Test
    void itFollowsTheSystemUnlessTheUserChose() {
        assertThat(theme.palette().get()).isEqualTo(Palette.LIGHT);
        system.set(ColorScheme.DARK);
        assertThat(theme.palette().get()).isEqualTo(Palette.DARK);
        theme.choice().set(ThemeChoice.LIGHT);
        assertThat(theme.palette().get()).isEqualTo(Palette.LIGHT);
        theme.choice().set(ThemeChoice.DARK);
        system.set(ColorScheme.LIGHT);
        assertThat(theme.palette().get()).isEqualTo(Palette.DARK);
        theme.choice().set(ThemeChoice.SYSTEM);
        assertThat(theme.palette().get()).isEqualTo(Palette.LIGHT);
    }

    @Test
    void aDressedSceneChangesAtOnceAndKeepsOtherSheets() {
        VBox root = new VBox();
        Scene scene = new Scene(root, 20, 20);
        scene.getStylesheets().add("data:text/css,.nothing{}");
        theme.dress(scene);
        assertThat(Snapshot.of(root, 20, 20).argb(5, 5)).isEqualTo(Palette.LIGHT.ground().argb());
        theme.choice().set(ThemeChoice.DARK);
        assertThat(Snapshot.of(root, 20, 20).argb(5, 5)).isEqualTo(Palette.DARK.ground().argb());
        assertThat(scene.getStylesheets()).hasSize(5).endsWith("data:text/css,.nothing{}");
    }

    /** What kind of palette it is, and colours that only drawings use. */
    private static final Set<String> NOT_FOR_SHEETS = Set.of("dark", "grey", "origins");

    @Test
    void everyColourOfThePaletteHasAName() {
        List<String> components =
                Arrays.stream(Palette.class.getRecordComponents())
                        .map(component -> component.getName())
                        .filter(name -> !NOT_FOR_SHEETS.contains(name))
                        .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(PaletteSheet.tokens(Palette.LIGHT)).containsOnlyKeys(components);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ordinaryControlsTakeItWithoutAComplaint(boolean dark) {
        VBox root = new VBox(12, words(), buttons(), fields(), lists());
        root.setStyle("-fx-padding: 16");
        root.getStyleClass().add("panel");
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        new Scene(root, 640, 480);
        Theme.dress(root, palette);
        Snapshot picture = Snapshot.of(root, 640, 480);
        picture.save("controls-" + (dark ? "dark" : "light"));
        assertThat(picture.count(0, 0, 640, 480, palette.accent().argb())).isGreaterThan(500);
        assertThat(picture.count(0, 0, 640, 480, palette.surface().argb())).isGreaterThan(100_000);
        Text onAccent = (Text) root.lookup(".primary .text");
        assertThat(onAccent.getFill()).isEqualTo(Color.web(palette.onAccent().hex()));
    }

    private static FlowPane words() {
        Label title = new Label("Russia, Україна, Ελλάδα");
        title.getStyleClass().add("title");
        Label quiet = new Label("quiet and small");
        quiet.getStyleClass().addAll("quiet", "small");
        Label strong = new Label("strong");
        strong.getStyleClass().add("strong");
        return new FlowPane(
                12, 8, title, quiet, strong, new Hyperlink("a link"), new CheckBox("a choice"));
    }

    private static FlowPane buttons() {
        Button primary = new Button("Export image…");
        primary.getStyleClass().add("primary");
        ToggleButton first = new ToggleButton("Sides");
        first.getStyleClass().add("first");
        first.setSelected(true);
        ToggleButton last = new ToggleButton("Topics");
        last.getStyleClass().add("last");
        HBox segments = new HBox(first, new ToggleButton("Sources"), last);
        segments.getStyleClass().add("segments");
        ToggleButton chip = new ToggleButton("Amended 17");
        chip.getStyleClass().add("chip");
        chip.setSelected(true);
        FlowPane icons = new FlowPane(8, 8);
        for (Icon icon : Icon.values()) {
            Button button = new Button();
            button.setGraphic(icon.node());
            button.getStyleClass().add("icon-button");
            icons.getChildren().add(button);
        }
        icons.setPrefWrapLength(600);
        return new FlowPane(
                12,
                8,
                new Button("Latest"),
                primary,
                segments,
                chip,
                new MenuButton("Filter", null, new MenuItem("One")),
                icons);
    }

    private static FlowPane fields() {
        CustomTextField search = new CustomTextField();
        search.setPromptText("Search events, points…");
        search.setLeft(Icon.SEARCH.node());
        TextArea area = new TextArea("A note\nof two lines");
        area.setPrefSize(180, 60);
        return new FlowPane(
                12,
                8,
                new TextField("typed"),
                search,
                area,
                new RangeSlider(0, 10, 2, 8),
                new Separator());
    }

    private static HBox lists() {
        ListView<String> list = new ListView<>();
        list.getItems().addAll("one", "two", "three");
        list.getSelectionModel().select(1);
        list.setPrefSize(160, 90);
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Column"));
        table.setPrefSize(160, 90);
        Label tall = new Label("line\n".repeat(20));
        ScrollPane scroll = new ScrollPane(tall);
        scroll.setPrefSize(160, 90);
        return new HBox(12, list, table, scroll);
    }
}
