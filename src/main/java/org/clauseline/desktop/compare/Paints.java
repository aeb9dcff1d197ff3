package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;

import org.clauseline.picture.Colour;

/** The colours of a palette as JavaFX paints. */
final class Paints {
    private Paints() {}

    static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    /** A plain ground of one colour. */
    static Background ground(Colour colour, double radius) {
        return new Background(
                new BackgroundFill(of(colour), new CornerRadii(radius), Insets.EMPTY));
    }
}
