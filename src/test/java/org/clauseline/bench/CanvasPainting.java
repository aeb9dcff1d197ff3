package org.clauseline.bench;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Stroke;

import java.util.List;
import java.util.Optional;

/**
 * Paints a picture with a JavaFX canvas, call by call, as one would without a painter of one's own:
 * what that is measured against.
 */
final class CanvasPainting {
    private final GraphicsContext pen;

    CanvasPainting(GraphicsContext pen) {
        this.pen = pen;
        pen.setTextBaseline(VPos.BASELINE);
    }

    void paint(Picture picture) {
        pen.setFill(color(picture.background()));
        pen.fillRect(0, 0, picture.width(), picture.height());
        for (Shape shape : picture.shapes()) {
            switch (shape) {
                case Shape.Rectangle it -> {
                    if (fill(it.fill())) {
                        double arc = 2 * it.radius();
                        pen.fillRoundRect(it.x(), it.y(), it.width(), it.height(), arc, arc);
                    }
                    if (stroke(it.stroke())) {
                        double arc = 2 * it.radius();
                        pen.strokeRoundRect(it.x(), it.y(), it.width(), it.height(), arc, arc);
                    }
                }
                case Shape.Line it -> {
                    stroke(Optional.of(it.stroke()));
                    pen.strokeLine(it.x1(), it.y1(), it.x2(), it.y2());
                }
                case Shape.Ellipse it -> ellipse(it);
                case Shape.Polygon it -> polygon(it);
                case Shape.Text it -> text(it);
                case Shape.Image it -> {
                    // A timeline draws none.
                }
            }
        }
    }

    private void ellipse(Shape.Ellipse it) {
        double left = it.centreX() - it.radiusX();
        double top = it.centreY() - it.radiusY();
        if (fill(it.fill())) {
            pen.fillOval(left, top, 2 * it.radiusX(), 2 * it.radiusY());
        }
        if (stroke(it.stroke())) {
            pen.strokeOval(left, top, 2 * it.radiusX(), 2 * it.radiusY());
        }
    }

    private void polygon(Shape.Polygon it) {
        List<Double> corners = it.corners();
        int count = corners.size() / 2;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = corners.get(2 * i);
            y[i] = corners.get(2 * i + 1);
        }
        if (fill(it.fill())) {
            pen.fillPolygon(x, y, count);
        }
        if (stroke(it.stroke()) && it.closed()) {
            pen.strokePolygon(x, y, count);
        } else if (it.stroke().isPresent()) {
            pen.strokePolyline(x, y, count);
        }
    }

    private void text(Shape.Text it) {
        FontWeight weight =
                switch (it.font().weight()) {
                    case REGULAR -> FontWeight.NORMAL;
                    case SEMIBOLD -> FontWeight.SEMI_BOLD;
                    case BOLD -> FontWeight.BOLD;
                };
        pen.setFont(Font.font("Source Sans Pro", weight, it.font().size()));
        pen.setTextAlign(
                switch (it.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        pen.setFill(color(it.colour()));
        pen.fillText(it.text(), it.x(), it.baseline());
    }

    private boolean fill(Optional<Colour> colour) {
        colour.ifPresent(it -> pen.setFill(color(it)));
        return colour.isPresent();
    }

    private boolean stroke(Optional<Stroke> stroke) {
        stroke.ifPresent(
                it -> {
                    pen.setStroke(color(it.colour()));
                    pen.setLineWidth(it.width());
                    pen.setLineDashes(
                            it.dashes().stream().mapToDouble(Double::doubleValue).toArray());
                });
        return stroke.isPresent();
    }

    private static Color color(Colour it) {
        return Color.rgb(it.red(), it.green(), it.blue(), it.opacity());
    }
}
