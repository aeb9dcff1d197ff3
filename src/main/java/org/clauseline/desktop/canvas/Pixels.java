package org.clauseline.desktop.canvas;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A rectangle of opaque pixels, row by row from the top, each {@code 0xFFrrggbb}. Whatever is drawn
 * beyond its edges is left out. Lengths are pixels.
 *
 * <p>Loops run over plain arrays and whole numbers, so that they are quick before a compiler has
 * seen them, too.
 */
final class Pixels {
    private static final int RAMPS = 64;

    /** So many pixels stay in the cache nearest to a processor while they are copied. */
    private static final int BLOCK = 1024;

    final int width;
    final int height;
    final int[] argb;

    /** The colour of most pixels, and what comes of laying others over it by each share. */
    private int ground = 0xFF000000;

    private final int[] @Nullable [] ramps = new int[RAMPS][];
    private final int[] rampColours = new int[RAMPS];

    /** Black pixels; both lengths at least 1. */
    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
    }

    /** Makes every pixel this colour, whatever its opacity: the ground of what is to come. */
    void clear(int colour) {
        int opaque = colour | 0xFF000000;
        if (opaque != ground) {
            ground = opaque;
            Arrays.fill(ramps, null);
        }
        int block = Math.min(BLOCK, argb.length);
        for (int i = 0; i < block; i++) {
            argb[i] = opaque;
        }
        for (int done = block; done < argb.length; done += block) {
            System.arraycopy(argb, 0, argb, done, Math.min(block, argb.length - done));
        }
    }

    /** Fills from one corner up to, not with, the other. */
    void fill(int left, int top, int right, int bottom, int colour) {
        int fromX = Math.max(left, 0);
        int toX = Math.min(right, width);
        int fromY = Math.max(top, 0);
        int toY = Math.min(bottom, height);
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        int opacity = colour >>> 24;
        int first = fromY * width + fromX;
        if (opacity == 255) {
            for (int i = first, end = first + toX - fromX; i < end; i++) {
                argb[i] = colour;
            }
            for (int y = fromY + 1, row = first + width; y < toY; y++, row += width) {
                copyRow(first, row, toX - fromX);
            }
        } else if (opacity > 0) {
            for (int y = fromY, row = first; y < toY; y++, row += width) {
                for (int i = row, end = row + toX - fromX; i < end; i++) {
                    argb[i] = mix(argb[i], colour, opacity);
                }
            }
        }
    }

    private void copyRow(int from, int to, int count) {
        if (count < 8) {
            for (int i = 0; i < count; i++) {
                argb[to + i] = argb[from + i];
            }
        } else {
            System.arraycopy(argb, from, argb, to, count);
        }
    }

    /**
     * Lays a colour over part of a row.
     *
     * @param left of the part, inside like its end
     * @param y row, which may be outside
     * @param shares how much of it each pixel gets, 0 to 255
     * @param most the share, 0 to 255, that 255 stands for
     */
    void layRow(int left, int y, int[] shares, int count, int colour, int most) {
        if (y >= 0 && y < height) {
            lay(y * width + left, 1, shares, count, colour, most);
        }
    }

    /** Lays a colour over part of a column, as {@link #layRow} does. */
    void layColumn(int x, int top, int[] shares, int count, int colour, int most) {
        if (x >= 0 && x < width) {
            lay(top * width + x, width, shares, count, colour, most);
        }
    }

    private void lay(int first, int step, int[] shares, int count, int colour, int most) {
        for (int i = 0, to = first; i < count; i++, to += step) {
            int share = shares[i];
            if (share > 0) {
                argb[to] = mix(argb[to], colour, share * most / 255);
            }
        }
    }

    /**
     * Lays a colour over scattered pixels.
     *
     * @param points of each its row, column (12 bits) and share (8 bits) in one number
     * @param left column of those with column 0
     * @param top row of those with row 0
     * @param inside whether it is known that all of them are
     */
    void lay(int[] points, int left, int top, int colour, boolean inside) {
        int opacity = colour >>> 24;
        if (!inside || opacity < 255) {
            for (int point : points) {
                int x = left + (point >> 8 & 0xFFF);
                int y = top + (point >>> 20);
                if (x >= 0 && x < width && y >= 0 && y < height) {
                    int i = y * width + x;
                    argb[i] = mix(argb[i], colour, (point & 0xFF) * opacity / 255);
                }
            }
            return;
        }
        int[] ramp = ramp(colour);
        int origin = top * width + left;
        for (int point : points) {
            int i = origin + (point >>> 20) * width + (point >> 8 & 0xFFF);
            int under = argb[i];
            int share = point & 0xFF;
            argb[i] = under == ground ? ramp[share] : mix(under, colour, share);
        }
    }

    /** The ground mixed with a colour by each share: most letters stand on it. */
    private int[] ramp(int colour) {
        int at = (colour * 0x9E3779B1) >>> 26;
        int[] ramp = ramps[at];
        if (ramp == null || rampColours[at] != colour) {
            ramp = new int[256];
            for (int share = 0; share < ramp.length; share++) {
                ramp[share] = mix(ground, colour, share);
            }
            ramps[at] = ramp;
            rampColours[at] = colour;
        }
        return ramp;
    }

    /**
     * Lays an image over this one.
     *
     * @param image rows of colours multiplied by their opacity
     * @param stride pixels from row to row in it
     * @param fromX first column of the image that is shown
     * @param toX column after the last that is shown
     * @param rows how many there are
     * @param left where the first column shown comes to lie
     * @param top where the first row comes to lie
     */
    void lay(int[] image, int stride, int fromX, int toX, int rows, int left, int top) {
        int first = fromX + Math.max(0, -left);
        int end = Math.min(toX, fromX + width - left);
        for (int y = Math.max(0, -top), last = Math.min(rows, height - top); y < last; y++) {
            int to = (top + y) * width + left - fromX;
            for (int x = first; x < end; x++) {
                int colour = image[y * stride + x];
                int opacity = colour >>> 24;
                if (opacity == 255) {
                    argb[to + x] = colour;
                } else if (opacity > 0) {
                    argb[to + x] = colour + mix(argb[to + x], 0, opacity) | 0xFF000000;
                }
            }
        }
    }

    /**
     * Lays scattered pixels over this.
     *
     * @param places of each its row and column, 16 bits each
     * @param colours of each, multiplied by its opacity
     * @param left column of those with column 0
     * @param top row of those with row 0
     */
    void lay(int[] places, int[] colours, int left, int top) {
        for (int i = 0; i < places.length; i++) {
            int x = left + (places[i] & 0xFFFF);
            int y = top + (places[i] >>> 16);
            if (x >= 0 && x < width && y >= 0 && y < height) {
                int at = y * width + x;
                int colour = colours[i];
                int opacity = colour >>> 24;
                argb[at] =
                        opacity == 255 ? colour : (colour + mix(argb[at], 0, opacity)) | 0xFF000000;
            }
        }
    }

    /** Lays a colour, multiplied by its opacity, over a row from one column up to another. */
    void layRow(int left, int right, int y, int colour) {
        int opacity = colour >>> 24;
        if (y < 0 || y >= height || opacity == 0) {
            return;
        }
        int first = y * width + Math.max(left, 0);
        int end = y * width + Math.min(right, width);
        if (opacity == 255) {
            for (int i = first; i < end; i++) {
                argb[i] = colour;
            }
        } else {
            for (int i = first; i < end; i++) {
                argb[i] = colour + mix(argb[i], 0, opacity) | 0xFF000000;
            }
        }
    }

    /** Lays a colour, multiplied by its opacity, over part of a row, pixel by pixel by a share. */
    void layRow(int left, int right, int y, int colour, int[] shares) {
        if (y < 0 || y >= height) {
            return;
        }
        for (int x = Math.max(0, left); x < Math.min(right, width); x++) {
            int share = shares[x - left];
            int part = share + (share >> 7);
            int outer = (((colour & 0xFF00FF) * part) >>> 8) & 0xFF00FF;
            int inner = (colour >>> 8 & 0xFF00FF) * part & 0xFF00FF00;
            int i = y * width + x;
            argb[i] = (outer | inner) + mix(argb[i], 0, inner >>> 24) | 0xFF000000;
        }
    }

    /**
     * Two colours mixed, red and blue in one multiplication. The result is opaque.
     *
     * @param share of the second, 0 to 255
     */
    static int mix(int under, int over, int share) {
        int part = share + (share >> 7);
        int outer = under & 0xFF00FF;
        int inner = under & 0x00FF00;
        outer += (((over & 0xFF00FF) - outer) * part) >> 8;
        inner += (((over & 0x00FF00) - inner) * part) >> 8;
        return 0xFF000000 | (outer & 0xFF00FF) | (inner & 0x00FF00);
    }
}
