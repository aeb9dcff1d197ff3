package org.clauseline.desktop.theme;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

import org.clauseline.picture.Palette;

/**
 * What scrolls fades at its lower edge as long as there is more below, so that a line that the edge
 * cuts reads as one that goes on.
 */
public final class Fading extends StackPane {
    private static final double HEIGHT = 24;

    /** Right of it lies the scroll bar, which stays clear. */
    private static final double BAR = 12;

    private final ScrollPane scroll;
    private final Region edge = new Region();

    /** A frame around what scrolls, on the surface of a panel. */
    public Fading(ScrollPane scroll, ObservableValue<Palette> palette) {
        super(scroll);
        this.scroll = scroll;
        getStyleClass().add("fading");
        edge.setMouseTransparent(true);
        edge.setMaxHeight(HEIGHT);
        edge.setMinHeight(HEIGHT);
        setAlignment(edge, Pos.BOTTOM_CENTER);
        setMargin(edge, new Insets(0, BAR, 0, 1));
        getChildren().add(edge);
        palette.subscribe(now -> edge.setBackground(ground(now)));
        InvalidationListener told = observed -> show();
        scroll.vvalueProperty().addListener(told);
        scroll.viewportBoundsProperty().addListener(told);
        Node content = scroll.getContent();
        content.layoutBoundsProperty().addListener(told);
        show();
    }

    private static Background ground(Palette palette) {
        Color end =
                Color.rgb(
                        palette.surface().red(),
                        palette.surface().green(),
                        palette.surface().blue());
        Color start = new Color(end.getRed(), end.getGreen(), end.getBlue(), 0);
        LinearGradient fade =
                new LinearGradient(
                        0,
                        0,
                        0,
                        1,
                        true,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, start),
                        new Stop(1, end));
        return new Background(new BackgroundFill(fade, CornerRadii.EMPTY, Insets.EMPTY));
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
