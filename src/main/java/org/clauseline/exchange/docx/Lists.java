package org.clauseline.exchange.docx;

import org.clauseline.compare.numbering.Counting;
import org.clauseline.exchange.document.Unreadable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * Counts the items of Word's lists as Word does (ECMA-376, Part 1, 17.9): levels of one abstract
 * list share their numbers, whichever list uses it, until one says where to start anew.
 */
final class Lists {
    /** Levels of a list. */
    static final int LEVELS = 9;

    /** How a level is numbered. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String style = "";
        private boolean plainDigits;
        private int restart = -1;
    }

    /** A numbering that lists share. */
    private static final class Shared {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final int[] counts = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
        private String linked = "";
        private String link = "";
    }

    /** A list: a numbering, and what is particular to this one. */
    private static final class ListOf {
        private String shared = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<String, Shared> shared = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    void read(Xml xml) throws XMLStreamException, Unreadable {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                String id = xml.attribute("abstractNumId");
                shared.put(id, shared(xml));
            } else if (xml.isStart() && xml.name().equals("num")) {
                String id = xml.attribute("numId");
                lists.put(id, list(xml));
            }
        }
    }

    private static Shared shared(Xml xml) throws XMLStreamException, Unreadable {
        Shared numbering = new Shared();
        while (xml.next() && !(xml.isEnd() && xml.name().equals("abstractNum"))) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "lvl" -> level(xml, numbering.levels);
                    case "styleLink" -> numbering.linked = xml.attribute("val");
                    case "numStyleLink" -> numbering.link = xml.attribute("val");
                    default -> {}
                }
            }
        }
        return numbering;
    }

    private static void level(Xml xml, Map<Integer, Level> levels)
            throws XMLStreamException, Unreadable {
        String at = xml.attribute("ilvl");
        Level level = new Level();
        while (xml.next() && !(xml.isEnd() && xml.name().equals("lvl"))) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "start" -> level.start = xml.number(1);
                    case "numFmt" -> level.format = xml.attribute("val");
                    case "lvlText" -> level.text = xml.attribute("val");
                    case "pStyle" -> level.style = xml.attribute("val");
                    case "isLgl" -> level.plainDigits = xml.isOn();
                    case "lvlRestart" -> level.restart = xml.number(-1);
                    default -> {}
                }
            }
        }
        if (at.matches("[0-8]")) {
            levels.put(Integer.parseInt(at), level);
        }
    }

    private static ListOf list(Xml xml) throws XMLStreamException, Unreadable {
        ListOf list = new ListOf();
        int at = 0;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("num"))) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> list.shared = xml.attribute("val");
                    case "lvlOverride" -> {
                        String level = xml.attribute("ilvl");
                        at = level.matches("[0-8]") ? Integer.parseInt(level) : 0;
                    }
                    case "startOverride" -> list.starts.put(at, xml.number(1));
                    case "lvl" -> level(xml, list.levels);
                    default -> {}
                }
            }
        }
        return list;
    }

    /** Whether there is such a list. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** The level that paragraphs of a style have in a list, or 0. */
    int levelOf(String list, String style) {
        ListOf found = lists.get(list);
        if (found != null) {
            for (Map.Entry<Integer, Level> level : numbering(found).levels.entrySet()) {
                if (!style.isEmpty() && level.getValue().style.equals(style)) {
                    return level.getKey();
                }
            }
        }
        return 0;
    }

    /** A list may borrow its numbering from the one that a list style names. */
    private Shared numbering(ListOf list) {
        Shared own = shared.getOrDefault(list.shared, new Shared());
        if (own.link.isEmpty()) {
            return own;
        }
        return shared.values().stream()
                .filter(other -> other.linked.equals(own.link))
                .findFirst()
                .orElse(own);
    }

    /**
     * Counts one item further.
     *
     * @return what Word shows before it: a number with what stands around it, "•", or nothing
     */
    String next(String id, int at) {
        ListOf list = lists.get(id);
        if (list == null) {
            return "";
        }
        Shared numbering = numbering(list);
        Level level = level(list, numbering, at);
        Integer start = list.starts.get(at);
        if (start != null && started.add(id + " " + at)) {
            numbering.counts[at] = start;
        } else if (numbering.begun[at]) {
            numbering.counts[at]++;
        } else {
            numbering.counts[at] = level.start;
        }
        numbering.begun[at] = true;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            int restart = level(list, numbering, deeper).restart;
            numbering.begun[deeper] &= restart == 0 || (restart > 0 && at >= restart);
        }
        return label(list, numbering, level);
    }

    private static Level level(ListOf list, Shared numbering, int at) {
        Level own = list.levels.get(at);
        return own == null ? numbering.levels.getOrDefault(at, new Level()) : own;
    }

    private static String label(ListOf list, Shared numbering, Level level) {
        if (level.format.equals("bullet")) {
            return "•";
        }
        StringBuilder label = new StringBuilder();
        String text = level.text;
        for (int i = 0; i < text.length(); i++) {
            boolean gap = text.charAt(i) == '%' && i + 1 < text.length();
            int at = gap ? text.charAt(i + 1) - '1' : -1;
            if (at >= 0 && at < LEVELS) {
                Level outer = level(list, numbering, at);
                int count = numbering.begun[at] ? numbering.counts[at] : outer.start;
                label.append(written(level.plainDigits ? "decimal" : outer.format, count));
                i++;
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString().strip();
    }

    private static String written(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> Counting.letters(count);
            case "upperLetter" -> Counting.capitals(count);
            case "lowerRoman" -> Counting.roman(count);
            case "upperRoman" -> Counting.largeRoman(count);
            case "russianLower" -> Counting.russian(count);
            case "russianUpper" -> Counting.russian(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }
}
