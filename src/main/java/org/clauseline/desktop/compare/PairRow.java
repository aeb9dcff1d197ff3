package org.clauseline.desktop.compare;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.List;

/**
 * A row with the old points on the left, the new ones on the right and the sign of the change
 * between them. Where several points meet, lines lead from each of them to the sign.
 */
final class PairRow extends Region {
    /** The width between the two sides, in px. */
    static final double GUTTER = 60;

    private static final double BEND = 8;

    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private final VBox gutter = new VBox(2);
    private final Path connectors = new Path();

    PairRow(Row row, List<Draft> drafts, Node signs, Node more, Page page) {
        fill(left, row, true, absent(row, drafts.get(0), true, page), page);
        fill(right, row, false, absent(row, drafts.get(1), false, page), page);
        gutter.setAlignment(Pos.TOP_CENTER);
        gutter.getChildren().addAll(signs, more);
        connectors.setStroke(Paints.of(ChangeSign.colour(row.change(), page.look().palette())));
        connectors.setStrokeWidth(1.2);
        connectors.setManaged(false);
        connectors.setMouseTransparent(true);
        getChildren().addAll(connectors, left, right, gutter);
    }

    /** Points, of which those of one side are explained where words of several met. */
    private static void fill(VBox side, Row row, boolean old, String absent, Page page) {
        List<Point> points = old ? row.from() : row.to();
        List<List<Run>> words = old ? Sides.from(row) : Sides.to(row);
        Origins origins = Origins.of(row);
        for (int i = 0; i < points.size(); i++) {
            List<Integer> legend = origins.old() == old ? List.of() : origins.among(words.get(i));
            side.getChildren()
                    .add(new PointBlock(points.get(i), words.get(i), origins, legend, page));
        }
        if (points.isEmpty()) {
            VBox place = new VBox(page.remark(absent));
            place.setPadding(new Insets(0, 0, 0, Page.NUMBER));
            side.getChildren().add(place);
        }
    }

    private static String absent(Row row, Draft draft, boolean old, Page page) {
        if (row.change() == Change.UNKNOWN) {
            return old
                    ? page.words().get("absent.unknown.old")
                    : page.words().get("absent.unknown.new");
        }
        return draft.completeness() == Completeness.FULL
                ? page.words().get("absent.full")
                : page.words().get("absent.partial");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The width of one side in a row of this width. */
    static double side(double width) {
        return Math.max(Math.floor((width - GUTTER) / 2), 0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double side = side(width);
        double text = Math.max(left.prefHeight(side), right.prefHeight(side));
        return Math.max(text, gutter.prefHeight(GUTTER));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        left.resizeRelocate(0, 0, side, getHeight());
        right.resizeRelocate(side + GUTTER, 0, side, getHeight());
        gutter.resizeRelocate(side, 0, GUTTER, gutter.prefHeight(GUTTER));
        connect(side);
    }

    /** Lines from every point to the level of the sign, only where there is more than one. */
    private void connect(double side) {
        connectors.getElements().clear();
        left.layout();
        right.layout();
        connect(left, side - 2, side + BEND);
        connect(right, side + GUTTER - 4, side + GUTTER - BEND - 4);
    }

    private void connect(VBox points, double edge, double bend) {
        if (points.getChildren().size() < 2) {
            return;
        }
        double sign = 12;
        double last = sign;
        for (Node point : points.getChildren()) {
            double y = Math.floor(point.getLayoutY()) + sign - 0.5;
            connectors.getElements().addAll(new MoveTo(edge, y), new LineTo(bend, y));
            last = y;
        }
        connectors.getElements().addAll(new MoveTo(bend, sign - 0.5), new LineTo(bend, last));
    }
}
