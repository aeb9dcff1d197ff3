package org.clauseline.desktop.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.timeline.Grouping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Chooses what the lanes stand for, or the list: a row of buttons where there is room, else a menu
 * and the button of the list.
 */
final class GroupingChoice {
    private static final List<Grouping> SHOWN =
            List.of(
                    Grouping.SIDE,
                    Grouping.TOPIC,
                    Grouping.CATEGORY,
                    Grouping.SOURCE,
                    Grouping.PLACE);

    private final Workspace workspace;
    private final BooleanProperty list;
    private final Words words;
    private final HBox node = new HBox();
    private final Map<Grouping, ToggleButton> buttons = new EnumMap<>(Grouping.class);
    private final Map<Grouping, RadioMenuItem> items = new EnumMap<>(Grouping.class);
    private final MenuButton menu = new MenuButton();
    private final ToggleButton listButton;

    /**
     * @param list whether the list is shown rather than lanes
     */
    GroupingChoice(Workspace workspace, BooleanProperty list, Words words) {
        this.workspace = workspace;
        this.list = list;
        this.words = words;
        node.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        ToggleGroup ofItems = new ToggleGroup();
        for (Grouping grouping : SHOWN) {
            ToggleButton button = new ToggleButton(name(grouping));
            button.setToggleGroup(group);
            button.setOnAction(event -> choose(grouping));
            buttons.put(grouping, button);
            RadioMenuItem item = new RadioMenuItem(name(grouping));
            item.setToggleGroup(ofItems);
            item.setOnAction(event -> choose(grouping));
            items.put(grouping, item);
        }
        menu.getItems().addAll(items.values());
        menu.setAccessibleText(words.get("tool.group"));
        listButton = new ToggleButton(words.get("tool.list"));
        listButton.setToggleGroup(group);
        listButton.setOnAction(
                event -> {
                    list.set(true);
                    show();
                });
        menu.getStyleClass().add("first");
        Objects.requireNonNull(buttons.get(SHOWN.getFirst())).getStyleClass().add("first");
        listButton.getStyleClass().add("last");
        collapse(true);
        workspace.grouping().subscribe(this::show);
        list.subscribe(this::show);
        show();
    }

    private String name(Grouping grouping) {
        return words.get("tool." + grouping.name().toLowerCase(Locale.ROOT));
    }

    HBox node() {
        return node;
    }

    /** Takes little room, or all it needs. */
    void collapse(boolean narrow) {
        if (narrow == node.getChildren().contains(menu)) {
            return;
        }
        if (narrow) {
            node.getChildren().setAll(menu, listButton);
        } else {
            node.getChildren().setAll(buttons.values());
            node.getChildren().add(listButton);
        }
    }

    private void choose(Grouping grouping) {
        list.set(false);
        workspace.grouping().set(grouping);
        show();
    }

    private void show() {
        Grouping chosen = workspace.grouping().get();
        buttons.forEach(
                (grouping, button) -> button.setSelected(!list.get() && grouping == chosen));
        items.forEach((grouping, item) -> item.setSelected(grouping == chosen));
        menu.setText(SHOWN.contains(chosen) ? name(chosen) : words.get("tool.group"));
        listButton.setSelected(list.get());
    }
}
