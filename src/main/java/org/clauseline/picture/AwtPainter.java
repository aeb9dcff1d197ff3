package org.clauseline.picture;

import org.clauseline.picture.Shape.Stroke;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws shapes on an AWT surface. Level and upright edges lie on whole pixels, so that quiet lines
 * stay quiet; letters and curves are smoothed.
 */
final class AwtPainter {
    private final double scale;
    private final double top;
    private final double bottom;
    private final Graphics2D graphics;
    private final Ready ready;

    private AwtPainter(Graphics2D graphics, double scale, double top, double bottom, Ready ready) {
        this.graphics = graphics;
        this.scale = scale;
        this.top = top;
        this.bottom = bottom;
        this.ready = ready;
    }

    /** What is made once for all strips of a picture: outlines of texts, images in their size. */
    static final class Ready {
        private final Map<Shape.Text, Path2D> lines = new HashMap<>();
        private final Map<Shape.Image, BufferedImage> images = new HashMap<>();
    }

    /**
     * Draws what of a picture reaches into a strip of it.
     *
     * @param graphics a surface whose origin is the top left of the strip
     * @param scale pixels to a CSS pixel
     * @param firstRow first pixel row of the strip
     * @param rows its height in pixels
     */
    static void paint(
            Picture picture,
            Graphics2D graphics,
            double scale,
            int firstRow,
            int rows,
            Ready ready) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(colour(picture.background()));
        graphics.fillRect(0, 0, (int) Math.ceil(picture.width() * scale) + 1, rows);
        graphics.translate(0, -firstRow);
        graphics.scale(scale, scale);
        AwtPainter painter =
                new AwtPainter(graphics, scale, firstRow / scale, (firstRow + rows) / scale, ready);
        picture.shapes().forEach(painter::shape);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Rectangle rectangle -> rectangle(rectangle);
            case Shape.Line line -> line(line);
            case Shape.Ellipse ellipse -> ellipse(ellipse);
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Text text -> text(text);
            case Shape.Image image -> image(image);
        }
    }

    private boolean outside(double from, double to) {
        return to < top || from > bottom;
    }

    private void rectangle(Shape.Rectangle shape) {
        if (outside(shape.y() - 8, shape.y() + shape.height() + 8)) {
            return;
        }
        double left = snap(shape.x());
        double upper = snap(shape.y());
        double width = snap(shape.x() + shape.width()) - left;
        double height = snap(shape.y() + shape.height()) - upper;
        double arc = 2 * shape.radius();
        paint(
                arc > 0
                        ? new RoundRectangle2D.Double(left, upper, width, height, arc, arc)
                        : new Rectangle2D.Double(left, upper, width, height),
                shape.fill(),
                Optional.empty());
        if (shape.stroke().isPresent()) {
            double shift = shift(shape.stroke().get());
            Rectangle2D edge =
                    new Rectangle2D.Double(
                            left + shift, upper + shift, width - 2 * shift, height - 2 * shift);
            paint(
                    arc > 0
                            ? new RoundRectangle2D.Double(
                                    edge.getX(),
                                    edge.getY(),
                                    edge.getWidth(),
                                    edge.getHeight(),
                                    arc,
                                    arc)
                            : edge,
                    Optional.empty(),
                    shape.stroke());
        }
    }

    private void line(Shape.Line shape) {
        if (outside(Math.min(shape.y1(), shape.y2()) - 8, Math.max(shape.y1(), shape.y2()) + 8)) {
            return;
        }
        double shift = shift(shape.stroke());
        double right = shape.x1() == shape.x2() ? shift : 0;
        double down = shape.y1() == shape.y2() ? shift : 0;
        paint(
                new Line2D.Double(
                        snap(shape.x1()) + right,
                        snap(shape.y1()) + down,
                        snap(shape.x2()) + right,
                        snap(shape.y2()) + down),
                Optional.empty(),
                Optional.of(shape.stroke()));
    }

    private void ellipse(Shape.Ellipse shape) {
        if (!outside(
                shape.centreY() - shape.radiusY() - 8, shape.centreY() + shape.radiusY() + 8)) {
            paint(
                    new Ellipse2D.Double(
                            shape.centreX() - shape.radiusX(),
                            shape.centreY() - shape.radiusY(),
                            2 * shape.radiusX(),
                            2 * shape.radiusY()),
                    shape.fill(),
                    shape.stroke());
        }
    }

    private void polygon(Shape.Polygon shape) {
        List<Double> corners = shape.corners();
        if (corners.size() < 4) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0), corners.get(1));
        for (int i = 2; i + 1 < corners.size(); i += 2) {
            path.lineTo(corners.get(i), corners.get(i + 1));
        }
        if (shape.closed()) {
            path.closePath();
        }
        Rectangle2D bounds = path.getBounds2D();
        if (!outside(bounds.getMinY() - 8, bounds.getMaxY() + 8)) {
            paint(path, shape.fill(), shape.stroke());
        }
    }

    private void text(Shape.Text shape) {
        double size = shape.font().size();
        if (!outside(shape.baseline() - 2 * size, shape.baseline() + size)) {
            graphics.setColor(colour(shape.colour()));
            graphics.fill(ready.lines.computeIfAbsent(shape, Lettering::outline));
        }
    }

    private void image(Shape.Image shape) {
        if (outside(shape.y(), shape.y() + shape.height())) {
            return;
        }
        double left = snap(shape.x());
        double upper = snap(shape.y());
        BufferedImage image = ready.images.computeIfAbsent(shape, this::scaled);
        AffineTransform place = new AffineTransform(1 / scale, 0, 0, 1 / scale, left, upper);
        graphics.drawImage(image, place, null);
    }

    private BufferedImage scaled(Shape.Image shape) {
        int width = (int) Math.max(1, Math.round(shape.width() * scale));
        int height = (int) Math.max(1, Math.round(shape.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] scaled = shape.raster().scaled(width, height);
        System.arraycopy(scaled, 0, pixels, 0, scaled.length);
        return image;
    }

    private void paint(java.awt.Shape outline, Optional<Colour> fill, Optional<Stroke> stroke) {
        if (fill.isPresent()) {
            graphics.setColor(colour(fill.get()));
            graphics.fill(outline);
        }
        if (stroke.isPresent()) {
            Stroke pen = stroke.get();
            graphics.setColor(colour(pen.colour()));
            graphics.setStroke(pen(pen));
            graphics.draw(outline);
        }
    }

    private static BasicStroke pen(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    /** How far a line of an odd number of pixels is moved so that it covers them whole. */
    private double shift(Stroke stroke) {
        return Math.round(stroke.width() * scale) % 2 == 1 ? 0.5 / scale : 0;
    }

    private double snap(double length) {
        return Math.round(length * scale) / scale;
    }

    private static Color colour(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
