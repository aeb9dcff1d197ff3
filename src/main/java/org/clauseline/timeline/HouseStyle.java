package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Side;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a newsroom wants of all its images, kept in one small file: a line each of name, "=" and
 * value; lines that begin with # are remarks.
 *
 * <pre>
 * theme = light                  light, dark or print
 * credit = Graphic: Daily Planet
 * source = Source: Reuters
 * type = 1.1                     type 10 % larger; 0.5 to 2
 * colour.text = #101010          any colour of the theme by its name
 * side.ukraine = #0057B7         the colour of a side by its id
 * </pre>
 *
 * @param theme the theme to begin with; absent for the one asked for
 * @param credit who made the images, if it says so
 * @param source the source line, if it says so
 * @param type what the size of type is multiplied with
 * @param colours of the theme, as {@code #rrggbb} by their names
 * @param sides colours of sides by their ids
 */
public record HouseStyle(
        Optional<Palette> theme,
        Optional<String> credit,
        Optional<String> source,
        double type,
        Map<String, String> colours,
        Map<String, String> sides) {
    /** Asks for nothing. */
    public static final HouseStyle NONE =
            new HouseStyle(
                    Optional.empty(), Optional.empty(), Optional.empty(), 1, Map.of(), Map.of());

    public HouseStyle {
        colours = Map.copyOf(colours);
        sides = Map.copyOf(sides);
    }

    /**
     * Reads a style.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message names the line
     */
    public static HouseStyle parse(String text) {
        HouseStyle style = NONE;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            int equals = words.indexOf('=');
            if (equals < 1) {
                throw mistake(number, "a name, “=” and a value are wanted");
            }
            String name = words.substring(0, equals).strip();
            String value = words.substring(equals + 1).strip();
            try {
                style = style.with(name, value);
            } catch (IllegalArgumentException mistake) {
                throw mistake(number, String.valueOf(mistake.getMessage()));
            }
        }
        return style;
    }

    private static IllegalArgumentException mistake(int line, String what) {
        return new IllegalArgumentException("Line " + line + ": " + what);
    }

    private HouseStyle with(String name, String value) {
        if (name.startsWith("colour.")) {
            Map<String, String> more = new LinkedHashMap<>(colours);
            more.put(name.substring("colour.".length()), Colour.parse(value).hex());
            Palette.LIGHT.with(more);
            return new HouseStyle(theme, credit, source, type, more, sides);
        }
        if (name.startsWith("side.")) {
            Map<String, String> more = new LinkedHashMap<>(sides);
            more.put(name.substring("side.".length()), Colour.parse(value).hex());
            return new HouseStyle(theme, credit, source, type, colours, more);
        }
        return switch (name) {
            case "theme" ->
                    new HouseStyle(Optional.of(theme(value)), credit, source, type, colours, sides);
            case "credit" ->
                    new HouseStyle(theme, Optional.of(value), source, type, colours, sides);
            case "source" ->
                    new HouseStyle(theme, credit, Optional.of(value), type, colours, sides);
            case "type" -> new HouseStyle(theme, credit, source, factor(value), colours, sides);
            default -> throw new IllegalArgumentException("there is no setting " + name);
        };
    }

    private static Palette theme(String value) {
        return switch (value) {
            case "light" -> Palette.LIGHT;
            case "dark" -> Palette.DARK;
            case "print" -> Palette.PRINT;
            default -> throw new IllegalArgumentException("the theme is light, dark or print");
        };
    }

    private static double factor(String value) {
        if (!value.matches("\\d(\\.\\d+)?")
                || Double.parseDouble(value) < 0.5
                || Double.parseDouble(value) > 2) {
            throw new IllegalArgumentException("type is a number from 0.5 to 2");
        }
        return Double.parseDouble(value);
    }

    /** A theme in the colours of the house. */
    public Palette dress(Palette asked) {
        return colours.isEmpty() ? asked : asked.with(colours);
    }

    /** Settings in the style of the house; a credit and a source line that are there stay. */
    public PosterSettings dress(PosterSettings settings) {
        PosterSettings dressed =
                settings.withPalette(dress(settings.palette())).withType(settings.type() * type);
        if (settings.credit().isEmpty() && credit.isPresent()) {
            dressed = dressed.withWords(settings.title(), settings.subtitle(), credit.get());
        }
        return settings.sourceLine().isPresent() || source.isEmpty()
                ? dressed
                : dressed.withFoot(settings.legend(), settings.sources(), source);
    }

    /** A dossier whose sides have the colours of the house. */
    public Dossier dress(Dossier dossier) {
        return dossier.revised()
                .sides(dossier.sides().stream().map(this::dress).toList())
                .dossier();
    }

    private Side dress(Side side) {
        String colour = sides.getOrDefault(side.id(), side.colour());
        return new Side(side.id(), side.name(), colour, side.extras());
    }
}
