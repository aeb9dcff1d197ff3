package org.clauseline.picture;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Paints pictures as PDF files, a page each: vectors, text that can be searched and copied in an
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
        write(List.of(picture), true, out);
    }

    /**
     * Writes pages of a document, whose words are read as headings (role TITLE, then LANE) and
     * paragraphs; words about the same thing are one paragraph. What is said of the first page is
     * said of the whole.
     *
     * @param pages at least one
     * @throws IOException if the stream refuses
     */
    public static void writeDocument(List<Picture> pages, OutputStream out) throws IOException {
        write(pages, false, out);
    }

    private static void write(List<Picture> pictures, boolean figure, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, pictures.getFirst().about());
            Map<Font.Weight, PDFont> fonts = fonts(document, pictures);
            Map<Raster, PDImageXObject> images = new HashMap<>();
            PdfTags tags = new PdfTags(document, figure);
            for (Picture picture : pictures) {
                PDPage page = new PDPage(pageSize(picture));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    tags.begin(page, picture, content);
                    content.transform(
                            new Matrix(
                                    (float) POINTS_TO_A_CSS_PIXEL,
                                    0,
                                    0,
                                    (float) -POINTS_TO_A_CSS_PIXEL,
                                    0,
                                    page.getMediaBox().getHeight()));
                    new PdfShapes(document, images, content, fonts, tags).paint(picture);
                    tags.end(content);
                }
                PdfLinks.add(picture, page, POINTS_TO_A_CSS_PIXEL);
            }
            document.setDocumentId(fingerprint(pictures));
            document.save(out);
        }
    }

    private static PDRectangle pageSize(Picture picture) {
        return new PDRectangle(
                (float) (picture.width() * POINTS_TO_A_CSS_PIXEL),
                (float) (picture.height() * POINTS_TO_A_CSS_PIXEL));
    }

    private static void describe(PDDocument document, Picture.About about) throws IOException {
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
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(about).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(!about.title().isEmpty());
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Map<Font.Weight, PDFont> fonts(PDDocument document, List<Picture> pictures)
            throws IOException {
        Map<Font.Weight, PDFont> fonts = new EnumMap<>(Font.Weight.class);
        for (Picture picture : pictures) {
            for (Shape shape : picture.shapes()) {
                if (shape instanceof Shape.Text text && !fonts.containsKey(text.font().weight())) {
                    fonts.put(text.font().weight(), embed(document, text.font().weight()));
                }
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

    private static long fingerprint(List<Picture> pictures) {
        CRC32 sum = new CRC32();
        sum.update(pictures.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
