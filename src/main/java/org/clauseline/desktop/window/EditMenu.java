package org.clauseline.desktop.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

import org.clauseline.desktop.edit.Editing;
import org.clauseline.desktop.texts.OneText;
import org.clauseline.desktop.words.Words;
import org.clauseline.exchange.draft.OutlinePoints;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The menus for changing what is in the dossier. */
final class EditMenu {
    private static final List<String> KINDS =
            List.of(
                    "event",
                    "actor",
                    "source",
                    "draft",
                    "point",
                    "outcome",
                    "question",
                    "topic",
                    "side");

    private final Words words;
    private final Editing editing;
    private final Supplier<Window> owner;

    /**
     * @param owner the window above which files are chosen
     */
    EditMenu(Words words, Editing editing, Supplier<Window> owner) {
        this.words = words;
        this.editing = editing;
        this.owner = owner;
    }

    /** A draft whose points are read from a document or from what was copied. */
    private void addText() {
        OneText text = new OneText(words.locale(), owner);
        editing.addDraft(
                text,
                (draft, sources, ids) -> OutlinePoints.of(text.outline(), draft, sources, ids));
    }

    /** Everything that can be added. */
    Menu adding() {
        Menu menu = new Menu(words.get("menu.add"));
        menu.setId("menu-add");
        for (String kind : KINDS) {
            String keys = kind.equals("event") ? "Shortcut+N" : "";
            menu.getItems().add(item(words.get("menu.add." + kind), keys, () -> editing.add(kind)));
        }
        menu.getItems().add(4, item(words.get("menu.add.pasted"), "", this::addText));
        return menu;
    }

    /** Everything that can be done to what is selected. */
    Menu changing() {
        Menu menu = new Menu(words.get("menu.change"));
        menu.setId("menu-change");
        menu.getItems()
                .addAll(
                        item(words.get("menu.edit"), "F2", editing::editSelected),
                        item(words.get("menu.delete"), "Shortcut+Delete", editing::removeSelected),
                        new SeparatorMenuItem(),
                        item(words.get("menu.split"), "", editing.points()::split),
                        item(words.get("menu.merge"), "", editing.points()::merge),
                        item(words.get("menu.up"), "", () -> editing.points().move(false)),
                        item(words.get("menu.down"), "", () -> editing.points().move(true)),
                        item(words.get("menu.renumber"), "", editing.points()::renumber),
                        outcomes(menu),
                        new SeparatorMenuItem(),
                        item(words.get("menu.describe"), "", editing::describe));
        return menu;
    }

    /** What is said of the fate of the selected points, to change and to delete. */
    private Menu outcomes(Menu parent) {
        Menu menu = new Menu(words.get("menu.outcomes"));
        menu.setId("menu-outcomes");
        fill(menu);
        parent.setOnShowing(event -> fill(menu));
        return menu;
    }

    private void fill(Menu menu) {
        List<Integer> places = editing.outcomes();
        List<MenuItem> items = new ArrayList<>();
        for (int at : places) {
            String name = words.get("menu.outcomes.change", editing.outcomeName(at));
            items.add(item(name, "", () -> editing.editOutcome(at)));
        }
        if (!places.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (int at : places) {
            String name = words.get("menu.outcomes.delete", editing.outcomeName(at));
            items.add(item(name, "", () -> editing.removeOutcome(at)));
        }
        if (items.isEmpty()) {
            MenuItem none = item(words.get("menu.outcomes.none"), "", () -> {});
            none.setDisable(true);
            items.add(none);
        }
        items.forEach(item -> item.setMnemonicParsing(false));
        menu.getItems().setAll(items);
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
