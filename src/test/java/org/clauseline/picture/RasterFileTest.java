package org.clauseline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

/** Images of others, sound and otherwise. */
class RasterFileTest {
    @TempDir private Path folder;

    private static byte[] encoded(String format, int width, int height, int type)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        image.setRGB(0, 0, 0xFF204060);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @Test
    void png_and_jpeg_are_read_pixel_by_pixel() throws IOException {
        Raster png = RasterFile.read(encoded("png", 7, 5, BufferedImage.TYPE_INT_ARGB));
        assertThat(png.width()).isEqualTo(7);
        assertThat(png.height()).isEqualTo(5);
        assertThat(png.argb(0, 0)).isEqualTo(0xFF204060);
        assertThat(png.argb(6, 4)).isZero();
        assertThat(RasterFile.read(encoded("jpg", 16, 8, BufferedImage.TYPE_INT_RGB)).width())
                .isEqualTo(16);
    }

    @Test
    void what_is_written_is_read_as_it_was() throws IOException {
        Raster raster = new Raster(2, 1, new int[] {0x80FF0000, 0xFF00FF00});
        assertThat(RasterFile.read(RasterFile.png(raster))).isEqualTo(raster);
    }

    @Test
    void missing_huge_and_foreign_files_are_told_in_a_sentence() throws IOException {
        refused(folder.resolve("none.png"), "There is no file of that name.");
        refused(folder, "There is no file of that name.");
        refused(Files.write(folder.resolve("big.png"), new byte[9 << 20]), "It has 9 MiB");
        refused(text("a.svg", "<svg onload='alert(1)'/>"), "It is no PNG or JPEG.");
        refused(text("a.png", ""), "It is no PNG or JPEG.");
        byte[] gif = encoded("gif", 4, 4, BufferedImage.TYPE_BYTE_INDEXED);
        refused(Files.write(folder.resolve("gif.png"), gif), "It is no PNG or JPEG.");
    }

    @Test
    void a_small_file_that_says_it_is_large_is_refused_before_its_pixels_are_made()
            throws IOException {
        byte[] bomb = encoded("png", 3, 3, BufferedImage.TYPE_INT_RGB);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        refused(Files.write(folder.resolve("bomb.png"), bomb), "It has 60000 × 60000 pixels");
    }

    @Test
    void damaged_files_are_told_whatever_is_damaged() throws IOException {
        Random random = new Random(5);
        for (String format : new String[] {"png", "jpg"}) {
            byte[] sound = encoded(format, 40, 30, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 400; i++) {
                byte[] damaged = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
                for (int times = random.nextInt(4); times >= 0; times--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(RasterFile.read(damaged).width()).isPositive();
                } catch (IOException told) {
                    assertThat(told.getMessage()).startsWith("It ").endsWith(".");
                }
            }
        }
    }

    private Path text(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Path file, String told) {
        assertThatThrownBy(() -> RasterFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(told);
    }
}
