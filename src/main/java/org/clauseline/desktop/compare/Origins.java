package org.clauseline.desktop.compare;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words of a row are told apart by the point that they come from, or that they went to. Each
 * point has a colour and a kind of line under its words, so that neither is needed to tell it.
 *
 * @param points the points that are told apart, at least two; none where there is nothing to tell
 * @param old whether they are old points, of which words come; else new ones, to which words went
 */
record Origins(List<Point> points, boolean old) {
    /** Nothing is told apart. */
    static final Origins NONE = new Origins(List.of(), true);

    private static final double[][] LINES = {{1, 3}, {7, 3}, {7, 3, 1, 3}, {}};

    Origins {
        points = List.copyOf(points);
    }

    /**
     * What is told apart in a row: where words of several points come from, else where they went.
     */
    static Origins of(Row row) {
        if (row.redline().runs().isEmpty()) {
            return NONE;
        }
        if (row.from().size() > 1 && !row.to().isEmpty()) {
            return new Origins(row.from(), true);
        }
        return row.to().size() > 1 && !row.from().isEmpty() ? new Origins(row.to(), false) : NONE;
    }

    /** Which of the points a run belongs to; -1 for words that came or went, and for no words. */
    int of(Run run) {
        boolean words = run.text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (points.isEmpty() || run.mark() != Mark.SAME || !words) {
            return -1;
        }
        return Math.min(old ? run.origin() : run.target(), points.size() - 1);
    }

    /** Those of the points that words come from or went to, in their order. */
    List<Integer> among(List<Run> runs) {
        return runs.stream().map(this::of).filter(point -> point >= 0).distinct().sorted().toList();
    }

    private static Colour colour(int point, Palette palette) {
        return palette.origins().of(point);
    }

    /** A ground for words of a point. */
    static Path ground(int point, Palette palette) {
        Path ground = new Path();
        ground.setStroke(null);
        ground.setFill(Paints.of(colour(point, palette).withOpacity(palette.dark() ? 0.16 : 0.1)));
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        return ground;
    }

    /** A line for the feet of words of a point. */
    static Path line(int point, Palette palette) {
        Path line = new Path();
        line.setStroke(Paints.of(colour(point, palette)));
        line.setStrokeWidth(point % LINES.length == 3 ? 2.2 : 1.4);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        for (double dash : LINES[point % LINES.length]) {
            line.getStrokeDashArray().add(dash);
        }
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }

    /**
     * The feet of an outline of words: for every line of them its lower edge.
     *
     * @param outline rectangles, one a line
     */
    static List<PathElement> feet(List<PathElement> outline) {
        List<PathElement> feet = new ArrayList<>();
        double left = Double.NaN;
        double right = Double.NaN;
        double bottom = Double.NaN;
        for (PathElement element : outline) {
            if (element instanceof MoveTo move) {
                add(feet, left, right, bottom);
                left = move.getX();
                right = move.getX();
                bottom = move.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                bottom = Math.max(bottom, line.getY());
            }
        }
        add(feet, left, right, bottom);
        return feet;
    }

    private static void add(List<PathElement> feet, double left, double right, double bottom) {
        if (right > left) {
            double y = Math.floor(bottom) - 0.5;
            feet.add(new MoveTo(left, y));
            feet.add(new LineTo(right, y));
        }
    }
}
