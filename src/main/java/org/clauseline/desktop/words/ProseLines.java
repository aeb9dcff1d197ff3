package org.clauseline.desktop.words;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in lines that are broken here: JavaFX is given each line as a whole and never has to wrap
 * one (see {@link Wrapping}). The parts that are added are kept unseen, without their words, for
 * their looks, which style sheets may change at any time.
 */
final class ProseLines extends Region {
    /** Between words and what follows them, in px. */
    private static final double GAP = 4;

    /**
     * A line is given more room than it can need, so that JavaFX never wraps it and need not be
     * asked how much that would be; what is over lies behind its end, where nothing is drawn.
     */
    private static final double SLACK = 200;

    private final Runnable changed;
    private final StringBuilder text = new StringBuilder();
    private final List<Text> looks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Node> behind = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double laidFor = -1;
    private @Nullable Measured measured;
    private @Nullable LineContext context;

    /**
     * A line that is laid out.
     *
     * @param start index of its first character in the words
     * @param end index behind its last one
     * @param lead how many characters stand before them that are not in the words
     */
    private record Line(int start, int end, int lead, TextFlow flow) {}

    /**
     * @param changed is run when another look changed how much room the words need
     */
    ProseLines(Runnable changed) {
        this.changed = changed;
    }

    /** Adds words behind those that are there. */
    void add(Text part) {
        text.append(part.getText());
        ends.add(text.length());
        looks.add(part);
        part.setText("");
        part.setVisible(false);
        part.setManaged(false);
        part.fontProperty().addListener((property, before, after) -> renew());
        getChildren().add(part);
        renew();
    }

    /** Adds something behind the words. */
    void add(Node node) {
        behind.add(node);
        getChildren().add(node);
        requestLayout();
    }

    private void renew() {
        measured = null;
        context = null;
        laidFor = -1;
        requestLayout();
        changed.run();
    }

    private Measured measured() {
        Measured known = measured;
        if (known == null) {
            List<Measured.Part> parts = new ArrayList<>();
            for (int i = 0; i < looks.size(); i++) {
                parts.add(new Measured.Part(ends.get(i), looks.get(i).getFont()));
            }
            known = Measured.of(text.toString(), parts);
            measured = known;
        }
        return known;
    }

    private LineContext context() {
        LineContext known = context;
        if (known == null) {
            known = new LineContext(text.toString());
            context = known;
        }
        return known;
    }

    /** Whether the words are read from the left. */
    boolean isLeftToRight() {
        return context().isLeftToRight();
    }

    List<PathElement> range(int start, int end) {
        List<PathElement> outline = new ArrayList<>();
        for (Line line : lines) {
            int from = Math.max(start, line.start()) - line.start();
            int to = Math.min(end, line.end()) - line.start();
            if (from < to) {
                for (PathElement element :
                        line.flow().getRangeShape(from + line.lead(), to + line.lead(), false)) {
                    outline.add(moved(element, line.flow()));
                }
            }
        }
        return outline;
    }

    private static PathElement moved(PathElement element, Node line) {
        double x = line.getLayoutX();
        double y = line.getLayoutY();
        return switch (element) {
            case MoveTo move -> new MoveTo(move.getX() + x, move.getY() + y);
            case LineTo to -> new LineTo(to.getX() + x, to.getY() + y);
            case ClosePath close -> close;
            default -> throw new IllegalStateException("Text has straight edges: " + element);
        };
    }

    int hit(double x, double y) {
        if (lines.isEmpty()) {
            return 0;
        }
        double height = measured().lineHeight();
        Line line = lines.get((int) Math.clamp(Math.floor(y / height), 0, lines.size() - 1));
        Point2D place = new Point2D(x - line.flow().getLayoutX(), y - line.flow().getLayoutY());
        int index = line.flow().getHitInfo(place).getInsertionIndex() - line.lead();
        return line.start() + Math.clamp(index, 0, line.end() - line.start());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = measured().width();
        for (Node node : behind) {
            width += GAP + node.prefWidth(-1);
        }
        return width;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        List<Integer> broken = measured().lines(room);
        double words = broken.size() * measured().lineHeight();
        return behind.isEmpty() ? words : placeBehind(room, broken, false);
    }

    @Override
    public double getBaselineOffset() {
        return lines.isEmpty()
                ? super.getBaselineOffset()
                : lines.getFirst().flow().getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        if (laidFor != getWidth()) {
            laidFor = getWidth();
            fill(measured().lines(getWidth()));
        }
        double y = 0;
        for (Line line : lines) {
            line.flow().resizeRelocate(0, y, getWidth() + SLACK, measured().lineHeight());
            y += measured().lineHeight();
        }
        if (!behind.isEmpty()) {
            placeBehind(getWidth(), lines.stream().map(Line::end).toList(), true);
        }
    }

    private void fill(List<Integer> broken) {
        lines.forEach(line -> getChildren().remove(line.flow()));
        lines.clear();
        int start = 0;
        List<Node> flows = new ArrayList<>();
        for (int end : broken) {
            Line line = line(start, end);
            lines.add(line);
            flows.add(line.flow());
            start = end;
        }
        getChildren().addAll(flows);
    }

    private Line line(int start, int end) {
        TextFlow flow = new TextFlow();
        flow.setMouseTransparent(true);
        LineContext.Marks marks = context().marks(start, end);
        int seen = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int from = start;
        for (int part = 0; part < looks.size() && from < seen; part++) {
            int to = Math.min(ends.get(part), seen);
            if (to > from) {
                String words =
                        (from == start ? marks.before() : "")
                                + text.substring(from, to)
                                + (to == seen ? marks.behind() : "");
                for (String stretch : Wrapping.stretches(words)) {
                    flow.getChildren().add(dressed(stretch, looks.get(part)));
                }
                from = to;
            }
        }
        return new Line(start, end, marks.before().length(), flow);
    }

    private static Text dressed(String words, Text look) {
        Text dressed = new Text(words);
        dressed.fontProperty().bind(look.fontProperty());
        dressed.fillProperty().bind(look.fillProperty());
        dressed.underlineProperty().bind(look.underlineProperty());
        dressed.strikethroughProperty().bind(look.strikethroughProperty());
        return dressed;
    }

    /**
     * Finds room for what is behind the words: in the last line, or below it.
     *
     * @param place whether to put it there too
     * @return where the lowest ends
     */
    private double placeBehind(double width, List<Integer> broken, boolean place) {
        Measured words = measured();
        double y = (broken.size() - 1) * words.lineHeight();
        double x = lastWidth(broken);
        double height = words.lineHeight();
        for (Node node : behind) {
            double wide = node.prefWidth(-1);
            double high = node.prefHeight(-1);
            if (x > 0 && x + GAP + wide > width) {
                y += height;
                x = 0;
                height = words.lineHeight();
            }
            x += x > 0 ? GAP : 0;
            if (place) {
                node.resizeRelocate(
                        x, y + Math.max(0, (words.lineHeight() - high) / 2), wide, high);
            }
            height = Math.max(height, high);
            x += wide;
        }
        return y + height;
    }

    private double lastWidth(List<Integer> broken) {
        int start = broken.size() < 2 ? 0 : broken.get(broken.size() - 2);
        return measured().pieces().stream()
                .filter(piece -> piece.end() > start)
                .mapToDouble(Measured.Piece::width)
                .sum();
    }
}
