package org.clauseline.timeline;

import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines.
 *
 * @param lines the lines
 * @param width of the widest line in CSS pixels
 * @param cut whether words were left out at the end, which "…" then tells
 */
record TextBlock(List<String> lines, double width, boolean cut) {
    private static final int MOST_CHARACTERS = 4_000;
    private static final int STEPS = 7;

    /** Breaks words greedily into at most so many lines of at most this width. */
    static TextBlock wrap(String text, Font font, double width, int most, FontMetrics metrics) {
        String rest = clean(text, font, metrics);
        List<String> lines = new ArrayList<>();
        double widest = 0;
        boolean cut = false;
        while (!rest.isEmpty()) {
            boolean last = lines.size() + 1 == most;
            String line = last ? metrics.fit(rest, font, width) : line(rest, font, width, metrics);
            if (line.isEmpty()) {
                cut = true;
                break;
            }
            cut = last && !line.equals(rest);
            lines.add(line);
            widest = Math.max(widest, metrics.width(line, font));
            if (last) {
                break;
            }
            rest = rest.substring(line.length()).strip();
        }
        return new TextBlock(List.copyOf(lines), widest, cut);
    }

    /** Breaks words into as few lines as {@link #wrap} needs, but of about the same length. */
    static TextBlock balance(String text, Font font, double width, int most, FontMetrics metrics) {
        TextBlock best = wrap(text, font, width, most, metrics);
        if (best.lines.size() < 2 || best.cut) {
            return best;
        }
        double low = width / 2;
        double high = width;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            TextBlock narrower = wrap(text, font, middle, most, metrics);
            if (narrower.lines.size() == best.lines.size() && !narrower.cut) {
                best = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static String line(String text, Font font, double width, FontMetrics metrics) {
        if (metrics.width(text, font) <= width) {
            return text;
        }
        int end = 0;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            if (metrics.width(text.substring(0, i), font) > width) {
                break;
            }
            end = i;
        }
        return end > 0 ? text.substring(0, end) : piece(text, font, width, metrics);
    }

    /** The beginning of a word that is longer than a line; at least one letter. */
    private static String piece(String text, Font font, double width, FontMetrics metrics) {
        int end = Character.charCount(text.codePointAt(0));
        for (int i = end; i < text.length() && text.charAt(i) != ' '; ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (metrics.width(text.substring(0, next), font) > width) {
                break;
            }
            end = next;
            i = next;
        }
        return text.substring(0, end);
    }

    /**
     * One line of plain words: spaces and line breaks become single spaces, and what cannot be seen
     * or would turn the order of letters around becomes a mark that can be seen.
     */
    static String clean(String text, Font font, FontMetrics metrics) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), MOST_CHARACTERS));
        String mark = metrics.covers("\uFFFD", font) ? "\uFFFD" : "·";
        for (int i = 0; i < text.length() && plain.length() < MOST_CHARACTERS; ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                if (code == '\u00A0' || code == '\u202F') {
                    plain.appendCodePoint(code);
                } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (isUnseen(code)) {
                plain.append(mark);
            } else {
                plain.appendCodePoint(code);
            }
        }
        return plain.toString().strip();
    }

    private static boolean isUnseen(int code) {
        int type = Character.getType(code);
        boolean joins = code == 0x200C || code == 0x200D;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (type == Character.FORMAT && !joins);
    }
}
