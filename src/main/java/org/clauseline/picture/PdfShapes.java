package org.clauseline.picture;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.clauseline.picture.Shape.Stroke;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes shapes into the content of a page whose origin is the top left, in CSS pixels. */
final class PdfShapes {
    private final PDPageContentStream content;
    private final Map<Font.Weight, PDFont> fonts;
    private final PdfTags tags;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<Raster, PDImageXObject> images;
    private final PDDocument document;
    private double opacity = 1;

    /**
     * @param images those that the document holds already
     */
    PdfShapes(
            PDDocument document,
            Map<Raster, PDImageXObject> images,
            PDPageContentStream content,
            Map<Font.Weight, PDFont> fonts,
            PdfTags tags) {
        this.document = document;
        this.images = images;
        this.content = content;
        this.fonts = fonts;
        this.tags = tags;
    }

    void paint(Picture picture) throws IOException {
        Shape.Rectangle ground =
                new Shape.Rectangle(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        0,
                        Optional.of(picture.background()),
                        Optional.empty(),
                        Tag.of(Tag.Role.GROUND));
        paint(ground);
        for (Shape shape : picture.shapes()) {
            paint(shape);
        }
    }

    private void paint(Shape shape) throws IOException {
        tags.before(shape, content);
        switch (shape) {
            case Shape.Rectangle rectangle ->
                    paint(outline(rectangle), rectangle.fill(), rectangle.stroke());
            case Shape.Line line ->
                    paint(outline(line), Optional.empty(), Optional.of(line.stroke()));
            case Shape.Ellipse ellipse -> paint(outline(ellipse), ellipse.fill(), ellipse.stroke());
            case Shape.Polygon polygon -> paint(outline(polygon), polygon.fill(), polygon.stroke());
            case Shape.Text text -> text(text);
            case Shape.Image image -> image(image);
        }
        tags.after(content);
    }

    private void image(Shape.Image shape) throws IOException {
        opacity(1);
        PDImageXObject image = images.get(shape.raster());
        if (image == null) {
            image = LosslessFactory.createFromImage(document, shape.raster().image());
            images.put(shape.raster(), image);
        }
        // Images of PDF stand on their lower edge.
        content.drawImage(
                image,
                new Matrix(
                        (float) shape.width(),
                        0,
                        0,
                        (float) -shape.height(),
                        (float) shape.x(),
                        (float) (shape.y() + shape.height())));
    }

    private static java.awt.Shape outline(Shape.Rectangle shape) {
        double arc = 2 * shape.radius();
        return arc > 0
                ? new RoundRectangle2D.Double(
                        shape.x(), shape.y(), shape.width(), shape.height(), arc, arc)
                : new Rectangle2D.Double(shape.x(), shape.y(), shape.width(), shape.height());
    }

    private static java.awt.Shape outline(Shape.Line shape) {
        Path2D path = new Path2D.Double();
        path.moveTo(shape.x1(), shape.y1());
        path.lineTo(shape.x2(), shape.y2());
        return path;
    }

    private static java.awt.Shape outline(Shape.Ellipse shape) {
        return new Ellipse2D.Double(
                shape.centreX() - shape.radiusX(),
                shape.centreY() - shape.radiusY(),
                2 * shape.radiusX(),
                2 * shape.radiusY());
    }

    private static java.awt.Shape outline(Shape.Polygon shape) {
        Path2D path = new Path2D.Double();
        List<Double> corners = shape.corners();
        for (int i = 0; i + 1 < corners.size(); i += 2) {
            if (i == 0) {
                path.moveTo(corners.get(0), corners.get(1));
            } else {
                path.lineTo(corners.get(i), corners.get(i + 1));
            }
        }
        if (shape.closed() && corners.size() >= 4) {
            path.closePath();
        }
        return path;
    }

    private void paint(java.awt.Shape outline, Optional<Colour> fill, Optional<Stroke> stroke)
            throws IOException {
        if (fill.isPresent()) {
            fill(fill.get());
            trace(outline.getPathIterator(null));
            content.fill();
        }
        if (stroke.isPresent()) {
            Stroke pen = stroke.get();
            opacity(pen.colour().opacity());
            content.setStrokingColor(
                    pen.colour().red() / 255f,
                    pen.colour().green() / 255f,
                    pen.colour().blue() / 255f);
            content.setLineWidth((float) pen.width());
            float[] dashes = new float[pen.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = pen.dashes().get(i).floatValue();
            }
            content.setLineDashPattern(dashes, 0);
            trace(outline.getPathIterator(null));
            content.stroke();
        }
    }

    private void fill(Colour colour) throws IOException {
        opacity(colour.opacity());
        content.setNonStrokingColor(
                colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void opacity(double wanted) throws IOException {
        if (opacity != wanted) {
            opacity = wanted;
            content.setGraphicsStateParameters(opacities.computeIfAbsent(wanted, PdfShapes::state));
        }
    }

    private static PDExtendedGraphicsState state(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    /**
     * Letters of the typeface are text; letters that it lacks are outlines that say what they stand
     * for.
     */
    private void text(Shape.Text text) throws IOException {
        fill(text.colour());
        for (Lettering.Run run : Lettering.runs(text)) {
            if (run.shipped()) {
                PDFont font = fonts.get(text.font().weight());
                if (font == null) {
                    throw new IllegalStateException("No font embedded for " + text.font().weight());
                }
                content.beginText();
                content.setFont(font, (float) text.font().size());
                content.setTextMatrix(
                        new Matrix(1, 0, 0, -1, (float) run.x(), (float) text.baseline()));
                content.showText(run.text());
                content.endText();
            } else {
                COSDictionary properties = new COSDictionary();
                properties.setString(COSName.ACTUAL_TEXT, run.text());
                content.beginMarkedContent(
                        COSName.getPDFName("Span"), PDPropertyList.create(properties));
                trace(Lettering.outline(run, text).getPathIterator(null));
                content.fill();
                content.endMarkedContent();
            }
        }
    }

    private void trace(PathIterator path) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        boolean empty = true;
        for (; !path.isDone(); path.next()) {
            empty = false;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    content.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> content.closePath();
            }
            x = at[0];
            y = at[1];
        }
        if (empty) {
            content.moveTo(0, 0);
        }
    }
}
