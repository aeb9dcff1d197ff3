package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.desktop.theme.Icon;
import org.clauseline.desktop.words.Hint;
import org.clauseline.desktop.words.Prose;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of the table of all drafts: their titles, and a way on where there are more than fit.
 */
final class TableHeader extends Region {
    private final Runnable turned;
    private final List<Node> titles = new ArrayList<>();
    private final HBox turning = new HBox(Page.GAP);
    private final Button back;
    private final Button on;
    private int wanted;
    private Columns columns = new Columns(0, 0, 0, 0);

    /**
     * The head of a table.
     *
     * @param turned is run when other drafts are shown
     */
    TableHeader(List<Draft> drafts, Page page, Runnable turned) {
        this.turned = turned;
        getStyleClass().add("table-header");
        drafts.forEach(draft -> titles.add(title(draft, page)));
        back = turn(Icon.PREVIOUS, page.words().get("drafts.back"), -1);
        on = turn(Icon.NEXT, page.words().get("drafts.on"), 1);
        turning.getChildren().addAll(back, on);
        getChildren().addAll(titles);
        getChildren().add(turning);
    }

    private static VBox title(Draft draft, Page page) {
        Prose heading = page.title(draft.title());
        VBox title = new VBox(heading, page.aside(page.times().describe(draft.known())));
        if (draft.completeness() != Completeness.FULL) {
            String extent = page.words().get("completeness." + draft.completeness().name());
            title.getChildren().add(page.aside(extent));
        }
        if (!draft.note().isEmpty()) {
            Hint.on(title, draft.note());
        }
        return title;
    }

    private Button turn(Icon icon, String name, int step) {
        Button button = new Button("", icon.node(10));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.setOnAction(
                event -> {
                    wanted = columns.first() + step;
                    requestLayout();
                    fit(getWidth());
                    turned.run();
                });
        return button;
    }

    /** Where the columns stand in the width that the header has. */
    Columns columns() {
        return columns;
    }

    private void fit(double width) {
        Columns now =
                Columns.fit(
                        Math.max(width - 2 * ComparePane.ROW_PADDING, 0), wanted, titles.size());
        boolean changed = !now.equals(columns);
        columns = now;
        back.setDisable(now.first() == 0);
        on.setDisable(now.first() + now.count() >= titles.size());
        turning.setVisible(now.count() < titles.size());
        if (changed) {
            turned.run();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns now =
                Columns.fit(
                        Math.max(width - 2 * ComparePane.ROW_PADDING, 0), wanted, titles.size());
        double height = turning.prefHeight(-1);
        for (int draft = now.first(); draft < now.first() + now.count(); draft++) {
            height = Math.max(height, titles.get(draft).prefHeight(now.each()));
        }
        return height + 2 * Page.GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        double left = ComparePane.ROW_PADDING;
        turning.resizeRelocate(left - 8, Page.GAP, columns.name(), turning.prefHeight(-1));
        for (int draft = 0; draft < titles.size(); draft++) {
            Node title = titles.get(draft);
            title.setVisible(columns.shows(draft));
            if (columns.shows(draft)) {
                title.resizeRelocate(
                        left + columns.x(draft),
                        Page.GAP,
                        columns.each(),
                        title.prefHeight(columns.each()));
            }
        }
    }
}
