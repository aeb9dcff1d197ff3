package org.clauseline.desktop.compare;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * Nodes in lines that wrap like words; the last node stands at the right edge, on the last line if
 * there is room for it, else on one of its own at the left. A node is never wider than the whole.
 */
final class Spread extends Region {
    private static final double SPACE = 8;

    private final List<Node> nodes;

    Spread(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        getChildren().addAll(nodes);
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
        return arrange(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    private double arrange(double width, boolean place) {
        double x = 0;
        double y = 0;
        double tall = 0;
        int begin = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).isManaged()) {
                continue;
            }
            double wide = wide(nodes.get(i), width);
            if (x > 0 && x + wide > width) {
                if (place) {
                    placeLine(begin, i, y, tall, width);
                }
                y += tall + SPACE;
                x = 0;
                tall = 0;
                begin = i;
            }
            x += wide + SPACE;
            tall = Math.max(tall, nodes.get(i).prefHeight(wide));
        }
        if (place) {
            placeLine(begin, nodes.size(), y, tall, width);
        }
        return y + tall;
    }

    private static double wide(Node node, double width) {
        return Math.ceil(Math.min(node.prefWidth(-1), width));
    }

    private int last() {
        int last = nodes.size() - 1;
        while (last > 0 && !nodes.get(last).isManaged()) {
            last--;
        }
        return last;
    }

    private void placeLine(int begin, int end, double y, double tall, double width) {
        double x = 0;
        for (int i = begin; i < end; i++) {
            Node node = nodes.get(i);
            if (!node.isManaged()) {
                continue;
            }
            double wide = wide(node, width);
            boolean atEdge = i == last() && x > 0;
            layoutInArea(
                    node,
                    atEdge ? width - wide : x,
                    y,
                    wide,
                    tall,
                    0,
                    Pos.CENTER_LEFT.getHpos(),
                    Pos.CENTER_LEFT.getVpos());
            x += wide + SPACE;
        }
    }
}
