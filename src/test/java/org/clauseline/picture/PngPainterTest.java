package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

class PngPainterTest {
    private static final Tag LABEL = Tag.of(Role.LABEL);

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 4, 300 / 96.0})
    void isExactlyAsLargeAsAskedAndRecordsItsResolution(double scale) throws IOException {
        byte[] file = png(Samples.everything(List.of("Geneva")), scale);
        BufferedImage image = read(file);
        assertThat(image.getWidth()).isEqualTo((int) Math.round(400.5 * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.round(420 * scale));
        ByteBuffer resolution = ByteBuffer.wrap(chunks(file).get("pHYs"));
        assertThat(resolution.getInt()).isEqualTo((int) Math.round(96 * scale / 0.0254));
    }

    @Test
    void carriesTitleDescriptionAndCreditAsUnicode() throws IOException {
        byte[] file = png(Samples.everything(List.of()), 1);
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("iTXtTitle\0\0\0en\0\0Ten days — “plan” <b>")
                .contains("Description\0\0\0en\0\0Alt text: Київ & Geneva")
                .contains("Author\0\0\0en\0\0Graphic: Newsroom");
    }

    @Test
    void sameBytesTwice() throws IOException {
        Picture picture = Samples.everything(Samples.HOSTILE);
        assertThat(png(picture, 2)).isEqualTo(png(picture, 2));
    }

    @Test
    void stripsLeaveNoSeam() throws IOException {
        Picture picture = Samples.everything(List.of("Geneva", "Kyiv", "Berlin"));
        BufferedImage written = read(png(picture, 8));
        BufferedImage whole = PngPainter.image(picture, 8);
        for (int y = 0; y < whole.getHeight(); y++) {
            assertThat(written.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth()))
                    .as("row %d", y)
                    .isEqualTo(whole.getRGB(0, y, whole.getWidth(), 1, null, 0, whole.getWidth()));
        }
    }

    @ParameterizedTest
    @EnumSource(Font.Weight.class)
    void lettersStayWithinTheRoomMeasuredForThem(Font.Weight weight) {
        Font font = new Font(weight, 24);
        for (String words :
                List.of("Geneva talks", "Зеленський", "北京 سلام 🕊 ﷺ", "WAVAW", "Ελλάδα")) {
            double width = FontMetrics.shipped().width(words, font);
            Picture picture =
                    new Picture(
                            400,
                            60,
                            Samples.WHITE,
                            List.of(
                                    new Shape.Text(
                                            380, 40, words, font, Samples.INK, Anchor.END, LABEL)),
                            Picture.About.NOTHING);
            BufferedImage image = PngPainter.image(picture, 1);
            assertThat(inked(image, 0, (int) (380 - width) - 2)).as(words).isZero();
            assertThat(inked(image, 382, 400)).as(words).isZero();
            assertThat(inked(image, 0, 400)).as(words).isPositive();
        }
    }

    @Test
    void quietLinesAreWholePixels() {
        Picture picture =
                new Picture(
                        20,
                        20,
                        Samples.WHITE,
                        List.of(
                                new Shape.Line(
                                        0, 10.4, 20, 10.4, Stroke.solid(Samples.INK, 1), LABEL),
                                new Shape.Rectangle(
                                        3.3,
                                        2.2,
                                        4,
                                        4,
                                        0,
                                        Optional.of(Samples.BLUE),
                                        Optional.empty(),
                                        LABEL)),
                        Picture.About.NOTHING);
        BufferedImage image = PngPainter.image(picture, 1);
        List<Integer> colours = new ArrayList<>();
        for (int colour : image.getRGB(0, 0, 20, 20, null, 0, 20)) {
            colours.add(colour);
        }
        assertThat(colours)
                .containsOnly(Samples.WHITE.argb(), Samples.INK.argb(), Samples.BLUE.argb())
                .filteredOn(colour -> colour == Samples.INK.argb())
                .hasSize(20);
    }

    @Test
    void survivesHostileWordsAndShapesFarOutside() throws IOException {
        List<Shape> shapes = new ArrayList<>(Samples.everything(Samples.HOSTILE).shapes());
        shapes.add(
                new Shape.Rectangle(
                        -1e9,
                        -1e9,
                        2e9,
                        2e9,
                        0,
                        Optional.of(Samples.BLUE),
                        Optional.empty(),
                        LABEL));
        shapes.add(new Shape.Line(-1e7, 5, 1e7, 5, Stroke.solid(Samples.INK, 1), LABEL));
        shapes.add(
                new Shape.Polygon(
                        List.of(), true, Optional.of(Samples.INK), Optional.empty(), LABEL));
        Picture picture = new Picture(50, 50, Samples.WHITE, shapes, Picture.About.NOTHING);
        assertThat(read(png(picture, 1)).getRGB(25, 25)).isEqualTo(Samples.BLUE.argb());
    }

    @Test
    void refusesWhatNoPngShouldBe() {
        Picture picture = new Picture(40_000, 10, Samples.WHITE, List.of(), Picture.About.NOTHING);
        assertThatThrownBy(() -> png(picture, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40000 × 10");
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Picture picture = Samples.everything(List.of("Geneva"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> png(picture, 1)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static long inked(BufferedImage image, int fromX, int toX) {
        long inked = 0;
        for (int x = Math.max(0, fromX); x < toX; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += image.getRGB(x, y) == Samples.WHITE.argb() ? 0 : 1;
            }
        }
        return inked;
    }

    private static byte[] png(Picture picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngPainter.write(picture, scale, out, share -> assertThat(share).isBetween(0.0, 1.0));
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static Map<String, byte[]> chunks(byte[] file) {
        Map<String, byte[]> chunks = new HashMap<>();
        ByteBuffer buffer = ByteBuffer.wrap(file, 8, file.length - 8);
        while (buffer.hasRemaining()) {
            byte[] body = new byte[buffer.getInt()];
            byte[] type = new byte[4];
            buffer.get(type).get(body).getInt();
            chunks.put(new String(type, StandardCharsets.US_ASCII), body);
        }
        return chunks;
    }
}
