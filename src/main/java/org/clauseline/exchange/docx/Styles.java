package org.clauseline.exchange.docx;

import org.clauseline.exchange.document.Unreadable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * What paragraph styles say of headings and lists; a style inherits from the one it is based on.
 */
final class Styles {
    private static final int NONE = -1;
    private static final int DEEPEST_CHAIN = 30;

    /**
     * A style.
     *
     * @param base id of the style it is based on, or empty
     * @param outline level from 0 as a heading, or -1
     * @param list id of its list, or empty
     * @param level its level in that list, or -1
     */
    private record Style(String base, int outline, String list, int level) {}

    private final Map<String, Style> styles = new HashMap<>();

    void read(Xml xml) throws XMLStreamException, Unreadable {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                String id = xml.attribute("styleId");
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(Xml xml) throws XMLStreamException, Unreadable {
        String base = "";
        int outline = NONE;
        int named = NONE;
        String list = "";
        int level = NONE;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("style"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> named = headingLevel(xml.attribute("val"));
                case "basedOn" -> base = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number(NONE);
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number(NONE);
                default -> {}
            }
        }
        return new Style(base, outline == NONE ? named : outline, list, level);
    }

    /** The styles that Word calls "heading 1" to "heading 9" in every language. */
    private static int headingLevel(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.matches("heading [1-9]") ? small.charAt(8) - '1' : NONE;
    }

    /** The level of a heading from 0, or -1 for running words. */
    int outline(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
            if (style.outline != NONE) {
                return style.outline < 9 ? style.outline : NONE;
            }
            style = styles.get(style.base);
        }
        return NONE;
    }

    /** The list that paragraphs of a style are items of, or empty. */
    String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
            if (!style.list.isEmpty()) {
                return style.list;
            }
            style = styles.get(style.base);
        }
        return "";
    }

    /** Their level in it, or -1 if the list says it. */
    int level(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
            if (style.level != NONE) {
                return style.level;
            }
            style = styles.get(style.base);
        }
        return NONE;
    }
}
