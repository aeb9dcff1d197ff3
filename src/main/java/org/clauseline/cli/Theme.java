package org.clauseline.cli;

import org.clauseline.picture.Palette;

/** The colours of an image. */
enum Theme {
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK),
    PRINT(Palette.PRINT);

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }
}
