package org.clauseline.desktop.window;

import javafx.beans.property.Property;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The menu at the right end of the header: everything that has no button of its own. */
final class MainMenu {
    private static final List<String> ZONES =
            List.of(
                    "Europe/Kyiv",
                    "Europe/Zurich",
                    "Europe/London",
                    "America/New_York",
                    "Europe/Moscow",
                    "UTC");

    private final Workspace workspace;
    private final Words words;
    private final Actions actions;
    private final EditMenu edit;

    MainMenu(Workspace workspace, Words words, Actions actions, EditMenu edit) {
        this.workspace = workspace;
        this.words = words;
        this.actions = actions;
        this.edit = edit;
    }

    /**
     * The button that opens it.
     *
     * @param recent files opened lately
     * @param own the zone of the reader
     * @param keys shows the list of keys
     * @param diagnostics shows what helps to find out what is wrong
     * @param card makes an image of the point that is selected
     */
    MenuButton button(
            Supplier<List<Path>> recent,
            ZoneId own,
            Theme theme,
            Panes panes,
            Runnable keys,
            Runnable diagnostics,
            Runnable card) {
        MenuButton button = new MenuButton();
        button.setId("menu");
        button.setGraphic(Icon.MORE.node());
        button.getStyleClass().addAll("icon-button", "icon-menu");
        Hint.on(button, words.get("menu"));
        button.setAccessibleText(words.get("menu"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Menu recentMenu = new Menu(words.get("menu.recent"));
        MenuItem undo = item("", "Shortcut+Z", workspace::undo);
        MenuItem redo = item("", "Shortcut+Shift+Z", workspace::redo);
        Menu zones = new Menu(words.get("menu.zone"));
        button.getItems()
                .addAll(
                        item(words.get("menu.new"), "Shortcut+Shift+N", actions::create),
                        item(words.get("menu.new.import"), "", actions::createFromEvents),
                        item(words.get("menu.open"), "Shortcut+O", actions::open),
                        recentMenu,
                        item(words.get("menu.library"), "Shortcut+L", actions::showLibrary),
                        item(words.get("menu.shipped"), "", actions::openShipped),
                        item(words.get("menu.texts"), "Shortcut+T", actions::compareTexts),
                        item(words.get("menu.save"), "Shortcut+S", actions::save),
                        item(words.get("menu.save.as"), "Shortcut+Shift+S", actions::saveAs),
                        item(words.get("menu.card"), "", card),
                        item(
                                words.get("menu.document"),
                                "Shortcut+Shift+E",
                                actions::exportDocument),
                        item(words.get("menu.import"), "", actions::importEvents),
                        new SeparatorMenuItem(),
                        undo,
                        redo,
                        edit.adding(),
                        edit.changing(),
                        new SeparatorMenuItem(),
                        arrangements(panes),
                        choices(
                                words.get("menu.theme"),
                                List.of(ThemeChoice.values()),
                                theme.choice(),
                                this::name),
                        zones,
                        new SeparatorMenuItem(),
                        item(words.get("menu.keys"), "", keys),
                        item(words.get("menu.diagnostics"), "", diagnostics),
                        item(words.get("menu.close"), "Shortcut+Q", actions::close));
        button.setOnShowing(
                event -> {
                    tellStep(undo, workspace.undoName().get(), true);
                    tellStep(redo, workspace.redoName().get(), false);
                    fillRecent(recentMenu, recent.get());
                    fillZones(zones, own);
                });
        button.setOnShown(event -> keepInWindow(button));
        fillRecent(recentMenu, recent.get());
        return button;
    }

    /** The menu is at the right edge of the window, and opens towards its inside. */
    private static void keepInWindow(MenuButton button) {
        Bounds place = button.localToScreen(button.getLayoutBounds());
        Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> menu.getItems().equals(button.getItems()))
                .findFirst()
                .ifPresent(
                        menu -> {
                            Node shown = menu.getSkin().getNode();
                            double right = shown.localToScreen(shown.getLayoutBounds()).getMaxX();
                            menu.setX(menu.getX() + place.getMaxX() - right);
                        });
    }

    private Menu arrangements(Panes panes) {
        Menu menu =
                choices(
                        words.get("menu.view"),
                        List.of(Arrangement.values()),
                        panes.arrangement(),
                        this::name);
        CheckMenuItem detail = new CheckMenuItem(words.get("menu.detail"));
        detail.selectedProperty().bindBidirectional(panes.detailShown());
        menu.getItems().addAll(new SeparatorMenuItem(), detail);
        return menu;
    }

    private String name(Arrangement arrangement) {
        return switch (arrangement) {
            case BESIDE -> words.get("menu.beside");
            case ABOVE -> words.get("menu.above");
            case TIMELINE -> words.get("menu.timeline");
            case COMPARISON -> words.get("menu.comparison");
        };
    }

    private String name(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> words.get("menu.system");
            case LIGHT -> words.get("menu.light");
            case DARK -> words.get("menu.dark");
        };
    }

    private void tellStep(MenuItem item, String name, boolean back) {
        item.setDisable(name.isEmpty());
        int named = name.isEmpty() ? 0 : 1;
        String key = back ? "menu.undo" : "menu.redo";
        item.setText(words.get(key, named, name));
        item.setMnemonicParsing(false);
    }

    private void fillRecent(Menu menu, List<Path> files) {
        List<MenuItem> items = new ArrayList<>();
        for (Path file : files) {
            MenuItem item = new MenuItem(Legible.of(String.valueOf(file.getFileName())));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.open(file));
            items.add(item);
        }
        menu.getItems().setAll(items);
        menu.setDisable(files.isEmpty());
    }

    private void fillZones(Menu menu, ZoneId own) {
        List<ZoneId> zones = new ArrayList<>();
        zones.add(workspace.opened().get().dossier().zone());
        ZONES.stream().map(ZoneId::of).filter(zone -> !zones.contains(zone)).forEach(zones::add);
        if (!zones.contains(own)) {
            zones.add(own);
        }
        ToggleGroup group = new ToggleGroup();
        menu.getItems()
                .setAll(
                        zones.stream()
                                .map(
                                        zone -> {
                                            RadioMenuItem item =
                                                    new RadioMenuItem(
                                                            zone.equals(own)
                                                                    ? words.get(
                                                                            "menu.zone.own",
                                                                            Header.city(zone))
                                                                    : Header.city(zone));
                                            item.setMnemonicParsing(false);
                                            item.setToggleGroup(group);
                                            item.setSelected(zone.equals(workspace.zone().get()));
                                            item.setOnAction(event -> workspace.zone().set(zone));
                                            return item;
                                        })
                                .toList());
    }

    private static <T> Menu choices(
            String name, List<T> values, Property<T> property, Function<T, String> wording) {
        Menu menu = new Menu(name);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(wording.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(property.getValue()));
            item.setOnAction(event -> property.setValue(value));
            property.addListener((observed, before, now) -> item.setSelected(value.equals(now)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String name, String keys, Runnable action) {
        MenuItem item = new MenuItem(name);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
