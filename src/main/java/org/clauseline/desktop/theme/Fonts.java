package org.clauseline.desktop.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one typeface, brought along so that every machine lays out the same window. */
final class Fonts {
    private static boolean loaded;

    private Fonts() {}

    /** Makes the shipped weights known to JavaFX, once. */
    static void load() {
        if (loaded) {
            return;
        }
        for (String weight : new String[] {"Regular", "SemiBold", "Bold"}) {
            load("/org/clauseline/picture/fonts/SourceSansPro-" + weight + ".ttf");
        }
        loaded = true;
    }

    private static void load(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException(
                        "The font " + name + " is missing from the program");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The font " + name + " cannot be read", failure);
        }
    }
}
