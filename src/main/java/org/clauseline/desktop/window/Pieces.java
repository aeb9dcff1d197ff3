package org.clauseline.desktop.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.clauseline.desktop.words.Hint;

import java.util.List;

/**
 * Short remarks in one line, the weightiest first. Those that have no room are left out whole; the
 * tooltip has them all.
 */
final class Pieces extends Region {
    private static final String BETWEEN = " · ";

    Pieces() {
        setMinWidth(0);
    }

    void show(List<String> remarks) {
        List<Label> labels =
                remarks.stream()
                        .map(
                                remark ->
                                        new Label(
                                                remarks.getFirst().equals(remark)
                                                        ? remark
                                                        : BETWEEN + remark))
                        .toList();
        String whole = String.join(BETWEEN, remarks);
        for (Label label : labels) {
            label.getStyleClass().addAll("quiet", "small");
            Hint.on(label, whole);
        }
        setAccessibleText(whole);
        getChildren().setAll(labels);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(child -> Math.ceil(child.prefWidth(-1))).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean room = true;
        for (Node child : getChildren()) {
            double width = Math.ceil(child.prefWidth(-1));
            room &= x + width <= getWidth() + 0.5;
            child.setVisible(room);
            child.resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }
}
