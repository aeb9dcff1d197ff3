package org.clauseline.desktop.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A map of all moves, small, beside the strip of changes: each leads from where points stood in the
 * old draft, at the left edge, to where they stand in the new one, at the right. A press on one
 * goes there.
 */
final class MoveMap extends Region {
    private static final double WIDTH = 28;
    private static final double LEFT = 4;
    private static final double RIGHT = WIDTH - 3;

    /** Lines whose ends are nearer than this at both sides are drawn as one, in px. */
    private static final double NEAR = 3;

    private static final double REACH = 5;

    private final Canvas canvas = new Canvas();
    private List<Path> paths = List.of();
    private int count;
    private Marks marks = Marks.NONE;
    private Palette palette = Palette.LIGHT;

    /**
     * A move as the map shows it, places counted in lines.
     *
     * @param from where it stood
     * @param to where it stands
     * @param row its row
     */
    record Path(double from, double to, Line row) {}

    /**
     * A map.
     *
     * @param go is told a row that was pressed
     */
    MoveMap(Consumer<Line> go) {
        getStyleClass().add("move-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    nearest(event.getX(), event.getY()).ifPresent(path -> go.accept(path.row()));
                    event.consume();
                });
    }

    /**
     * Where the moves among lines lead.
     *
     * @param whole the lines in their order
     */
    static List<Path> paths(List<Line> whole, List<Line.Trace> traces) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (int place = 0; place < whole.size(); place++) {
            places.put(whole.get(place).index(), place);
        }
        List<Path> paths = new ArrayList<>();
        for (Line.Trace trace : traces) {
            Map.Entry<Integer, Integer> home = places.floorEntry(trace.home());
            double there = home == null ? 0 : home.getValue() + 1;
            for (Line row : trace.rows()) {
                int place = places.getOrDefault(row.index(), -1);
                if (place >= 0) {
                    double here = place + 0.5;
                    paths.add(
                            trace.old() ? new Path(there, here, row) : new Path(here, there, row));
                }
            }
        }
        return List.copyOf(paths);
    }

    /**
     * Shows moves.
     *
     * @param lines how many lines there are
     */
    void show(List<Path> moves, int lines) {
        paths = List.copyOf(moves);
        count = lines;
        draw();
    }

    /** Lets those stand out whose rows are marked. */
    void mark(Marks now, Palette colours) {
        marks = now;
        palette = colours;
        draw();
    }

    private Optional<Path> nearest(double x, double y) {
        Path best = null;
        double least = REACH;
        for (Path path : paths) {
            double share = Math.clamp((x - LEFT) / (RIGHT - LEFT), 0, 1);
            double there = y(path.from()) + share * (y(path.to()) - y(path.from()));
            // Steep lines are near their whole height: what counts is the way across them.
            double steep = (y(path.to()) - y(path.from())) / (RIGHT - LEFT);
            double distance = Math.abs(there - y) / Math.sqrt(1 + steep * steep);
            if (distance < least) {
                least = distance;
                best = path;
            }
        }
        return Optional.ofNullable(best);
    }

    private double y(double place) {
        return count == 0 ? 0 : place / count * getHeight();
    }

    private boolean isMarked(Path path) {
        return marks.selected().contains(path.row().index())
                || marks.linked().contains(path.row().index());
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Set<Long> drawn = new HashSet<>();
        for (Path path : paths) {
            long from = Math.round(y(path.from()) / NEAR);
            long to = Math.round(y(path.to()) / NEAR);
            if (drawn.add((from << 32) + to)) {
                draw(pen, path, palette.movedText().withOpacity(0.6), 1);
            }
        }
        paths.stream()
                .filter(this::isMarked)
                .forEach(path -> draw(pen, path, palette.selectionRule(), 2.5));
    }

    private void draw(GraphicsContext pen, Path path, Colour colour, double wide) {
        double from = Math.clamp(y(path.from()), 2, Math.max(getHeight() - 2, 2));
        double to = Math.clamp(y(path.to()), 2, Math.max(getHeight() - 2, 2));
        pen.setStroke(Paints.of(colour));
        pen.setLineWidth(wide);
        pen.strokeLine(LEFT, from, RIGHT, to);
        pen.setFill(Paints.of(colour));
        pen.fillOval(LEFT - 2, from - 2, 4, 4);
        pen.fillRect(RIGHT - 1.5, to - 1.5, 3, 3);
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
}
