package org.clauseline.picture;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Paints pictures as one-page PDF files: vectors, text that can be searched and copied in an
 * embedded subset of the typeface, the picture's own size as the page, and its title, language and
 * text alternative (ISO 32000-1, 14.8 and 14.9). The same picture gives the same bytes: no date, no
 * name of a person or machine, and an identifier made from the content.
 */
public final class PdfPainter {
    private static final double POINTS_TO_A_CSS_PIXEL = 72.0 / 96;
    private static final String PRODUCER = "Clauseline";

    private PdfPainter() {}

    /**
     * Writes a picture.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(Picture picture, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(pageSize(picture));
            document.addPage(page);
            describe(document, picture.about());
            Map<Font.Weight, PDFont> fonts = fonts(document, picture);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(
                        COSName.getPDFName("Figure"), figure(document, page, picture));
                content.transform(
                        new Matrix(
                                (float) POINTS_TO_A_CSS_PIXEL,
                                0,
                                0,
                                (float) -POINTS_TO_A_CSS_PIXEL,
                                0,
                                page.getMediaBox().getHeight()));
                new PdfShapes(content, fonts).paint(picture);
                content.endMarkedContent();
            }
            document.setDocumentId(fingerprint(picture));
            document.save(out);
        }
    }

    private static PDRectangle pageSize(Picture picture) {
        return new PDRectangle(
                (float) (picture.width() * POINTS_TO_A_CSS_PIXEL),
                (float) (picture.height() * POINTS_TO_A_CSS_PIXEL));
    }

    private static void describe(PDDocument document, Picture.About about) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setProducer(PRODUCER);
        if (!about.title().isEmpty()) {
            information.setTitle(about.title());
        }
        if (!about.description().isEmpty()) {
            information.setSubject(about.description());
        }
        if (!about.credit().isEmpty()) {
            information.setAuthor(about.credit());
        }
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(about.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!about.title().isEmpty());
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** The picture as one figure with its text alternative, for readers that speak. */
    private static PDPropertyList figure(PDDocument document, PDPage page, Picture picture) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setLanguage(picture.about().language());
        figure.setAlternateDescription(picture.about().description());
        figure.appendKid(0);
        whole.appendKid(figure);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, 0);
        return PDPropertyList.create(properties);
    }

    private static Map<Font.Weight, PDFont> fonts(PDDocument document, Picture picture)
            throws IOException {
        Map<Font.Weight, PDFont> fonts = new EnumMap<>(Font.Weight.class);
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Text text && !fonts.containsKey(text.font().weight())) {
                fonts.put(text.font().weight(), embed(document, text.font().weight()));
            }
        }
        return fonts;
    }

    private static PDFont embed(PDDocument document, Font.Weight weight) throws IOException {
        try (InputStream file = Typeface.open(weight)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    private static long fingerprint(Picture picture) {
        CRC32 sum = new CRC32();
        sum.update(picture.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
