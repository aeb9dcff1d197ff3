package org.clauseline.desktop.settings;

import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Status;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Ribbons;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Settings as keys and values. A value that is missing or makes no sense gives way to that of a
 * first start.
 */
final class SettingsText {
    private final Properties values;

    private SettingsText(Properties values) {
        this.values = values;
    }

    static Settings read(Properties values) {
        return new SettingsText(values).settings();
    }

    static Properties write(Settings settings) {
        SettingsText text = new SettingsText(new Properties());
        text.put("window.width", settings.width());
        text.put("window.height", settings.height());
        text.put("window.maximized", settings.maximized());
        text.put("theme", settings.theme());
        text.put("arrangement", settings.arrangement());
        text.put("divider.main", settings.mainDivider());
        text.put("divider.detail", settings.detailDivider());
        text.put("detail.shown", settings.detailShown());
        for (int place = 0; place < settings.recent().size(); place++) {
            text.put("recent." + place, settings.recent().get(place));
        }
        text.put("looks", String.join(" ", settings.looks().keySet()));
        settings.looks().forEach((dossier, look) -> text.putLook("look." + dossier + ".", look));
        return text.values;
    }

    private Settings settings() {
        Settings first = Settings.FIRST;
        return new Settings(
                number("window.width", first.width(), 320, 20_000),
                number("window.height", first.height(), 240, 20_000),
                truth("window.maximized", first.maximized()),
                choice("theme", ThemeChoice.class, first.theme()),
                choice("arrangement", Arrangement.class, first.arrangement()),
                number("divider.main", first.mainDivider(), 0.05, 0.95),
                number("divider.detail", first.detailDivider(), 0.1, 0.95),
                truth("detail.shown", first.detailShown()),
                recent(),
                looks());
    }

    private List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int place = 0; place < Settings.MOST_RECENT; place++) {
            String file = values.getProperty("recent." + place, "");
            try {
                if (!file.isEmpty()) {
                    files.add(Path.of(file));
                }
            } catch (InvalidPathException noPath) {
                values.remove("recent." + place);
            }
        }
        return files;
    }

    private Map<String, Look> looks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        for (String dossier : words("looks")) {
            String at = "look." + dossier + ".";
            double from = number(at + "from", Double.NaN, -1e18, 1e18);
            double to = number(at + "to", Double.NaN, -1e18, 1e18);
            if (from < to) {
                looks.put(
                        dossier,
                        new Look(
                                new Span(from, to),
                                choice(at + "grouping", Grouping.class, Grouping.SIDE),
                                new Comparing(
                                        values.getProperty(at + "old", ""),
                                        values.getProperty(at + "new", ""),
                                        choice(
                                                at + "mode",
                                                Comparing.Mode.class,
                                                Comparing.Mode.SIDE_BY_SIDE)),
                                filter(at + "filter."),
                                values.getProperty(at + "zone", ""),
                                AxisText.folds(values, at),
                                AxisText.reckoning(values, at),
                                truth(at + "ribbons.shown", false),
                                choice(at + "ribbons", Ribbons.Of.class, Ribbons.Of.TOPICS)));
            }
        }
        return looks;
    }

    private Filter filter(String at) {
        return new Filter(
                Set.copyOf(words(at + "sides")),
                Set.copyOf(words(at + "topics")),
                choices(at + "categories", Category.class),
                choices(at + "statuses", Status.class),
                Set.copyOf(words(at + "sources")),
                (int) number(at + "importance", 1, 1, 5),
                truth(at + "starred", false),
                truth(at + "noted", false),
                truth(at + "single", false));
    }

    private void putLook(String at, Look look) {
        put(at + "from", look.span().from());
        put(at + "to", look.span().to());
        put(at + "grouping", look.grouping());
        put(at + "old", look.comparing().from());
        put(at + "new", look.comparing().to());
        put(at + "mode", look.comparing().mode());
        put(at + "zone", look.zone());
        AxisText.put(values, at, look.folds(), look.reckoning());
        put(at + "ribbons.shown", look.ribbonsShown());
        put(at + "ribbons", look.ribbons());
        Filter filter = look.filter();
        putAll(at + "filter.sides", filter.sides(), id -> id);
        putAll(at + "filter.topics", filter.topics(), id -> id);
        putAll(at + "filter.categories", filter.categories(), Enum::name);
        putAll(at + "filter.statuses", filter.statuses(), Enum::name);
        putAll(at + "filter.sources", filter.sources(), id -> id);
        put(at + "filter.importance", filter.leastImportance());
        put(at + "filter.starred", filter.starred());
        put(at + "filter.noted", filter.noted());
        put(at + "filter.single", filter.singleSource());
    }

    private void put(String key, Object value) {
        values.setProperty(key, value.toString());
    }

    private <T> void putAll(String key, Set<T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            put(
                    key,
                    things.stream()
                            .map(name)
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .collect(Collectors.joining(" ")));
        }
    }

    private List<String> words(String key) {
        String value = values.getProperty(key, "").strip();
        return value.isEmpty()
                ? List.of()
                : List.of(value.split(" +")).stream().distinct().toList();
    }

    private <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        List<String> names = words(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> names.contains(choice.name()))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String name = values.getProperty(key, "").strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private boolean truth(String key, boolean otherwise) {
        return switch (values.getProperty(key, "").strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private double number(String key, double otherwise, double least, double most) {
        try {
            double value = Double.parseDouble(values.getProperty(key, "").strip());
            return value >= least && value <= most ? value : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
