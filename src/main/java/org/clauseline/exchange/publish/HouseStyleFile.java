package org.clauseline.exchange.publish;

import org.clauseline.picture.Raster;
import org.clauseline.picture.RasterFile;
import org.clauseline.timeline.HouseStyle;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the style of a house with its logos. */
public final class HouseStyleFile {
    /** More than this is no style, in bytes. */
    private static final long LARGEST = 100_000;

    private HouseStyleFile() {}

    /**
     * Reads a style.
     *
     * @throws IOException if it or one of its logos cannot be used; the message is a sentence that
     *     names the file and what is wrong with it
     */
    public static HouseStyle read(Path file) throws IOException {
        return read(text(file), file);
    }

    /**
     * Reads a style as it is being written.
     *
     * @param text its lines
     * @param file where it is kept, or will be; logos are looked for beside it
     * @throws IOException as for {@link #read(Path)}
     */
    public static HouseStyle read(String text, Path file) throws IOException {
        HouseStyle style;
        try {
            style = HouseStyle.parse(text);
        } catch (IllegalArgumentException mistake) {
            throw new IOException(file + ": " + mistake.getMessage(), mistake);
        }
        Map<String, Raster> images = new HashMap<>();
        for (Map.Entry<String, String> logo : style.logos().entrySet()) {
            images.put(logo.getKey(), logo(logo.getValue(), file));
        }
        return style.withImages(images);
    }

    /**
     * The lines of a style.
     *
     * @throws IOException if they cannot be read, with a sentence
     */
    public static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " cannot be read: There is no file of that name.");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " cannot be read: It is too large to be a style.");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException other) {
            throw new IOException(file + " cannot be read: It is no text in UTF-8.", other);
        }
    }

    /** A style may be handed on by others, so it can name nothing but what lies in its folder. */
    private static Raster logo(String name, Path style) throws IOException {
        Path folder = style.toAbsolutePath().normalize().getParent();
        try {
            Path file = folder == null ? Path.of(name) : folder.resolve(name).normalize();
            if (folder == null
                    || name.isBlank()
                    || !file.startsWith(folder)
                    || name.contains(":")) {
                throw new IOException("A logo is named by a file in the folder of the style.");
            }
            return RasterFile.read(file);
        } catch (InvalidPathException noName) {
            throw new IOException(
                    "The logo “" + name + "” cannot be used: No file can be called so.", noName);
        } catch (IOException trouble) {
            throw new IOException(
                    "The logo “" + name + "” cannot be used: " + trouble.getMessage(), trouble);
        }
    }
}
