package org.clauseline.desktop.compare;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.clauseline.desktop.words.Words;

/**
 * The menu of the rows; what cannot be done at the moment is grey, unless there is a reason to
 * tell.
 */
final class RowMenu {
    private RowMenu() {}

    static ContextMenu of(
            ComparePane pane,
            RowChoice choice,
            Bonds bonds,
            Runnable life,
            Runnable card,
            Words words) {
        MenuItem plain = item(words.get("copy"), () -> pane.copy(false));
        MenuItem marked = item(words.get("copy.marked"), () -> pane.copy(true));
        MenuItem all = item(words.get("select.all"), choice::chooseAll);
        MenuItem biography = item(words.get("biography.key"), life);
        MenuItem image = item(words.get("card"), card);
        MenuItem join = item(words.get("pin.together.key"), bonds::join);
        MenuItem part = item(words.get("pin.apart.key"), bonds::part);
        MenuItem release = item(words.get("pin.release.key"), bonds::release);
        ContextMenu menu =
                new ContextMenu(
                        plain,
                        marked,
                        all,
                        new SeparatorMenuItem(),
                        biography,
                        image,
                        join,
                        part,
                        release);
        menu.setOnShowing(
                event -> {
                    plain.setDisable(!pane.canCopy());
                    marked.setDisable(!pane.canCopy());
                    biography.setDisable(choice.lead().isEmpty());
                    image.setDisable(choice.lead().isEmpty());
                    boolean told = !bonds.refusal().isEmpty();
                    join.setDisable(!bonds.canJoin() && !told);
                    part.setDisable(!bonds.canPart() && !told);
                    release.setDisable(!bonds.canRelease());
                });
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
