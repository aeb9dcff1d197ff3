package org.clauseline.desktop.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.clauseline.compare.Change;
import org.clauseline.desktop.compare.RowFilter.Tally;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Chips that filter the lines by kind of change, a menu that filters them by topic, and steps from
 * change to change.
 */
final class FilterBar extends StackPane {
    private final CompareModel model;
    private final Workspace workspace;
    private final Words words;
    private final ToggleButton all = new ToggleButton();
    private final Map<Change, ToggleButton> kinds = new EnumMap<>(Change.class);
    private final MenuButton topics = new MenuButton();
    private final ToggleButton position = new ToggleButton();
    private final HBox steps;

    /**
     * A filter bar.
     *
     * @param step goes to the next change, or the one before
     */
    FilterBar(CompareModel model, Workspace workspace, Words words, Consumer<Boolean> step) {
        this.model = model;
        this.workspace = workspace;
        this.words = words;
        all.getStyleClass().add("chip");
        all.setOnAction(
                event -> {
                    model.filter().set(model.filter().get().anyKind());
                    update();
                });
        topics.getStyleClass().add("chip");
        // A menu that nobody sees would hold every item that it ever had until it is shown again.
        topics.setOnShowing(event -> topics.getItems().setAll(topicItems()));
        position.getStyleClass().addAll("flat", "small", "quiet", "position");
        position.setMinWidth(ToggleButton.USE_PREF_SIZE);
        Hint.on(position, words.get("changes.only"));
        position.setAccessibleHelp(words.get("changes.only"));
        position.setOnAction(event -> model.toggleKept());
        steps =
                new HBox(
                        Page.GAP,
                        position,
                        stepButton(
                                Icon.CHEVRON_UP, words.get("step.back"), () -> step.accept(false)),
                        stepButton(
                                Icon.CHEVRON_DOWN, words.get("step.on"), () -> step.accept(true)));
        steps.setAlignment(Pos.CENTER_RIGHT);
        model.shown().addListener(changed -> update());
        model.filter().addListener(changed -> update());
        model.folded().addListener(changed -> update());
        model.marks().addListener(changed -> updatePosition());
        model.lines().addListener(changed -> updatePosition());
        workspace
                .palette()
                .addListener(
                        changed -> {
                            kinds.clear();
                            update();
                        });
        update();
    }

    private static Button stepButton(Icon icon, String name, Runnable action) {
        Button button = new Button("", icon.node(12));
        button.getStyleClass().addAll("icon-button", "flat", "step");
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void update() {
        Tally tally = model.filter().get().tally(model.allLines());
        RowFilter filter = model.filter().get();
        all.setText(words.get("filter.all", tally.all()));
        all.setSelected(filter.kinds().isEmpty());
        kinds.keySet().retainAll(tally.byKind().keySet());
        tally.byKind()
                .forEach(
                        (kind, count) -> {
                            ToggleButton chip = kinds.computeIfAbsent(kind, this::chip);
                            chip.setText(
                                    words.get(
                                            "filter.kind",
                                            words.get("change." + kind.name()),
                                            count));
                            chip.setSelected(filter.kinds().contains(kind));
                        });
        position.setSelected(model.folded().get());
        updateTopics(tally, filter);
        updatePosition();
        List<Node> nodes = new ArrayList<>();
        nodes.add(all);
        nodes.addAll(kinds.values());
        nodes.add(topics);
        nodes.add(steps);
        getChildren().setAll(new Spread(nodes));
    }

    private ToggleButton chip(Change kind) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setGraphic(
                ChangeSign.of(kind)
                        .draw(13, Paints.of(ChangeSign.colour(kind, workspace.palette().get()))));
        Hint.on(chip, words.get("meaning." + kind.name()));
        chip.setOnAction(
                event -> {
                    model.filter().set(model.filter().get().toggle(kind));
                    update();
                });
        return chip;
    }

    private void updateTopics(Tally tally, RowFilter filter) {
        topics.setDisable(tally.byTopic().isEmpty());
        topics.setText(
                filter.topics().isEmpty()
                        ? words.get("filter.topic")
                        : words.get("filter.topics", filter.topics().size()));
    }

    private List<MenuItem> topicItems() {
        RowFilter filter = model.filter().get();
        Tally tally = filter.tally(model.allLines());
        List<MenuItem> items = new ArrayList<>();
        MenuItem any = new MenuItem(words.get("filter.topic.any"));
        any.setOnAction(event -> model.filter().set(model.filter().get().anyTopic()));
        items.add(any);
        items.add(new SeparatorMenuItem());
        for (Topic topic : workspace.opened().get().dossier().topics()) {
            Integer count = tally.byTopic().get(topic.id());
            if (count != null) {
                CheckMenuItem item =
                        new CheckMenuItem(
                                words.get("filter.kind", Legible.brief(topic.name()), count));
                item.setMnemonicParsing(false);
                item.setSelected(filter.topics().contains(topic.id()));
                item.setOnAction(
                        event -> model.filter().set(model.filter().get().toggle(topic.id())));
                items.add(item);
            }
        }
        return items;
    }

    private void updatePosition() {
        List<Line> lines = model.lines().get();
        int count = Steps.count(lines);
        int at = Steps.position(lines, model.marks().get().lead());
        position.setText(
                at == 0 ? words.get("steps.none", count) : words.get("steps.at", at, count));
        steps.setDisable(count == 0);
    }
}
