package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Something in the column of one draft, with nothing beside it. */
final class OneSide extends Region {
    private final Region content;
    private final boolean old;

    /**
     * Something in a column.
     *
     * @param old whether it is the column of the old draft
     */
    OneSide(Region content, boolean old) {
        this.content = content;
        this.old = old;
        getChildren().add(content);
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
        return content.prefHeight(PairRow.side(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = PairRow.side(getWidth());
        content.resizeRelocate(old ? 0 : side + PairRow.GUTTER, 0, side, getHeight());
    }
}
