package org.clauseline.desktop.filter;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

import org.clauseline.desktop.theme.Card;
import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Filter;

/** Opens the choices of the filter, and says how many are on. */
public final class FilterButton extends Button {
    private final Workspace workspace;
    private final Words words;

    /** The button for a workspace. */
    public FilterButton(Workspace workspace) {
        this.workspace = workspace;
        words = Words.of(FilterButton.class, workspace.locale());
        setId("filter");
        setGraphic(Icon.FILTER.node(12));
        setContentDisplay(ContentDisplay.LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(this, words.get("filter.hint"));
        setOnAction(event -> new Card(new FilterChoices(workspace, words)).showBelow(this));
        workspace.filter().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        int on = choicesOn(workspace.filter().get());
        setText(on == 0 ? words.get("filter") : words.get("filter.on", on));
        getStyleClass().remove("switched-on");
        if (on > 0) {
            getStyleClass().add("switched-on");
        }
    }

    private static int choicesOn(Filter filter) {
        return filter.sides().size()
                + filter.topics().size()
                + filter.categories().size()
                + filter.statuses().size()
                + filter.sources().size()
                + (filter.leastImportance() > 1 ? 1 : 0)
                + (filter.starred() ? 1 : 0)
                + (filter.noted() ? 1 : 0)
                + (filter.singleSource() ? 1 : 0);
    }
}
