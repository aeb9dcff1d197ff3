package org.clauseline.desktop.compare;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** The name of a point on the ground and over the line that mark its words. */
final class OriginChip extends Region {
    private static final double PADDING = 3;

    private final Text name = new Text();
    private final Path ground;
    private final Path line;

    OriginChip(String called, int point, Look look) {
        name.setText(called);
        name.setFont(look.smallBold());
        name.setFill(Paints.of(look.palette().text()));
        name.setTextOrigin(VPos.TOP);
        ground = Origins.ground(point, look.palette());
        line = Origins.line(point, look.palette());
        getChildren().addAll(ground, name, line);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(name.getLayoutBounds().getWidth()) + 2 * PADDING;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(name.getLayoutBounds().getHeight());
    }

    @Override
    public double getBaselineOffset() {
        return name.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        double foot = Math.floor(getHeight()) - 0.5;
        name.relocate(PADDING, 0);
        ground.getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new LineTo(getWidth(), 0),
                        new LineTo(getWidth(), getHeight()),
                        new LineTo(0, getHeight()));
        line.getElements().setAll(new MoveTo(0, foot), new LineTo(getWidth(), foot));
    }
}
