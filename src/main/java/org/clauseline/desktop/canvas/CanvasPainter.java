package org.clauseline.desktop.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Picture;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws pictures on a canvas in one pass, snapped to the pixels of the screen: on JavaFX's software
 * pipeline edges between pixels cost several times as much, and look soft. Keep one for as long as
 * a view lives; it remembers colours. Used on the JavaFX thread.
 */
public final class CanvasPainter {
    private final FontMetrics metrics;
    private final Map<Colour, Color> colours = new HashMap<>();
    private final Stamps stamps = new Stamps();
    private double scale = 1;
    private Colour fill = new Colour(0);
    private Colour line = new Colour(0);
    private Anchor anchor = Anchor.START;
    private Font font = new Font(Font.Weight.REGULAR, 1);

    /** A painter that trusts these metrics for the room that texts may take. */
    public CanvasPainter(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Clears the canvas and draws the picture with its origin at the canvas's. The picture's
     * background is left to the node below the canvas: a region's fill costs half of a canvas's,
     * and an opaque one spares everything below it.
     *
     * @param outputScale pixels of the screen to a CSS pixel, above 0, as {@code
     *     Window.getOutputScaleX} says
     */
    public void paint(Picture picture, GraphicsContext canvas, double outputScale) {
        begin(canvas, outputScale);
        canvas.clearRect(0, 0, snap(picture.width()), snap(picture.height()));
        shapes(picture.shapes(), canvas);
    }

    /**
     * Draws shapes over what is there already, such as a hover mark over a frame that has not
     * changed.
     */
    public void overlay(List<Shape> shapes, GraphicsContext canvas, double outputScale) {
        begin(canvas, outputScale);
        shapes(shapes, canvas);
    }

    private void begin(GraphicsContext canvas, double outputScale) {
        scale = outputScale;
        fill = new Colour(0);
        line = new Colour(0);
        anchor = Anchor.START;
        font = new Font(Font.Weight.REGULAR, 1);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setFill(colour(fill));
        canvas.setStroke(colour(line));
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineDashes();
    }

    private void shapes(List<Shape> shapes, GraphicsContext canvas) {
        for (int i = 0, count = shapes.size(); i < count; i++) {
            switch (shapes.get(i)) {
                case Shape.Rectangle rectangle -> rectangle(rectangle, canvas);
                case Shape.Line straight -> line(straight, canvas);
                case Shape.Ellipse ellipse -> ellipse(ellipse, canvas);
                case Shape.Polygon polygon -> polygon(polygon, canvas);
                case Shape.Text text -> text(text, canvas);
            }
        }
    }

    private void rectangle(Shape.Rectangle shape, GraphicsContext canvas) {
        double left = snap(shape.x());
        double top = snap(shape.y());
        double width = snap(shape.x() + shape.width()) - left;
        double height = snap(shape.y() + shape.height()) - top;
        if (shape.radius() > 0 && isStamped(shape, width, height)) {
            stamped(shape, left, top, width, height, canvas);
            return;
        }
        double arc = 2 * shape.radius();
        if (shape.fill().isPresent()) {
            fill(canvas, shape.fill().get());
            if (arc > 0) {
                canvas.fillRoundRect(left, top, width, height, arc, arc);
            } else {
                canvas.fillRect(left, top, width, height);
            }
        }
        if (shape.stroke().isPresent()) {
            double shift = stroke(canvas, shape.stroke().get());
            if (arc > 0) {
                canvas.strokeRoundRect(
                        left + shift, top + shift, width - 2 * shift, height - 2 * shift, arc, arc);
            } else {
                canvas.strokeRect(left + shift, top + shift, width - 2 * shift, height - 2 * shift);
            }
        }
    }

    private boolean isStamped(Shape.Rectangle shape, double width, double height) {
        boolean solid = shape.stroke().map(stroke -> stroke.dashes().isEmpty()).orElse(true);
        return height * scale <= Stamps.MOST && (solid || width * scale <= Stamps.MOST);
    }

    /** A long one is its two ends with straight edges between them. */
    private void stamped(
            Shape.Rectangle shape,
            double left,
            double top,
            double width,
            double height,
            GraphicsContext canvas) {
        double radius = Math.min(shape.radius(), Math.min(width, height) / 2);
        double inset = shape.stroke().map(it -> odd(it) ? 0.5 : 0).orElse(0.0);
        double end = Math.ceil(radius * scale + 2) / scale;
        if (width * scale <= Stamps.MOST || width < 2 * end) {
            stamps.draw(
                    kind(width, height, radius, inset, shape.fill(), shape.stroke()),
                    left,
                    top,
                    scale,
                    canvas);
            return;
        }
        Stamps.Kind ends = kind(2 * end, height, radius, inset, shape.fill(), shape.stroke());
        stamps.drawHalf(ends, true, left, top, scale, canvas);
        stamps.drawHalf(ends, false, left + width - end, top, scale, canvas);
        shape.fill()
                .ifPresent(
                        colour -> {
                            fill(canvas, colour);
                            canvas.fillRect(left + end, top, width - 2 * end, height);
                        });
        shape.stroke()
                .ifPresent(
                        stroke -> edges(stroke, left + end, top, width - 2 * end, height, canvas));
    }

    /** The upper and lower edge of a rectangle, on whole pixels. */
    private void edges(
            Stroke stroke,
            double left,
            double top,
            double width,
            double height,
            GraphicsContext canvas) {
        fill(canvas, stroke.colour());
        double thickness = Math.max(snap(stroke.width()), 1 / scale);
        double out = odd(stroke) ? Math.floor(thickness * scale / 2) / scale : thickness / 2;
        canvas.fillRect(left, top - out, width, thickness);
        canvas.fillRect(left, top + height - thickness + out, width, thickness);
    }

    private Stamps.Kind kind(
            double width,
            double height,
            double radius,
            double inset,
            Optional<Colour> fill,
            Optional<Stroke> stroke) {
        return new Stamps.Kind(
                width * scale,
                height * scale,
                radius * scale,
                inset,
                fill,
                stroke.map(
                        it ->
                                scale == 1
                                        ? it
                                        : new Stroke(
                                                it.colour(),
                                                it.width() * scale,
                                                it.dashes().stream()
                                                        .map(length -> length * scale)
                                                        .toList())));
    }

    private boolean odd(Stroke stroke) {
        return Math.round(stroke.width() * scale) % 2 == 1;
    }

    private void line(Shape.Line shape, GraphicsContext canvas) {
        Stroke stroke = shape.stroke();
        boolean upright = shape.x1() == shape.x2();
        boolean level = shape.y1() == shape.y2();
        if (stroke.dashes().isEmpty() && (upright || level)) {
            straight(shape, upright, canvas);
            return;
        }
        double shift = stroke(canvas, stroke);
        double right = upright ? shift : 0;
        double down = level ? shift : 0;
        canvas.strokeLine(
                snap(shape.x1()) + right,
                snap(shape.y1()) + down,
                snap(shape.x2()) + right,
                snap(shape.y2()) + down);
    }

    /** A level or upright line is a rectangle, which costs a fraction of a stroke. */
    private void straight(Shape.Line shape, boolean upright, GraphicsContext canvas) {
        fill(canvas, shape.stroke().colour());
        double thickness = Math.max(snap(shape.stroke().width()), 1 / scale);
        double half = Math.floor(thickness * scale / 2) / scale;
        double left = snap(Math.min(shape.x1(), shape.x2()));
        double top = snap(Math.min(shape.y1(), shape.y2()));
        if (upright) {
            double bottom = snap(Math.max(shape.y1(), shape.y2()));
            canvas.fillRect(left - half, top, thickness, bottom - top);
        } else {
            double right = snap(Math.max(shape.x1(), shape.x2()));
            canvas.fillRect(left, top - half, right - left, thickness);
        }
    }

    private void ellipse(Shape.Ellipse shape, GraphicsContext canvas) {
        double width = 2 * shape.radiusX();
        double height = 2 * shape.radiusY();
        double left = snap(shape.centreX() - shape.radiusX());
        double top = snap(shape.centreY() - shape.radiusY());
        if (shape.radiusX() == shape.radiusY() && width * scale <= Stamps.MOST) {
            Stamps.Kind round =
                    kind(width, height, shape.radiusX(), 0, shape.fill(), shape.stroke());
            stamps.draw(round, left, top, scale, canvas);
            return;
        }
        if (shape.fill().isPresent()) {
            fill(canvas, shape.fill().get());
            canvas.fillOval(left, top, width, height);
        }
        if (shape.stroke().isPresent()) {
            stroke(canvas, shape.stroke().get());
            canvas.strokeOval(left, top, width, height);
        }
    }

    private void polygon(Shape.Polygon shape, GraphicsContext canvas) {
        List<Double> corners = shape.corners();
        int count = corners.size() / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = corners.get(2 * i);
            ys[i] = corners.get(2 * i + 1);
        }
        if (shape.fill().isPresent()) {
            fill(canvas, shape.fill().get());
            canvas.fillPolygon(xs, ys, count);
        }
        if (shape.stroke().isPresent()) {
            stroke(canvas, shape.stroke().get());
            if (shape.closed()) {
                canvas.strokePolygon(xs, ys, count);
            } else {
                canvas.strokePolyline(xs, ys, count);
            }
        }
    }

