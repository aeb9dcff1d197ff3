package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clauseline.picture.Picture.About;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

/** Pixels inside pictures: upper half red, lower half clear, in every format. */
class ImagesTest {
    private static final Raster HALF = new Raster(1, 2, new int[] {0xFFFF0000, 0x00000000});

    private static final Picture PICTURE =
            new Picture(
                    60,
                    40,
                    Samples.WHITE,
                    List.of(new Shape.Image(10, 10, 20, 20, HALF, Tag.of(Role.CREDIT))),
                    About.NOTHING);

    private static void isDrawn(BufferedImage image, double scale) {
        assertThat(image.getRGB((int) (20 * scale), (int) (12 * scale)) & 0xFFFFFF)
                .isEqualTo(0xFF0000);
        assertThat(image.getRGB((int) (20 * scale), (int) (28 * scale)) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
        assertThat(image.getRGB((int) (5 * scale), (int) (12 * scale)) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
    }

    @Test
    void png_holds_them_in_their_place_at_any_scale() throws IOException {
        for (double scale : new double[] {0.7, 1, 3}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PngPainter.write(PICTURE, scale, out, share -> {});
            isDrawn(ImageIO.read(new ByteArrayInputStream(out.toByteArray())), scale);
        }
    }

    @Test
    void pdf_holds_them_upright() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.write(PICTURE, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            isDrawn(new PDFRenderer(document).renderImage(0, 4 / 0.75f), 4);
        }
    }

    @Test
    void svg_holds_them_in_itself() throws IOException {
        String svg = SvgPainter.text(PICTURE, SvgPainter.Words.TEXT);
        String start = "xlink:href=\"data:image/png;base64,";
        assertThat(svg).containsOnlyOnce(start).contains("xmlns:xlink=");
        int from = svg.indexOf(start) + start.length();
        byte[] png = Base64.getDecoder().decode(svg.substring(from, svg.indexOf('"', from)));
        assertThat(RasterFile.read(png)).isEqualTo(HALF);
        assertThat(svg.replace("http://www.w3.org/", "").replace("http://www.inkscape.org/", ""))
                .doesNotContain("://");
    }
}
