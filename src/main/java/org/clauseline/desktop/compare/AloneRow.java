package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.clauseline.compare.Redline.Mark;

/** A point in the column of its draft, beside the column of one that was not public yet. */
final class AloneRow extends Region {
    private final Region block;
    private final VBox beside;
    private final boolean old;

    AloneRow(Line.Alone line, Page page) {
        old = line.old();
        block = new PointBlock(line.point(), Sides.unmarked(line.point(), Mark.SAME), page);
        beside = new VBox(page.remark(page.words().get("not.yet.short")));
        beside.setPadding(new Insets(0, 0, 0, Page.NUMBER));
        getChildren().addAll(block, beside);
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
        double side = PairRow.side(width);
        return Math.max(block.prefHeight(side), beside.prefHeight(side));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double side = PairRow.side(getWidth());
        double right = side + PairRow.GUTTER;
        block.resizeRelocate(old ? 0 : right, 0, side, getHeight());
        beside.resizeRelocate(old ? right : 0, 0, side, getHeight());
    }
}
