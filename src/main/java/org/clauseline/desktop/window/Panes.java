package org.clauseline.desktop.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.settings.Settings;

/**
 * Timeline, comparison and detail strip, and how they share the room. Dividers keep their place
 * while a pane is away.
 */
final class Panes extends SplitPane {
    private final Node timeline;
    private final Node comparison;
    private final Node detail;
    private final SplitPane upper = new SplitPane();
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>();
    private final BooleanProperty detailShown = new SimpleBooleanProperty();
    private double main;
    private double below;

    Panes(Node timeline, Node comparison, Node detail, Settings settings) {
        this.timeline = timeline;
        this.comparison = comparison;
        this.detail = detail;
        main = settings.mainDivider();
        below = settings.detailDivider();
        arrangement.set(settings.arrangement());
        detailShown.set(settings.detailShown());
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        arrange();
        arrangement.addListener((observed, before, now) -> arrange());
        detailShown.addListener((observed, before, now) -> arrange());
    }

    ObjectProperty<Arrangement> arrangement() {
        return arrangement;
    }

    BooleanProperty detailShown() {
        return detailShown;
    }

    /** The settings with the present places of the dividers. */
    Settings remember(Settings settings) {
        note();
        return settings.withRoom(arrangement.get(), main, below, detailShown.get());
    }

    private void note() {
        if (!upper.getDividers().isEmpty()) {
            main = upper.getDividerPositions()[0];
        }
        if (!getDividers().isEmpty()) {
            below = getDividerPositions()[0];
        }
    }

    private void arrange() {
        note();
        upper.setOrientation(
                arrangement.get() == Arrangement.ABOVE
                        ? Orientation.VERTICAL
                        : Orientation.HORIZONTAL);
        switch (arrangement.get()) {
            case BESIDE, ABOVE -> {
                upper.getItems().setAll(timeline, comparison);
                upper.setDividerPositions(main);
            }
            case TIMELINE -> upper.getItems().setAll(timeline);
            case COMPARISON -> upper.getItems().setAll(comparison);
        }
        if (detailShown.get()) {
            getItems().setAll(upper, detail);
            SplitPane.setResizableWithParent(detail, false);
            setDividerPositions(below);
        } else {
            getItems().setAll(upper);
        }
    }
}
