package org.clauseline.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large an exported image is, and what for.
 *
 * @param width in CSS pixels (1/96 inch), above 0
 * @param height in CSS pixels, above 0
 * @param medium where it will be looked at
 * @param dpi dots to the inch of a pixel image of it
 */
public record PosterSize(double width, double height, Medium medium, double dpi) {
    /** CSS pixels to an inch. */
    public static final double PIXELS_TO_AN_INCH = 96;

    private static final double MILLIMETRES_TO_AN_INCH = 25.4;

    /**
     * The longest and the shortest side that can be asked for, in CSS pixels: from a stamp to a
     * sheet of A0.
     */
    private static final double LONGEST = 8_000;

    private static final double SHORTEST = 60;

    /** Where an image will be looked at. */
    public enum Medium {
        SCREEN,
        PRINT
    }

    public PosterSize {
        if (!(width >= SHORTEST && width <= LONGEST && height >= SHORTEST && height <= LONGEST)) {
            throw new IllegalArgumentException(
                    "No image can be "
                            + shortly(width)
                            + " × "
                            + shortly(height)
                            + " px; each side has to be from 60 to 8000.");
        }
        if (!(dpi >= 10 && dpi <= 2400)) {
            throw new IllegalArgumentException("No image can have " + dpi + " dpi");
        }
    }

    /**
     * A size for the screen.
     *
     * @param scale pixels to a CSS pixel, 1 to 4
     */
    public static PosterSize pixels(double width, double height, double scale) {
        return new PosterSize(width, height, Medium.SCREEN, scale * PIXELS_TO_AN_INCH);
    }

    /** A size for print. */
    public static PosterSize millimetres(double width, double height, double dpi) {
        return new PosterSize(
                width / MILLIMETRES_TO_AN_INCH * PIXELS_TO_AN_INCH,
                height / MILLIMETRES_TO_AN_INCH * PIXELS_TO_AN_INCH,
                Medium.PRINT,
                dpi);
    }

    /** Pixels to a CSS pixel in a pixel image. */
    public double scale() {
        return dpi / PIXELS_TO_AN_INCH;
    }

    /**
     * The size of type under which a reader is warned, in CSS pixels: 12 on the screen, and in
     * print 9 points.
     */
    public double smallestType() {
        return medium == Medium.SCREEN ? 12 : 9 * PIXELS_TO_AN_INCH / 72;
    }

    /** The size of type as people of the medium say it, such as "11 px" or "8.5 pt". */
    String type(double size) {
        return medium == Medium.SCREEN
                ? shortly(size) + " px"
                : shortly(size * 72 / PIXELS_TO_AN_INCH) + " pt";
    }

    private static String shortly(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
