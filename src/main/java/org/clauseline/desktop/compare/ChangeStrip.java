package org.clauseline.desktop.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.clauseline.compare.Change;
import org.clauseline.desktop.compare.RowFlow.InView;
import org.clauseline.picture.Palette;

import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * The strip at the edge: every line has its share of the height, changes are coloured, and a box
 * shows what is in view. A press or a drag goes there. With more lines than pixels each pixel shows
 * the change that matters most on it.
 */
final class ChangeStrip extends Region {
    private static final double WIDTH = 22;

    private static final double MARK = 8;

    private final Canvas canvas = new Canvas();
    private final ObjectProperty<List<Line>> lines = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<InView> inView = new SimpleObjectProperty<>(InView.NOTHING);
    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

    /**
     * A strip.
     *
     * @param go is told a place, counted in lines, at which the view should begin
     */
    ChangeStrip(DoubleConsumer go) {
        getStyleClass().add("change-strip");
        getChildren().add(canvas);
        lines.addListener(changed -> draw());
        inView.addListener(changed -> draw());
        marks.addListener(changed -> draw());
        palette.addListener(changed -> draw());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> go(event, go));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> go(event, go));
    }

    ObjectProperty<List<Line>> lines() {
        return lines;
    }

    ObjectProperty<InView> inView() {
        return inView;
    }

    ObjectProperty<Marks> marks() {
        return marks;
    }

    ObjectProperty<Palette> palette() {
        return palette;
    }

    /** The middle of the box follows the pointer. */
    private void go(MouseEvent event, DoubleConsumer go) {
        InView view = inView.get();
        double place = event.getY() / Math.max(getHeight(), 1) * lines.get().size();
        go.accept(Math.max(place - (view.last() - view.first()) / 2, 0));
        event.consume();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        pen.clearRect(0, 0, width, height);
        int count = lines.get().size();
        if (count == 0 || height <= 0) {
            return;
        }
        double left = Math.floor(width - MARK - 6);
        pen.setFill(Paints.of(palette.get().shade()));
        pen.fillRect(left, 0, MARK, height);
        double share = height / count;
        if (share >= 3) {
            drawEach(pen, left, Math.min(share, 24), share);
        } else {
            drawPixels(pen, left, (int) height);
        }
        drawView(pen, width, share);
    }

    private void drawEach(GraphicsContext pen, double left, double most, double share) {
        double gap = share >= 6 ? 2 : 1;
        for (int i = 0; i < lines.get().size(); i++) {
            double top = Math.round(i * share);
            double bottom = Math.round((i + 1) * share);
            double tall = Math.min(bottom - top - gap, most - gap);
            pen.setFill(colour(lines.get().get(i)));
            pen.fillRect(left, top + Math.floor((bottom - top - tall) / 2), MARK, tall);
            drawMark(pen, lines.get().get(i), top, bottom - top);
        }
    }

    private void drawPixels(GraphicsContext pen, double left, int height) {
        int count = lines.get().size();
        for (int y = 0; y < height; y++) {
            int from = (int) ((long) y * count / height);
            int to = Math.max((int) ((long) (y + 1) * count / height), from + 1);
            Line most = lines.get().get(from);
            for (int i = from + 1; i < Math.min(to, count); i++) {
                most = weight(lines.get().get(i)) > weight(most) ? lines.get().get(i) : most;
            }
            pen.setFill(colour(most));
            pen.fillRect(left, y, MARK, 1);
            for (int i = from; i < Math.min(to, count); i++) {
                drawMark(pen, lines.get().get(i), y, 2);
            }
        }
    }

    /** A tick at the left for what is selected or linked. */
    private void drawMark(GraphicsContext pen, Line line, double top, double tall) {
        Marks now = marks.get();
        if (now.selected().contains(line.index()) || now.linked().contains(line.index())) {
            pen.setFill(Paints.of(palette.get().selectionRule()));
            pen.fillRect(0, top, 4, Math.max(tall - 1, 2));
        }
    }

    private void drawView(GraphicsContext pen, double width, double share) {
        InView view = inView.get();
        if (view.count() == 0 || view.last() - view.first() >= view.count()) {
            return;
        }
        double top = Math.round(view.first() * share) + 1;
        double tall = Math.max(Math.round((view.last() - view.first()) * share) - 2, 6);
        Color accent = Paints.of(palette.get().accent());
        pen.setStroke(accent);
        pen.setLineWidth(2);
        pen.strokeRect(2, Math.min(top, canvas.getHeight() - tall - 1), width - 4, tall);
    }

    private Color colour(Line line) {
        if (line.index() < 0) {
            return Paints.of(palette.get().shade());
        }
        return line.change()
                .filter(change -> change != Change.KEPT)
                .map(change -> Paints.of(ChangeSign.colour(change, palette.get())))
                .orElseGet(() -> Paints.of(palette.get().rule()));
    }

    private static int weight(Line line) {
        return line.change()
                .map(
                        change ->
                                switch (change) {
                                    case KEPT -> 0;
                                    case REWORDED, RENUMBERED -> 1;
                                    case UNKNOWN -> 2;
                                    case MOVED, MERGED, SPLIT, REORGANISED -> 3;
                                    case AMENDED -> 4;
                                    case ADDED -> 5;
                                    case REMOVED -> 6;
                                })
                .orElse(0);
    }
}
