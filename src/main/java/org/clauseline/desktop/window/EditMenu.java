package org.clauseline.desktop.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.clauseline.desktop.edit.Editing;
import org.clauseline.desktop.words.Words;

import java.util.List;

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

    EditMenu(Words words, Editing editing) {
        this.words = words;
        this.editing = editing;
    }

    /** Everything that can be added. */
    Menu adding() {
        Menu menu = new Menu(words.get("menu.add"));
        menu.setId("menu-add");
        for (String kind : KINDS) {
            String keys = kind.equals("event") ? "Shortcut+N" : "";
            menu.getItems().add(item(words.get("menu.add." + kind), keys, () -> editing.add(kind)));
        }
        return menu;
    }

    /** Everything that can be done to what is selected. */
    Menu changing() {
        Menu menu = new Menu(words.get("menu.change"));
        menu.setId("menu-change");
        menu.getItems()
                .addAll(
                        item(words.get("menu.edit"), "", editing::editSelected),
                        item(words.get("menu.delete"), "Shortcut+Delete", editing::removeSelected),
                        new SeparatorMenuItem(),
                        item(words.get("menu.split"), "", editing::splitSelected),
                        item(words.get("menu.merge"), "", editing::mergeSelected),
                        item(words.get("menu.up"), "", () -> editing.moveSelected(false)),
                        item(words.get("menu.down"), "", () -> editing.moveSelected(true)),
                        item(words.get("menu.renumber"), "", editing::renumber),
                        new SeparatorMenuItem(),
                        item(words.get("menu.describe"), "", editing::describe));
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
