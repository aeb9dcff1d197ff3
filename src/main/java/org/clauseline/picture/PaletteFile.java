package org.clauseline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** Reads the token file of a theme: the only place where colours are written down. */
final class PaletteFile {
    private PaletteFile() {}

    static Palette read(String theme) {
        return read(theme, Map.of());
    }

    static Palette read(String theme, Map<String, String> own) {
        Properties tokens = new Properties();
        String name = theme + ".properties";
        try (InputStream in = PaletteFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The theme " + name + " is missing from the program");
            }
            tokens.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("The theme " + name + " cannot be read", failure);
        }
        own.forEach(
                (token, colour) -> {
                    if (!tokens.containsKey(token)) {
                        throw new IllegalArgumentException("There is no colour named " + token);
                    }
                    tokens.setProperty(token, colour);
                });
        return new Palette(
                theme.equals("dark"),
                theme.equals("print"),
                colour(tokens, "ground"),
                colour(tokens, "surface"),
                colour(tokens, "raised"),
                colour(tokens, "rule"),
                colour(tokens, "grid"),
                colour(tokens, "shade"),
                colour(tokens, "text"),
                colour(tokens, "quiet"),
                colour(tokens, "accent"),
                colour(tokens, "on-accent"),
                colour(tokens, "removed-text"),
                colour(tokens, "removed-ground"),
                colour(tokens, "added-text"),
                colour(tokens, "added-ground"),
                colour(tokens, "moved-text"),
                colour(tokens, "moved-ground"),
                colour(tokens, "amended"),
                colour(tokens, "selection"),
                colour(tokens, "selection-rule"),
                colour(tokens, "deadline"),
                colour(tokens, "as-of"),
                colour(tokens, "neutral"),
                new Palette.Origins(
                        colour(tokens, "origin-1"),
                        colour(tokens, "origin-2"),
                        colour(tokens, "origin-3"),
                        colour(tokens, "origin-4")));
    }

    private static Colour colour(Properties tokens, String name) {
        String value = tokens.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The theme has no colour named " + name);
        }
        return Colour.parse(value.strip());
    }
}
