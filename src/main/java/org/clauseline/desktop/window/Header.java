package org.clauseline.desktop.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.WhenWording;
import org.clauseline.picture.Palette;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The top of the window: what is open, the instant it stands at, search, theme, export and the
 * menu.
 */
final class Header extends HBox {
    /** More than any window is wide. */
    private static final int MOST_LETTERS = 400;

    private final Workspace workspace;
    private final Words words;
    private final Label title = new Label();
    private final Pieces subtitle = new Pieces();

    /**
     * @param parts what stands to the right of the title, in its order
     */
    Header(Workspace workspace, Words words, List<? extends Node> parts) {
        this.workspace = workspace;
        this.words = words;
        getStyleClass().add("header");
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        VBox names = new VBox(title, subtitle);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(120);
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().add(names);
        getChildren().addAll(parts);
        workspace.opened().addListener((observed, before, now) -> show());
        workspace.zone().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        Dossier dossier = workspace.opened().get().dossier();
        title.setText(Legible.brief(dossier.title(), MOST_LETTERS));
        String about = dossier.summary().isEmpty() ? dossier.title() : dossier.summary();
        Hint.on(title, Legible.of(about));
        subtitle.show(workspace.opened().get().isNothing() ? List.of() : remarks(dossier));
    }

    private List<String> remarks(Dossier dossier) {
        WhenWording wording = new WhenWording(workspace.zone().get(), workspace.locale());
        List<String> remarks = new ArrayList<>();
        remarks.add(wording.describe(dossier.span()));
        remarks.add(words.get("events", dossier.events().size()));
        remarks.add(words.get("drafts", dossier.drafts().size()));
        remarks.add(words.get("sources", dossier.sources().size()));
        remarks.add(words.get("zone", city(workspace.zone().get())));
        return remarks;
    }

    /** The city that a zone is named after. */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** A button that turns light to dark and back. */
    static Button themeButton(Theme theme, Words words) {
        Button button = new Button();
        button.setId("theme");
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                event ->
                        theme.choice()
                                .set(
                                        theme.palette().get().dark()
                                                ? ThemeChoice.LIGHT
                                                : ThemeChoice.DARK));
        showTheme(button, theme.palette().get(), words);
        theme.palette().addListener((observed, before, now) -> showTheme(button, now, words));
        return button;
    }

    private static void showTheme(Button button, Palette palette, Words words) {
        String says = palette.dark() ? words.get("theme.to.light") : words.get("theme.to.dark");
        button.setGraphic((palette.dark() ? Icon.SUN : Icon.MOON).node());
        Hint.on(button, says);
        button.setAccessibleText(says);
    }

    /** The one main button. */
    static Button exportButton(Words words, Runnable export) {
        Button button = new Button(words.get("export"));
        button.setId("export");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(button, words.get("export.hint"));
        button.setOnAction(event -> export.run());
        return button;
    }
}
