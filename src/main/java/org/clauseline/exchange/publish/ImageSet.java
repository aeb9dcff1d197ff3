package org.clauseline.exchange.publish;

import org.clauseline.dossier.Dossier;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Palette;
import org.clauseline.picture.PictureFile;
import org.clauseline.picture.PictureFile.Format;
import org.clauseline.timeline.HouseStyle;
import org.clauseline.timeline.Poster;
import org.clauseline.timeline.PosterPreset;
import org.clauseline.timeline.PosterSettings;
import org.clauseline.timeline.PosterWarning;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * One image of a dossier in several sizes, themes and formats, each laid out for itself.
 *
 * @param presets the sizes
 * @param themes the themes, before the style of a house
 * @param formats the formats
 */
public record ImageSet(List<PosterPreset> presets, List<Palette> themes, List<Format> formats) {
    public ImageSet {
        presets = List.copyOf(presets);
        themes = List.copyOf(themes);
        formats = List.copyOf(formats);
    }

    /**
     * One file of a set.
     *
     * @param name of the file: "talks-1600x900-light.png"
     */
    public record Item(String name, PosterPreset preset, Palette theme, Format format) {}

    /**
     * What came of a file of a set.
     *
     * @param warnings what a picture editor would want to know of it
     * @param trouble why it was not written, as a sentence; absent if it was
     */
    public record Result(Item item, List<PosterWarning> warnings, Optional<IOException> trouble) {
        public Result {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The files of the set, in order of size, theme and format.
     *
     * @param stem what their names begin with
     */
    public List<Item> items(String stem) {
        List<Item> items = new ArrayList<>();
        for (PosterPreset preset : presets) {
            for (Palette theme : themes) {
                for (Format format : formats) {
                    String name =
                            String.join("-", stem, preset.word(), word(theme))
                                    + suffix(format)
                                    + format.ending();
                    items.add(new Item(name, preset, theme, format));
                }
            }
        }
        return items;
    }

    /** What a theme is called on the command line, in small letters. */
    public static String word(Palette theme) {
        return theme.grey() ? "print" : theme.dark() ? "dark" : "light";
    }

    /** Formats with the same ending must not have the same name. */
    private static String suffix(Format format) {
        return switch (format) {
            case SVG_FITTED -> "-web";
            case SVG_OUTLINES -> "-outlines";
            case PNG, SVG, PDF -> "";
        };
    }

    /**
     * Writes all files of the set. One that fails does not keep the others from being written.
     *
     * @param asked what is asked of each image but for its size and theme
     * @param linked whether the words of events lead to their sources
     * @param description the text alternative of each; empty to have it made from what is shown
     * @param folder where they go; files of the same names are replaced
     * @param progress hears the share that is done, 0 to 1
     * @throws InterruptedIOException if the thread is interrupted; what was written until then
     *     stays
     */
    public List<Result> write(
            Dossier dossier,
            PosterSettings asked,
            HouseStyle house,
            boolean linked,
            String description,
            Path folder,
            String stem,
            DoubleConsumer progress)
            throws InterruptedIOException {
        Dossier dressed = house.dress(dossier);
        List<Item> items = items(stem);
        List<Result> results = new ArrayList<>();
        for (Item item : items) {
            PosterSettings settings =
                    house.dress(asked.withSize(item.preset().size()).withPalette(item.theme()));
            Poster plain = Poster.of(dressed, settings, FontMetrics.shipped());
            Poster laid = linked ? plain.linked(dressed) : plain;
            Poster poster = description.isEmpty() ? laid : laid.described(description);
            double before = results.size();
            results.add(
                    new Result(
                            item,
                            poster.warnings(),
                            trouble(
                                    poster,
                                    item,
                                    settings.size().scale(),
                                    folder,
                                    share -> progress.accept((before + share) / items.size()))));
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("Stopped before the set was whole");
            }
        }
        return results;
    }

    private static Optional<IOException> trouble(
            Poster poster, Item item, double scale, Path folder, DoubleConsumer progress)
            throws InterruptedIOException {
        try {
            Path file = folder.resolve(item.name());
            PictureFile.write(poster.picture(), item.format(), scale, file, progress);
            return Optional.empty();
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException denied) {
            return Optional.of(denied);
        }
    }

    /** The beginning of file names for a dossier: its id, or a word where it has none. */
    public static String stem(Dossier dossier) {
        String id = dossier.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        return id.isEmpty() || id.startsWith(".") ? "timeline" : id;
    }
}