    private void text(Shape.Text shape, GraphicsContext canvas) {
        fill(canvas, shape.colour());
        if (!font.equals(shape.font())) {
            font = shape.font();
            canvas.setFont(ShippedFonts.of(font));
        }
        if (anchor != shape.anchor()) {
            anchor = shape.anchor();
            canvas.setTextAlign(
                    switch (anchor) {
                        case START -> TextAlignment.LEFT;
                        case MIDDLE -> TextAlignment.CENTER;
                        case END -> TextAlignment.RIGHT;
                    });
        }
        double x = snap(shape.x());
        double baseline = snap(shape.baseline());
        if (metrics.covers(shape.text(), font)) {
            canvas.fillText(shape.text(), x, baseline);
        } else {
            canvas.fillText(shape.text(), x, baseline, metrics.width(shape.text(), font));
        }
    }

    /**
     * Sets the pen, and answers how far to shift it so that a line of odd width covers whole
     * pixels.
     */
    private double stroke(GraphicsContext canvas, Stroke stroke) {
        if (!line.equals(stroke.colour())) {
            line = stroke.colour();
            canvas.setStroke(colour(line));
        }
        canvas.setLineWidth(stroke.width());
        double[] dashes = new double[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i);
        }
        canvas.setLineDashes(dashes);
        return odd(stroke) ? 0.5 / scale : 0;
    }

    private void fill(GraphicsContext canvas, Colour colour) {
        if (!fill.equals(colour)) {
            fill = colour;
            canvas.setFill(colour(colour));
        }
    }

    private Color colour(Colour colour) {
        return colours.computeIfAbsent(
                colour,
                wanted -> Color.rgb(wanted.red(), wanted.green(), wanted.blue(), wanted.opacity()));
    }

    private double snap(double length) {
        return Math.round(length * scale) / scale;
    }
}
