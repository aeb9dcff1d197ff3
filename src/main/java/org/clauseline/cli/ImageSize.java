package org.clauseline.cli;

import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSize;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How large an image is, as it is asked for on the command line. */
final class ImageSize {
    private static final Pattern OWN =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(px|mm)?");

    private static final double PRINT_DPI = 300;

    @Option(
            names = {"--size", "--preset"},
            paramLabel = "SIZE",
            defaultValue = "1600x900",
            description = {
                "One of 1200x675, 1080x1080, 1080x1350, 1080x1920, 1600x900, a4, a3, column (85 mm)"
                    + " and two-columns (174 mm), or a size of your own such as 1000x600 (pixels)"
                    + " or 120x80mm. Default: ${DEFAULT-VALUE}."
            })
    private String size = "1600x900";

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Pixels to a pixel of the size, 1 to 4, for PNG. Default: 1.")
    private @Nullable Double scale;

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Dots to the inch, for PNG in print. Default: 300.")
    private @Nullable Double dpi;

    PosterSize size() throws Unusable {
        if (scale != null && !(scale >= 1 && scale <= 4)) {
            throw new Unusable("--scale " + scale + ": it goes from 1 to 4.");
        }
        try {
            PosterSize asked = PosterPreset.named(size).map(PosterPreset::size).orElse(null);
            PosterSize chosen = asked == null ? own() : asked;
            return new PosterSize(chosen.width(), chosen.height(), chosen.medium(), dots(chosen));
        } catch (IllegalArgumentException mistake) {
            throw new Unusable("--size " + size + ": " + mistake.getMessage(), mistake);
        }
    }

    private double dots(PosterSize chosen) {
        if (dpi != null) {
            return dpi;
        }
        return scale == null ? chosen.dpi() : scale * PosterSize.PIXELS_TO_AN_INCH;
    }

    private PosterSize own() throws Unusable {
        Matcher own = OWN.matcher(size.strip().toLowerCase(Locale.ROOT));
        if (!own.matches()) {
            String presets =
                    Arrays.stream(PosterPreset.values())
                            .map(PosterPreset::word)
                            .collect(Collectors.joining(", "));
            throw new Unusable(
                    "--size " + size + ": choose " + presets + ", or give WIDTHxHEIGHT.");
        }
        double width = Double.parseDouble(own.group(1));
        double height = Double.parseDouble(own.group(2));
        return "mm".equals(own.group(3))
                ? PosterSize.millimetres(width, height, PRINT_DPI)
                : PosterSize.pixels(width, height, 1);
    }
}
