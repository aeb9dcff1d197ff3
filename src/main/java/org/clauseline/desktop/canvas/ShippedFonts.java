package org.clauseline.desktop.canvas;

import javafx.scene.text.Font;

import org.clauseline.picture.Font.Weight;
import org.clauseline.picture.Typeface;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shipped typeface as JavaFX fonts. Used on the JavaFX thread.
 *
 * <p>After {@link #load} style sheets may name the families {@code "Source Sans Pro"} (normal and
 * bold) and {@code "Source Sans Pro SemiBold"}; JavaFX knows the semibold as a family of its own.
 */
public final class ShippedFonts {
    /** The system property that names a folder with the typeface's files outside any archive. */
    private static final String FOLDER_PROPERTY = "clauseline.fonts";

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
        Font loaded = file(weight).map(ShippedFonts::fromFile).orElseGet(() -> fromStream(weight));
        if (loaded == null) {
            throw new IllegalStateException(
                    "JavaFX does not accept the font in the program: " + weight);
        }
        return loaded.getName();
    }

    private static Optional<Path> file(Weight weight) {
        String packed = Typeface.file(weight).getPath();
        String folder = System.getProperty(FOLDER_PROPERTY, "");
        Path file = Path.of(folder, packed.substring(packed.lastIndexOf('/') + 1));
        return Optional.of(file.toAbsolutePath())
                .filter(path -> !folder.isEmpty() && Files.isReadable(path));
    }

    /** JavaFX takes what follows {@code file:} as it stands, so spaces in it are not encoded. */
    private static @Nullable Font fromFile(Path file) {
        return Font.loadFont("file:" + file, ANY_SIZE);
    }

    private static Font fromStream(Weight weight) {
        try (InputStream file = Typeface.open(weight)) {
            return Font.loadFont(file, ANY_SIZE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The font in the program cannot be read", failure);
        }
    }
}
