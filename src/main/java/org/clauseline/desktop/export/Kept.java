package org.clauseline.desktop.export;

import org.clauseline.exchange.publish.ImageSet;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.PosterPreset;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is kept from one export to the next.
 *
 * @param style the file with the style of the house; absent for none
 * @param set what a set of images consists of
 * @param folder where sets go; absent until one was chosen
 */
record Kept(Optional<Path> style, ImageSet set, Optional<Path> folder) {
    /** The themes that can be chosen. */
    static final List<Palette> THEMES = List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);

    /** What a first start finds. */
    static final Kept FIRST =
            new Kept(
                    Optional.empty(),
                    new ImageSet(
                            List.of(PosterPreset.ARTICLE, PosterPreset.SQUARE, PosterPreset.STORY),
                            List.of(Palette.LIGHT, Palette.DARK),
                            List.of(Format.PNG)),
                    Optional.empty());

    Kept withStyle(Optional<Path> other) {
        return new Kept(other, set, folder);
    }

    Kept withSet(ImageSet other, Optional<Path> into) {
        return new Kept(style, other, into);
    }

    /** As keys and values. */
    Properties write() {
        Properties values = new Properties();
        values.setProperty("style", style.map(Path::toString).orElse(""));
        values.setProperty("set.folder", folder.map(Path::toString).orElse(""));
        values.setProperty("set.sizes", words(set.presets(), PosterPreset::word));
        values.setProperty("set.themes", words(set.themes(), ImageSet::word));
        values.setProperty("set.formats", words(set.formats(), Format::name));
        return values;
    }

    private static <T> String words(List<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.joining(" "));
    }

    /** What was written once; a value that is missing or makes no sense gives way to the first. */
    static Kept read(Properties values) {
        return new Kept(
                path(values.getProperty("style", "")),
                new ImageSet(
                        chosen(
                                values.getProperty("set.sizes"),
                                List.of(PosterPreset.values()),
                                PosterPreset::word,
                                FIRST.set.presets()),
                        chosen(
                                values.getProperty("set.themes"),
                                THEMES,
                                ImageSet::word,
                                FIRST.set.themes()),
                        chosen(
                                values.getProperty("set.formats"),
                                List.of(Format.values()),
                                Format::name,
                                FIRST.set.formats())),
                path(values.getProperty("set.folder", "")));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static <T> List<T> chosen(
            @org.jspecify.annotations.Nullable String text,
            List<T> all,
            Function<T, String> word,
            List<T> otherwise) {
        if (text == null) {
            return otherwise;
        }
        List<String> named = Arrays.asList(text.split(" ", -1));
        List<T> found = all.stream().filter(it -> named.contains(word.apply(it))).toList();
        return found.isEmpty() ? otherwise : found;
    }
}
