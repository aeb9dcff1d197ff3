package org.clauseline.picture;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the words of a picture that have an address links of a page. */
final class PdfLinks {
    private PdfLinks() {}

    static void add(Picture picture, PDPage page, double scale) throws IOException {
        if (picture.links().isEmpty()) {
            return;
        }
        List<PDAnnotationLink> links = new ArrayList<>();
        for (Shape shape : picture.shapes()) {
            String address = picture.links().get(shape.tag().about());
            if (address != null && shape instanceof Shape.Text text) {
                links.add(link(text, address, picture.height(), scale));
            }
        }
        page.getAnnotations().addAll(links);
    }

    private static PDAnnotationLink link(
            Shape.Text text, String address, double height, double scale) {
        FontMetrics metrics = FontMetrics.shipped();
        double width = metrics.width(text.text(), text.font());
        double rise = metrics.ascent(text.font());
        Rectangle2D box =
                new Rectangle2D.Double(
                        Lettering.start(text) * scale,
                        (height - text.baseline() - metrics.descent(text.font())) * scale,
                        width * scale,
                        (rise + metrics.descent(text.font())) * scale);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(
                new PDRectangle(
                        (float) box.getX(),
                        (float) box.getY(),
                        (float) box.getWidth(),
                        (float) box.getHeight()));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setPrinted(true);
        link.setContents(text.text());
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        return link;
    }
}
