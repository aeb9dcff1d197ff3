package org.clauseline.picture;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param argb alpha, red, green and blue, eight bits each
 */
public record Colour(int argb) {
    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Colour parse(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
        }
        return new Colour(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** Red, 0 to 255. */
    public int red() {
        return argb >> 16 & 0xFF;
    }

    /** Green, 0 to 255. */
    public int green() {
        return argb >> 8 & 0xFF;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return argb & 0xFF;
    }

    /** Opacity, 0 (clear) to 1. */
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /** The same colour with this opacity, 0 to 1. */
    public Colour withOpacity(double opacity) {
        return new Colour((int) Math.round(opacity * 255) << 24 | (argb & 0xFFFFFF));
    }

    /** This colour mixed with another: 0 gives this one, 1 the other; both are taken as opaque. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                0xFF000000
                        | mix(red(), other.red(), share) << 16
                        | mix(green(), other.green(), share) << 8
                        | mix(blue(), other.blue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Contrast ratio with another opaque colour, 1 to 21 (WCAG 2.2, relative luminance). */
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /**
     * This colour, moved towards black or white just far enough to stand out from a ground by the
     * ratio asked for.
     */
    public Colour readableOn(Colour ground, double ratio) {
        Colour goal = ground.luminance() > 0.18 ? new Colour(0xFF000000) : new Colour(0xFFFFFFFF);
        for (int step = 0; step < 50; step++) {
            Colour candidate = mix(goal, step / 50.0);
            if (candidate.contrast(ground) >= ratio) {
                return candidate;
            }
        }
        return goal;
    }

    /** The grey that is as light as this colour. */
    public Colour asGrey() {
        double light = luminance();
        double value =
                light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        int level = (int) Math.round(value * 255);
        return new Colour((argb & 0xFF000000) | level << 16 | level << 8 | level);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** As {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }
}
