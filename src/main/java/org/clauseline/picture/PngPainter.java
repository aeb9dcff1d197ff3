package org.clauseline.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;

/**
 * Paints pictures as PNG files (W3C PNG, third edition) without a screen. The same picture and
 * scale give the same bytes, and the file carries its resolution, title, description and credit.
 *
 * <p>It paints strip by strip, so that a poster of any size needs the memory of a screen.
 */
public final class PngPainter {
    private static final double CSS_PIXELS_TO_AN_INCH = 96;
    private static final int PIXELS_IN_A_STRIP = 2_000_000;

    /** No side of an image may have more pixels than this. */
    public static final int LONGEST_SIDE = 32_767;

    private PngPainter() {}

    /** Scale at which a picture has this many dots to the inch in print. */
    public static double scaleFor(double dpi) {
        return dpi / CSS_PIXELS_TO_AN_INCH;
    }

    /** Pixels that a length of CSS pixels takes at a scale. */
    public static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    /**
     * Writes a picture.
     *
     * @param scale pixels to a CSS pixel, above 0
     * @param progress hears the share that is done, 0 to 1
     * @throws InterruptedIOException if the thread is interrupted, before the file is whole
     * @throws IOException if the stream refuses
     * @throws IllegalArgumentException if a side would be longer than {@link #LONGEST_SIDE}
     */
    public static void write(
            Picture picture, double scale, OutputStream out, DoubleConsumer progress)
            throws IOException {
        int width = pixels(picture.width(), scale);
        int height = pixels(picture.height(), scale);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IllegalArgumentException(
                    "An image of "
                            + width
                            + " × "
                            + height
                            + " pixels is larger than a PNG may be here");
        }
        AwtPainter.Ready ready = new AwtPainter.Ready();
        int strip = Math.clamp(PIXELS_IN_A_STRIP / width, 1, height);
        BufferedImage surface = new BufferedImage(width, strip, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) surface.getRaster().getDataBuffer()).getData();
        try (PngWriter png =
                new PngWriter(out, width, height, scale * CSS_PIXELS_TO_AN_INCH, picture.about())) {
            for (int row = 0; row < height; row += strip) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("Stopped before the image was whole");
                }
                int rows = Math.min(strip, height - row);
                paint(picture, scale, surface, row, rows, ready);
                for (int i = 0; i < rows; i++) {
                    png.row(pixels, i * width);
                }
                progress.accept((row + rows) / (double) height);
            }
            png.end();
        }
    }

    /**
     * The pixels that {@link #write} would write.
     *
     * @param scale pixels to a CSS pixel, above 0; keep the image small enough for memory
     * @return an opaque image
     */
    public static BufferedImage image(Picture picture, double scale) {
        int width = pixels(picture.width(), scale);
        int height = pixels(picture.height(), scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paint(picture, scale, image, 0, height, new AwtPainter.Ready());
        return image;
    }

    private static void paint(
            Picture picture,
            double scale,
            BufferedImage surface,
            int firstRow,
            int rows,
            AwtPainter.Ready ready) {
        Graphics2D graphics = surface.createGraphics();
        try {
            AwtPainter.paint(picture, graphics, scale, firstRow, rows, ready);
        } finally {
            graphics.dispose();
        }
    }
}
