package org.clauseline.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG and JPEG files of others. Their size is looked at before a pixel is, and nothing but
 * the pixels is taken over: no names, places or programs that a file may speak of.
 */
public final class RasterFile {
    private static final long LARGEST = 8 << 20;
    private static final List<String> FORMATS = List.of("png", "jpeg");

    private RasterFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it is not there, is no PNG or JPEG, is damaged, or is larger than 8
     *     MiB or than a {@link Raster} may be; the message is a sentence about it
     */
    public static Raster read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no file of that name.");
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new IOException(
                    "It has "
                            + (size >> 20)
                            + " MiB; more than "
                            + (LARGEST >> 20)
                            + " is too much.");
        }
        return read(Files.readAllBytes(file));
    }

    static Raster read(byte[] bytes) throws IOException {
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("It is no PNG or JPEG.");
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Raster read(ImageReader reader, MemoryCacheImageInputStream in)
            throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new IOException("It is no PNG or JPEG.");
        }
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (!Raster.isBearable(width, height)) {
                throw new IOException(
                        String.format(
                                Locale.ROOT,
                                "It has %d × %d pixels; more than %,d are too much.",
                                width,
                                height,
                                Raster.MOST_PIXELS));
            }
            BufferedImage image = reader.read(0);
            int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
            return new Raster(width, height, argb);
        } catch (javax.imageio.IIOException | RuntimeException damaged) {
            // The readers of the JDK answer damaged files with exceptions of many kinds.
            throw new IOException("It is damaged, or of a kind that cannot be read.", damaged);
        }
    }

    /** The image as a PNG file. The same image gives the same bytes. */
    static byte[] png(Raster raster) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PngWriter png = PngWriter.clear(bytes, raster.width(), raster.height())) {
            int[] row = new int[raster.width()];
            for (int y = 0; y < raster.height(); y++) {
                int line = y;
                Arrays.setAll(row, x -> raster.argb(x, line));
                png.row(row, 0);
            }
            png.end();
        }
        return bytes.toByteArray();
    }
}
