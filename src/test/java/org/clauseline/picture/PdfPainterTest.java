package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

class PdfPainterTest {
    @Test
    void pageIsExactlyAsLargeAsThePicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.everything(List.of("Geneva"))))) {
            PDPage page = document.getPage(0);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(400.5f * 0.75f, within(1e-3f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(315f, within(1e-3f));
        }
    }

    @Test
    void wordsCanBeExtractedAndTheirFontIsEmbedded() throws IOException {
        List<String> lines =
                List.of("Geneva talks: final office", "Umerov: “no deal”", "Зеленський у Києві");
        try (PDDocument document = Loader.loadPDF(pdf(Samples.everything(lines)))) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .containsExactlyElementsOf(lines);
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+SourceSansPro-SemiBold");
            }
        }
    }

    @Test
    void saysWhatItShowsToReadersThatSpeak() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.everything(List.of("Geneva"))))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Ten days — “plan” <b>");
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("Graphic: Newsroom");
            PDStructureElement whole =
                    (PDStructureElement)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getKids()
                                    .getFirst();
            PDStructureElement figure = (PDStructureElement) whole.getKids().getFirst();
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo("Alt text: Київ & Geneva");
        }
    }

    @Test
    void looksAsThePngDoes() throws IOException {
        Picture picture = Samples.everything(List.of("Geneva talks", "北京 سلام Kyiv"));
        BufferedImage png = PngPainter.image(picture, 2);
        BufferedImage pdf;
        try (PDDocument document = Loader.loadPDF(pdf(picture))) {
            pdf = new PDFRenderer(document).renderImageWithDPI(0, 192);
        }
        long apart = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < Math.min(png.getWidth(), pdf.getWidth()); x++) {
                apart += distance(png.getRGB(x, y), pdf.getRGB(x, y)) > 96 ? 1 : 0;
            }
        }
        assertThat(apart / (double) (png.getWidth() * png.getHeight())).isLessThan(0.004);
    }

    @Test
    void hostileWordsAreDrawnOrLeftOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.everything(Samples.HOSTILE)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "<script>alert(1)</script>",
                            "javascript:alert(1)",
                            "%s%n${jndi:x}{{7*7}}");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void sameBytesTwiceUnderAnyZoneAndLocaleAndNoTraceOfTheMachine() throws IOException {
        Picture picture = Samples.everything(Samples.HOSTILE);
        byte[] first = pdf(picture);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String user = System.getProperty("user.name");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            System.setProperty("user.name", "canary");
            assertThat(pdf(picture)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("user.name", user);
        }
        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .doesNotContain("CreationDate", "ModDate");
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF));
        }
        return sum;
    }

    private static byte[] pdf(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.write(picture, out);
        return out.toByteArray();
    }
}
