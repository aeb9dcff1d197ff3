package org.clauseline.desktop.theme;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

import org.clauseline.picture.Palette;

/**
 * A strip in which what lies below it fades into the surface, for the lower edge of what scrolls: a
 * line that the edge cuts then reads as one that goes on.
 */
public final class LowerEdge extends Region {
    /** In px. */
    private static final double HEIGHT = 24;

    /** A strip in the colours that are shown. */
    public LowerEdge(ObservableValue<Palette> palette) {
        setMouseTransparent(true);
        setMaxHeight(HEIGHT);
        setMinHeight(HEIGHT);
        palette.subscribe(now -> setBackground(ground(now)));
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
}
