package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Side;
import org.clauseline.picture.Colour;
import org.clauseline.picture.Palette;
import org.clauseline.picture.Raster;
import org.clauseline.timeline.PosterSettings.Dress;
import org.clauseline.timeline.PosterSettings.TypeSizes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a newsroom wants of all its images, kept in one small file: a line each of name, "=" and
 * value; lines that begin with # are remarks. What is for one theme alone has its name in front.
 *
 * <pre>
 * theme = light                  light, dark or print
 * credit = Graphic: Daily Planet
 * source = Source: Reuters
 * logo = planet.png              PNG or JPEG in the folder of this file
 * dark.logo = planet-white.png
 * type = 1.1                     all type 10 % larger; 0.5 to 2
 * type.title = 1.2               the headline 20 % larger, besides
 * type.foot = 0.9                the small type at the foot 10 % smaller, besides
 * colour.text = #101010          any colour of the theme by its name
 * dark.colour.text = #F0F0F0
 * side.ukraine = #0057B7         the colour of a side by its id
 * </pre>
 *
 * @param theme the theme to begin with; absent for the one asked for
 * @param credit who made the images, if it says so
 * @param source the source line, if it says so
 * @param type what sizes of type are multiplied with
 * @param logos names of files by the theme that they are for, empty for all
 * @param images what is in those files, likewise, once they have been read
 * @param colours of the themes, as {@code #rrggbb} by their names, with that of the theme in front
 *     where they are for one alone
 * @param sides colours of sides by their ids
 */
public record HouseStyle(
        Optional<Palette> theme,
        Optional<String> credit,
        Optional<String> source,
        TypeSizes type,
        Map<String, String> logos,
        Map<String, Raster> images,
        Map<String, String> colours,
        Map<String, String> sides) {
    private static final Set<String> THEMES = Set.of("light", "dark", "print");

    /** Asks for nothing. */
    public static final HouseStyle NONE =
            new HouseStyle(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    TypeSizes.USUAL,
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of());

    public HouseStyle {
        logos = Map.copyOf(logos);
        images = Map.copyOf(images);
        colours = Map.copyOf(colours);
        sides = Map.copyOf(sides);
    }

    /**
     * Reads a style, but not the logos that it names.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message names the line
     */
    public static HouseStyle parse(String text) {
        Reading reading = new Reading();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String words = number == 1 ? line.replace("\uFEFF", "").strip() : line.strip();
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
                reading.set(name, value);
            } catch (IllegalArgumentException mistake) {
                throw mistake(number, String.valueOf(mistake.getMessage()));
            }
        }
        return reading.style();
    }

    private static IllegalArgumentException mistake(int line, String what) {
        return new IllegalArgumentException("Line " + line + ": " + what);
    }

    /** A style of which some lines have been read. */
    private static final class Reading {
        private Optional<Palette> theme = Optional.empty();
        private Optional<String> credit = Optional.empty();
        private Optional<String> source = Optional.empty();
        private TypeSizes type = TypeSizes.USUAL;
        private final Map<String, String> logos = new HashMap<>();
        private final Map<String, String> colours = new HashMap<>();
        private final Map<String, String> sides = new HashMap<>();

        void set(String name, String value) {
            int dot = name.indexOf('.');
            String first = dot < 0 ? name : name.substring(0, dot);
            String rest = name.substring(dot + 1);
            if (THEMES.contains(first) && dot > 0) {
                setFor(first, rest, value);
            } else if (dot > 0 && first.equals("colour")) {
                colours.put(rest, colour(rest, value));
            } else if (dot > 0 && first.equals("side")) {
                sides.put(rest, Colour.parse(value).hex());
            } else {
                setAll(name, value);
            }
        }

        private void setFor(String one, String name, String value) {
            if (name.startsWith("colour.")) {
                String colour = name.substring("colour.".length());
                colours.put(one + "." + colour, colour(colour, value));
            } else if (name.equals("logo")) {
                logos.put(one, value);
            } else {
                throw new IllegalArgumentException("there is no setting " + one + "." + name);
            }
        }

        private void setAll(String name, String value) {
            switch (name) {
                case "theme" -> theme = Optional.of(theme(value));
                case "credit" -> credit = Optional.of(value);
                case "source" -> source = Optional.of(value);
                case "logo" -> logos.put("", value);
                case "type" -> type = new TypeSizes(factor(name, value), type.title(), type.foot());
                case "type.title" ->
                        type = new TypeSizes(type.all(), factor(name, value), type.foot());
                case "type.foot" ->
                        type = new TypeSizes(type.all(), type.title(), factor(name, value));
                default -> throw new IllegalArgumentException("there is no setting " + name);
            }
        }

        private static String colour(String name, String value) {
            String hex = Colour.parse(value).hex();
            Palette.LIGHT.with(Map.of(name, hex));
            return hex;
        }

        private static Palette theme(String value) {
            return switch (value) {
                case "light" -> Palette.LIGHT;
                case "dark" -> Palette.DARK;
                case "print" -> Palette.PRINT;
                default -> throw new IllegalArgumentException("the theme is light, dark or print");
            };
        }

        private static double factor(String name, String value) {
            if (!value.matches("\\d(\\.\\d{1,6})?")
                    || Double.parseDouble(value) < 0.5
                    || Double.parseDouble(value) > 2) {
                throw new IllegalArgumentException(name + " is a number from 0.5 to 2");
            }
            return Double.parseDouble(value);
        }

        HouseStyle style() {
            return new HouseStyle(theme, credit, source, type, logos, Map.of(), colours, sides);
        }
    }

    /**
     * The same with what is in the files of its logos.
     *
     * @param read images by the theme that they are for, empty for all
     */
    public HouseStyle withImages(Map<String, Raster> read) {
        return new HouseStyle(theme, credit, source, type, logos, read, colours, sides);
    }

    private static String word(Palette palette) {
        return palette.grey() ? "print" : palette.dark() ? "dark" : "light";
    }

    /** A theme in the colours of the house. */
    public Palette dress(Palette asked) {
        String own = word(asked) + ".";
        Map<String, String> mine =
                colours.entrySet().stream()
                        .filter(colour -> colour.getKey().indexOf('.') < 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        colours.forEach(
                (name, value) -> {
                    if (name.startsWith(own)) {
                        mine.put(name.substring(own.length()), value);
                    }
                });
        return mine.isEmpty() ? asked : asked.with(mine);
    }

    /** The logo in images of a theme. */
    public Optional<Raster> logo(Palette asked) {
        return Optional.ofNullable(images.getOrDefault(word(asked), images.get("")));
    }

    /** Settings in the style of the house; a credit and a source line that are there stay. */
    public PosterSettings dress(PosterSettings settings) {
        Dress plain = settings.dress();
        PosterSettings.Text text = settings.text();
        return settings.withDress(
                        new Dress(
                                plain.grouping(),
                                plain.crowding(),
                                dress(plain.palette()),
                                type,
                                logo(plain.palette())))
                .withText(
                        new PosterSettings.Text(
                                text.title(),
                                text.subtitle(),
                                text.sourceLine().or(() -> source),
                                credit(text.credit())));
    }

    /** The credit of an image: that which it has, else that of the house. */
    public String credit(String own) {
        return own.isEmpty() ? credit.orElse("") : own;
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
