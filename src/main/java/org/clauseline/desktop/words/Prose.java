package org.clauseline.desktop.words;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Words that wrap to the width, whatever script they are in, but not to a width below {@value
 * Measured#NARROWEST} px: while a window is being laid out a column may be next to nothing wide for
 * a moment. JavaFX wraps what it can; the rest stands in {@link ProseLines}. Words that begin from
 * right to left are set from the right.
 */
public final class Prose extends Region {
    private final double most;
    private final StringBuilder text = new StringBuilder();
    private final TextFlow flow = new TextFlow();
    private @Nullable ProseLines lines;

    /** Without words yet, and as wide as its words want to be. */
    public Prose() {
        this(Double.MAX_VALUE);
    }

    /**
     * Without words yet.
     *
     * @param most the width in px beyond which it does not want to grow
     */
    public Prose(double most) {
        this.most = most;
        getChildren().add(flow);
    }

    /**
     * Adds words behind those that are there.
     *
     * @param look dresses them
     */
    public void add(String words, Consumer<Text> look) {
        if (words.isEmpty()) {
            return;
        }
        text.append(words);
        Text part = new Text(words);
        look.accept(part);
        flow.getChildren().add(part);
        if (lines != null || !Wrapping.isSafe(words)) {
            takeOver();
        }
        requestLayout();
    }

    /** Adds something that is not words behind all words. */
    public void add(Node node) {
        flow.getChildren().add(node);
        if (lines != null) {
            takeOver();
        }
        requestLayout();
    }

    /** Takes what JavaFX was to wrap out of its hands. */
    private void takeOver() {
        List<Node> all = new ArrayList<>(flow.getChildren());
        flow.getChildren().clear();
        ProseLines own = lines;
        if (own == null) {
            own = new ProseLines(this::requestLayout);
            lines = own;
            getChildren().setAll(own);
        }
        for (Node node : all) {
            if (node instanceof Text part) {
                own.add(part);
            } else {
                own.add(node);
            }
        }
        setNodeOrientation(
                own.isLeftToRight()
                        ? NodeOrientation.LEFT_TO_RIGHT
                        : NodeOrientation.RIGHT_TO_LEFT);
    }

    /** The words. */
    public String text() {
        return text.toString();
    }

    /**
     * The outline of a part of the words as it is laid out, seen from the corner of the words
     * (inside the padding, if there is any).
     *
     * @param start index of its first character
     * @param end index behind its last one
     */
    public List<PathElement> range(int start, int end) {
        return lines == null
                ? List.of(flow.getRangeShape(start, end, false))
                : lines.range(start, end);
    }

    /**
     * The index in the words that is nearest to a place, 0 to their length; seen from the corner of
     * the words too.
     */
    public int hit(double x, double y) {
        int index =
                lines == null
                        ? flow.getHitInfo(new Point2D(x, y)).getInsertionIndex()
                        : lines.hit(x, y);
        return Math.clamp(index, 0, text.length());
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
    protected double computePrefWidth(double height) {
        double words = lines == null ? flow.prefWidth(-1) : lines.prefWidth(-1);
        return Math.min(words + snappedLeftInset() + snappedRightInset(), most);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = width < 0 && most < Double.MAX_VALUE ? prefWidth(-1) : width;
        double room = wanted < 0 ? wanted : room(wanted);
        double words = lines == null ? flow.prefHeight(room) : lines.prefHeight(room);
        return snappedTopInset() + words + snappedBottomInset();
    }

    private double room(double width) {
        return Math.max(width - snappedLeftInset() - snappedRightInset(), Measured.NARROWEST);
    }

    @Override
    public double getBaselineOffset() {
        double words = lines == null ? flow.getBaselineOffset() : lines.getBaselineOffset();
        return snappedTopInset() + words;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        (lines == null ? flow : lines)
                .resizeRelocate(snappedLeftInset(), snappedTopInset(), room(getWidth()), height);
    }
}
