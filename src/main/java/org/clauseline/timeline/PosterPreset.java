package org.clauseline.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes that newsrooms ask for. */
public enum PosterPreset {
    SOCIAL_WIDE("1200x675"),
    SQUARE("1080x1080"),
    PORTRAIT("1080x1350"),
    STORY("1080x1920"),
    ARTICLE("1600x900"),
    A4("a4"),
    A3("a3"),
    ONE_COLUMN("column"),
    TWO_COLUMNS("two-columns");

    private static final double PRINT_DPI = 300;

    private final String word;

    PosterPreset(String word) {
        this.word = word;
    }

    /** What it is called on the command line. */
    public String word() {
        return word;
    }

    /** How large it is. */
    public PosterSize size() {
        return switch (this) {
            case SOCIAL_WIDE -> PosterSize.pixels(1200, 675, 1);
            case SQUARE -> PosterSize.pixels(1080, 1080, 1);
            case PORTRAIT -> PosterSize.pixels(1080, 1350, 1);
            case STORY -> PosterSize.pixels(1080, 1920, 1);
            case ARTICLE -> PosterSize.pixels(1600, 900, 1);
            case A4 -> PosterSize.millimetres(297, 210, PRINT_DPI);
            case A3 -> PosterSize.millimetres(420, 297, PRINT_DPI);
            case ONE_COLUMN -> PosterSize.millimetres(85, 180, PRINT_DPI);
            case TWO_COLUMNS -> PosterSize.millimetres(174, 130, PRINT_DPI);
        };
    }

    /** The preset that is called so. */
    public static Optional<PosterPreset> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(preset -> preset.word.equals(wanted)).findFirst();
    }
}
