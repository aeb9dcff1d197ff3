package org.clauseline.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * An image made of pixels, such as a logo, to be put into pictures. It never changes, and is equal
 * to another of the same pixels.
 */
public final class Raster {
    /** No side has more pixels than this. */
    public static final int LONGEST_SIDE = 4000;

    /** Nor are there more pixels than this in all. */
    public static final int MOST_PIXELS = 4_000_000;

    private final int width;
    private final int height;
    private final int[] argb;

    /**
     * An image.
     *
     * @param width in pixels, 1 to {@link #LONGEST_SIDE}
     * @param height in pixels, likewise
     * @param argb rows of pixels from the top: opacity, red, green and blue, eight bits each, not
     *     multiplied with the opacity
     * @throws IllegalArgumentException if there are too many pixels, or not as many as the size
     *     says
     */
    public Raster(int width, int height, int[] argb) {
        if (!isBearable(width, height) || argb.length != width * height) {
            throw new IllegalArgumentException("No image can be " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.argb = argb.clone();
    }

    static boolean isBearable(int width, int height) {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** A pixel as opacity, red, green and blue, eight bits each. */
    public int argb(int x, int y) {
        return argb[y * width + x];
    }

    /** Whether every pixel is opaque. */
    boolean isOpaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    /** The same pixels as AWT has them. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    /** The same in greys as light as the colours. */
    public Raster grey() {
        int[] grey = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            Colour pixel = new Colour(argb[i] | 0xFF000000).asGrey();
            grey[i] = (pixel.argb() & 0xFFFFFF) | (argb[i] & 0xFF000000);
        }
        return new Raster(width, height, grey);
    }

    /**
     * The same in another size; each pixel is the mean of what it covers, so that small ones stay
     * smooth.
     *
     * @param newWidth in pixels, above 0
     * @param newHeight in pixels, above 0
     * @return rows of pixels from the top, whose colours are multiplied with their opacity
     */
    public int[] scaled(int newWidth, int newHeight) {
        int[] scaled = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                scaled[y * newWidth + x] =
                        mean(
                                x * (double) width / newWidth,
                                (x + 1) * (double) width / newWidth,
                                y * (double) height / newHeight,
                                (y + 1) * (double) height / newHeight);
            }
        }
        return scaled;
    }

    private int mean(double left, double right, double top, double bottom) {
        double opacity = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int y = (int) top; y < Math.min(height, bottom); y++) {
            double high = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(width, right); x++) {
                double share = high * (Math.min(right, x + 1) - Math.max(left, x));
                int pixel = argb[y * width + x];
                double visible = share * (pixel >>> 24);
                opacity += visible;
                red += visible * (pixel >> 16 & 0xFF);
                green += visible * (pixel >> 8 & 0xFF);
                blue += visible * (pixel & 0xFF);
            }
        }
        double area = (right - left) * (bottom - top);
        return (int) Math.round(opacity / area) << 24
                | (int) Math.round(red / area / 255) << 16
                | (int) Math.round(green / area / 255) << 8
                | (int) Math.round(blue / area / 255);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Raster raster
                && raster.width == width
                && Arrays.equals(raster.argb, argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }

    /** Names size and content, so that images that differ are told apart. */
    @Override
    public String toString() {
        CRC32 sum = new CRC32();
        for (int pixel : argb) {
            sum.update(pixel >>> 24);
            sum.update(pixel >>> 16);
            sum.update(pixel >>> 8);
            sum.update(pixel);
        }
        return "Raster[" + width + "x" + height + ", " + Long.toHexString(sum.getValue()) + "]";
    }
}
