package org.clauseline.exchange.document;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a Markdown paragraph without its marks: emphasis, code, links, images, addresses in
 * angle brackets and tags. One pass; a mark that nothing closes stays as it is.
 */
final class Inline {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The end of a link is looked for within this many characters. */
    private static final int REACH = 600;

    private final String text;
    private final StringBuilder plain;

    /** Where links that have begun go on behind their address, by the place of their "]". */
    private final Map<Integer, Integer> links = new HashMap<>();

    private Inline(String text) {
        this.text = text;
        plain = new StringBuilder(text.length());
    }

    static String plain(String text) {
        return new Inline(text).read();
    }

    private String read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            at =
                    switch (c) {
                        case '\\' -> escape(at);
                        case '*', '_', '~' -> emphasis(at, c);
                        case '`' -> at + 1;
                        case '!' -> text.startsWith("![", at) ? image(at) : keep(at);
                        case '[' -> isLink(at) ? at + 1 : keep(at);
                        case ']' -> links.containsKey(at) ? links.get(at) : keep(at);
                        case '<' -> tag(at);
                        case '&' -> entity(at);
                        default -> keep(at);
                    };
        }
        return plain.toString();
    }

    private int keep(int at) {
        plain.append(text.charAt(at));
        return at + 1;
    }

    private int escape(int at) {
        boolean escaped = at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        return keep(escaped ? at + 1 : at);
    }

    /** A run of marks stands for emphasis where it touches a word on one side at least. */
    private int emphasis(int at, char mark) {
        int end = at;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
        boolean inWord =
                before
                        && after
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(end));
        boolean literal =
                (!before && !after) || (mark == '_' && inWord) || (mark == '~' && end - at < 2);
        if (literal) {
            plain.append(text, at, end);
        }
        return end;
    }

    private int image(int at) {
        return isLink(at + 1) ? at + 2 : keep(at);
    }

    /** Whether "[words](address)" or "[words][name]" begins here; notes where it ends. */
    private boolean isLink(int at) {
        int close = closing(at);
        int address = close + 1;
        if (close < 0 || address >= text.length() || "([".indexOf(text.charAt(address)) < 0) {
            return false;
        }
        int end = closing(address);
        if (end > 0) {
            links.put(close, end + 1);
        }
        return end > 0;
    }

    /** Where the bracket at this place is closed, or -1. */
    private int closing(int at) {
        char opening = text.charAt(at);
        char closing = opening == '(' ? ')' : ']';
        int limit = Math.min(text.length(), at + REACH);
        int depth = 0;
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Drops a tag; an address in angle brackets stays without them. */
    private int tag(int at) {
        boolean opens =
                at + 1 < text.length()
                        && (Character.isLetter(text.charAt(at + 1))
                                || "/!?".indexOf(text.charAt(at + 1)) >= 0);
        int limit = Math.min(text.length(), at + REACH);
        int end = at + 1;
        while (opens && end < limit && text.charAt(end) != '>') {
            end++;
        }
        if (!opens || end == limit) {
            return keep(at);
        }
        String inner = text.substring(at + 1, end);
        boolean address = inner.indexOf(' ') < 0 && inner.matches("(?i)(https?:|mailto:).*|.+@.+");
        plain.append(address ? inner : "");
        return end + 1;
    }

    private int entity(int at) {
        String[][] entities = {
            {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\u00A0"}
        };
        for (String[] entity : entities) {
            if (text.startsWith(entity[0], at)) {
                plain.append(entity[1]);
                return at + entity[0].length();
            }
        }
        return keep(at);
    }
}
