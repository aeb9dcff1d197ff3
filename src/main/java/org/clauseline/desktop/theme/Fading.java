package org.clauseline.desktop.theme;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.clauseline.picture.Palette;

/**
 * What scrolls fades at its lower edge as long as there is more below, so that a line that the edge
 * cuts reads as one that goes on.
 */
public final class Fading extends StackPane {
    /** Right of it lies the scroll bar, which stays clear. */
    private static final double BAR = 12;

    private final ScrollPane scroll;
    private final LowerEdge edge;

    /** A frame around what scrolls, on the surface of a panel. */
    public Fading(ScrollPane scroll, ObservableValue<Palette> palette) {
        super(scroll);
        this.scroll = scroll;
        getStyleClass().add("fading");
        edge = new LowerEdge(palette);
        setAlignment(edge, Pos.BOTTOM_CENTER);
        setMargin(edge, new Insets(0, BAR, 0, 1));
        getChildren().add(edge);
        InvalidationListener told = observed -> show();
        scroll.vvalueProperty().addListener(told);
        scroll.viewportBoundsProperty().addListener(told);
        Node content = scroll.getContent();
        content.layoutBoundsProperty().addListener(told);
        show();
    }

    private void show() {
        double hidden =
                scroll.getContent().getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
        edge.setVisible(hidden > 1 && (1 - scroll.getVvalue()) * hidden > 1);
    }

    /** What scrolls. */
    public ScrollPane scroll() {
        return scroll;
    }

    /** Whether there is more below. */
    public boolean fades() {
        return edge.isVisible();
    }
}
