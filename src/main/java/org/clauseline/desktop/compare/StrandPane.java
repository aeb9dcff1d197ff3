package org.clauseline.desktop.compare;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.clauseline.compare.Change;
import org.clauseline.desktop.compare.Strands.Strand;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.util.List;

/**
 * Draws strands in the gutter between the two sides, above the rows: whole lines for moves, long
 * dashes for merges, dots for splits; a ring where points stood, an arrow where they went.
 */
final class StrandPane extends Region {
    private static final double LANE = 3;
    private static final double BEND = 3;

    /** Left and right of the middle of the gutter, where the sign of a row ends. */
    private static final double ROW_END = 16;

    /** The same for the smaller sign of a trace. */
    private static final double TRACE_END = 11;

    private static final double STUB = 9;

    private final Canvas canvas = new Canvas();
    private List<Strand> strands = List.of();
    private Palette palette = Palette.LIGHT;

    StrandPane() {
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /** Draws strands where the rows are. */
    void show(List<Strand> now, Palette colours) {
        strands = List.copyOf(now);
        palette = colours;
        draw();
    }

    /** What is drawn. */
    List<Strand> strands() {
        return strands;
    }

    private double gutter() {
        return ComparePane.ROW_PADDING
                + PairRow.side(Math.max(getWidth() - 2 * ComparePane.ROW_PADDING, 0));
    }

    @Override
    protected void layoutChildren() {
        canvas.setLayoutX(gutter());
        if (canvas.getWidth() != PairRow.GUTTER || canvas.getHeight() != getHeight()) {
            canvas.setWidth(PairRow.GUTTER);
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineCap(StrokeLineCap.BUTT);
        strands.stream().filter(strand -> !strand.strong()).forEach(strand -> draw(pen, strand));
        strands.stream().filter(Strand::strong).forEach(strand -> draw(pen, strand));
    }

    private void draw(GraphicsContext pen, Strand strand) {
        Colour colour =
                strand.strong()
                        ? palette.movedText()
                        : palette.movedText().withOpacity(palette.dark() ? 0.75 : 0.6);
        pen.setStroke(Paints.of(colour));
        pen.setFill(Paints.of(colour));
        pen.setLineWidth(strand.strong() ? 2.2 : 1.1);
        if (strand.lane() < 0) {
            stub(pen, strand, strand.there(), TRACE_END, strand.here());
            stub(pen, strand, strand.here(), ROW_END, strand.there());
            return;
        }
        double lane = x(strand, ROW_END + 4 + strand.lane() * LANE);
        double there = snap(strand.there());
        double here = snap(strand.here());
        double bend = Math.min(BEND, Math.abs(here - there) / 2) * Math.signum(here - there);
        double turn = strand.old() ? BEND : -BEND;
        pen.setLineDashes(dashes(strand.change()));
        pen.beginPath();
        pen.moveTo(x(strand, TRACE_END), there);
        pen.lineTo(lane + turn, there);
        pen.quadraticCurveTo(lane, there, lane, there + bend);
        pen.lineTo(lane, here - bend);
        pen.quadraticCurveTo(lane, here, lane + turn, here);
        pen.lineTo(x(strand, ROW_END), here);
        pen.stroke();
        pen.setLineDashes();
        ring(pen, strand, strand.old() ? there : here, strand.old() ? TRACE_END : ROW_END);
        arrow(pen, strand, strand.old() ? here : there, strand.old() ? ROW_END : TRACE_END);
    }

    private static double[] dashes(Change change) {
        return switch (change) {
            case MERGED -> new double[] {7, 4};
            case SPLIT -> new double[] {2, 3};
            case REORGANISED -> new double[] {7, 3, 2, 3};
            case KEPT, REWORDED, AMENDED, RENUMBERED, MOVED, REMOVED, ADDED, UNKNOWN ->
                    new double[0];
        };
    }

    /** A place this far from the middle, at the side where the strand runs. */
    private static double x(Strand strand, double fromMiddle) {
        double middle = PairRow.GUTTER / 2;
        return (strand.old() ? middle - fromMiddle : middle + fromMiddle) + 0.5;
    }

    private static double snap(double y) {
        return Math.rint(y) + 0.5;
    }

    private void ring(GraphicsContext pen, Strand strand, double y, double end) {
        double x = x(strand, end + 2);
        pen.setFill(Paints.of(palette.surface()));
        pen.fillOval(x - 2.5, y - 2.5, 5, 5);
        pen.strokeOval(x - 2.5, y - 2.5, 5, 5);
    }

    private static void arrow(GraphicsContext pen, Strand strand, double y, double end) {
        double tip = x(strand, end);
        double back = x(strand, end + 5);
        pen.fillPolygon(new double[] {tip, back, back}, new double[] {y, y - 3.5, y + 3.5}, 3);
    }

    /** Says with an arrow up or down where the other end is. */
    private static void stub(
            GraphicsContext pen, Strand strand, double y, double end, double other) {
        double x = x(strand, ROW_END + 4);
        double down = other > y ? 1 : -1;
        double from = snap(y);
        pen.strokeLine(x(strand, end), from, x, from);
        pen.strokeLine(x, from, x, from + down * STUB);
        pen.setFill(pen.getStroke());
        double tip = from + down * (STUB + 4);
        pen.fillPolygon(
                new double[] {x, x - 3, x + 3},
                new double[] {tip, tip - down * 5, tip - down * 5},
                3);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
