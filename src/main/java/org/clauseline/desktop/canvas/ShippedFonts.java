package org.clauseline.desktop.canvas;

import javafx.scene.text.Font;

import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

/**
 * The shipped typeface as JavaFX fonts. Used on the JavaFX thread.
 *
 * <p>After {@link #load} style sheets may name the families {@code "Source Sans Pro"} (normal and
 * bold) and {@code "Source Sans Pro SemiBold"}; JavaFX knows the semibold as a family of its own.
 */
public final class ShippedFonts {
    private static final double ANY_SIZE = 14;
    private static final Map<Weight, String> NAMES = new HashMap<>();
    private static final Map<org.clauseline.picture.Font, Font> FONTS = new HashMap<>();

    private ShippedFonts() {}

    /** Makes the typeface known to JavaFX. Does nothing the second time. */
    public static void load() {
        for (Weight weight : Weight.values()) {
            name(weight);
        }
    }

    /** The typeface in this weight and size. */
    public static Font of(org.clauseline.picture.Font font) {
        return FONTS.computeIfAbsent(
                font, wanted -> new Font(name(wanted.weight()), wanted.size()));
    }

    private static String name(Weight weight) {
        return NAMES.computeIfAbsent(weight, ShippedFonts::register);
    }

    /** From a file where there is one: JavaFX copies a stream to the temporary folder first. */
    private static String register(Weight weight) {
        URL file = Typeface.file(weight);
        Font loaded =
                file.getProtocol().equals("file")
                        ? Font.loadFont(file.toExternalForm(), ANY_SIZE)
                        : fromStream(weight);
        if (loaded == null) {
            throw new IllegalStateException(
                    "JavaFX does not accept the font in the program: " + weight);
        }
        return loaded.getName();
    }

    private static Font fromStream(Weight weight) {
        try (InputStream file = Typeface.open(weight)) {
            return Font.loadFont(file, ANY_SIZE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The font in the program cannot be read", failure);
        }
    }
}
