package org.clauseline.cli;

import org.clauseline.picture.Palette;

/** The colours of an image. */
enum Theme {
    LIGHT,
    DARK,
    PRINT;

    Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case PRINT -> Palette.PRINT;
        };
    }
}
