package org.clauseline.desktop.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.words.Wrapping;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses the two drafts and how they are shown. */
final class CompareHeader extends StackPane {
    private final CompareModel model;
    private final Workspace workspace;
    private final Words words;
    private final MenuButton from = new MenuButton();
    private final MenuButton to = new MenuButton();
    private final Button swap;
    private final Label between;
    private final Label all = new Label();
    private final Map<Mode, ToggleButton> modes = new EnumMap<>(Mode.class);

    /**
     * A header.
     *
     * @param last stands at its end
     */
    CompareHeader(CompareModel model, Workspace workspace, Words words, Node last) {
        this.model = model;
        this.workspace = workspace;
        this.words = words;
        from.setAccessibleText(words.get("draft.from"));
        to.setAccessibleText(words.get("draft.to"));
        for (MenuButton menu : List.of(from, to)) {
            menu.getStyleClass().add("draft-menu");
            menu.setMnemonicParsing(false);
        }
        // A menu that nobody sees would hold every item that it ever had until it is shown again.
        from.setOnShowing(event -> from.getItems().setAll(items(0, model::compareFrom)));
        to.setOnShowing(event -> to.getItems().setAll(items(1, model::compareTo)));
        between = new Label(words.get("compared.with"));
        between.getStyleClass().add("quiet");
        all.getStyleClass().add("strong");
        swap = new Button("", Icon.SWAP.node(12));
        swap.getStyleClass().add("icon-button");
        swap.setAccessibleText(words.get("swap"));
        Hint.on(swap, words.get("swap"));
        swap.setOnAction(event -> model.swap());
        getChildren().add(new Spread(List.of(from, between, to, swap, all, segments(), last)));
        workspace.opened().addListener(changed -> update());
        workspace.comparing().addListener(changed -> update());
        workspace.asOf().addListener(changed -> update());
        update();
    }

    private HBox segments() {
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton(words.get("mode." + mode.name()));
            Hint.on(button, words.get("mode.meaning." + mode.name()));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        model.show(mode);
                        update();
                    });
            modes.put(mode, button);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        return segments;
    }

    private void update() {
        List<Draft> pair = model.pair();
        Mode mode = workspace.comparing().get().mode();
        modes.forEach((each, button) -> button.setSelected(each == mode));
        boolean two = !pair.isEmpty() && mode != Mode.ALL_DRAFTS;
        for (var node : List.of(from, between, to, swap)) {
            node.setVisible(two);
            node.setManaged(two);
        }
        int drafts = workspace.opened().get().dossier().drafts().size();
        all.setText(words.get("drafts", drafts));
        all.setVisible(!two);
        all.setManaged(!two);
        if (!pair.isEmpty()) {
            name(from, pair.get(0));
            name(to, pair.get(1));
        }
    }

    private static void name(MenuButton menu, Draft chosen) {
        String title = Legible.brief(chosen.title());
        menu.setText(title);
        menu.setWrapText(Wrapping.isSafe(title));
    }

    /** The drafts that can be chosen for a side; those not known yet are told so. */
    private List<MenuItem> items(int side, Consumer<Draft> choose) {
        Draft chosen = model.pair().get(side);
        List<MenuItem> items = new ArrayList<>();
        for (Draft draft : workspace.opened().get().dossier().drafts()) {
            boolean known = workspace.asOf().get().knows(draft);
            RadioMenuItem item =
                    new RadioMenuItem(
                            known
                                    ? Legible.brief(draft.title())
                                    : words.get("draft.later", Legible.brief(draft.title())));
            item.setMnemonicParsing(false);
            item.setSelected(draft.id().equals(chosen.id()));
            item.setOnAction(event -> choose.accept(draft));
            items.add(item);
        }
        return items;
    }
}
