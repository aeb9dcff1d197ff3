package org.clauseline.exchange.document;

import org.clauseline.compare.numbering.Labels;
import org.clauseline.exchange.document.Paragraph.Role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The blocks of Markdown (CommonMark 0.31, section 4 and 5, as far as paragraphs need them):
 * headings, lists and their depth, quotations, code, tables row by row. Each line is looked at
 * once.
 */
final class Markdown {
    private final Paragraphs paragraphs;
    private final StringBuilder open = new StringBuilder();

    /** Columns at which the words of the open list items begin, the innermost last. */
    private final Deque<Integer> items = new ArrayDeque<>();

    private Role role = Role.BODY;
    private int level;
    private String label = "";
    private String fence = "";
    private boolean blank = true;

    Markdown(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    void read(List<String> lines) throws Unreadable {
        int first = frontMatterEnd(lines);
        for (String line : lines.subList(first, lines.size())) {
            line(line.replace("\t", "    "));
        }
        close();
    }

    /** Keys between two lines of dashes at the very beginning are for programs. */
    private static int frontMatterEnd(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), 100); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private void line(String whole) throws Unreadable {
        String unquoted = unquoted(whole);
        String line = unquoted.strip();
        int indent = unquoted.length() - unquoted.stripLeading().length();
        if (!fence.isEmpty()) {
            code(line);
        } else if (line.isEmpty()) {
            close();
            blank = true;
        } else if (isFence(line)) {
            close();
            fence = line.substring(0, 3);
        } else if (isUnderline(line) && !open.isEmpty() && role == Role.BODY && level == 0) {
            role = Role.HEADING;
            level = line.charAt(0) == '=' ? 1 : 2;
            close();
        } else if (!isRule(line)) {
            words(line, indent);
        } else {
            close();
        }
    }

    private void code(String line) throws Unreadable {
        if (line.startsWith(fence)) {
            fence = "";
        } else {
            paragraphs.add(Role.BODY, items.size(), "", line);
        }
    }

    private void words(String line, int indent) throws Unreadable {
        int hashes = hashes(line);
        int marker = marker(line);
        if (hashes > 0) {
            close();
            items.clear();
            String title = line.substring(hashes).replaceFirst("\\s#+$", "");
            paragraphs.add(Role.HEADING, hashes, "", Inline.plain(title));
            blank = false;
        } else if (marker > 0) {
            item(line, indent, marker);
        } else if (line.startsWith("|")) {
            close();
            row(line);
        } else {
            if (blank) {
                leave(indent);
                begin(Role.BODY, items.size(), "");
            } else if (beginsPoint(line)) {
                close();
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
        }
        blank = false;
    }

    /** Writers put (a), (b), (c) on lines of their own without a blank line between. */
    private boolean beginsPoint(String line) {
        return !open.isEmpty()
                && ".;:,".indexOf(open.charAt(open.length() - 1)) >= 0
                && !Labels.read(line).isEmpty();
    }

    private void item(String line, int indent, int marker) throws Unreadable {
        close();
        leave(indent);
        String words = line.substring(marker).stripLeading();
        items.addLast(indent + line.length() - words.length());
        boolean bullet = "-*+".indexOf(line.charAt(0)) >= 0;
        begin(Role.ITEM, items.size(), bullet ? "•" : "");
        open.append(bullet ? words : line);
    }

    /** Closes the list items that a line at this column is no part of. */
    private void leave(int indent) {
        while (!items.isEmpty() && indent < items.getLast()) {
            items.removeLast();
        }
    }

    private void begin(Role begun, int deep, String given) {
        role = begun;
        level = deep;
        label = given;
    }

    private void close() throws Unreadable {
        if (!open.isEmpty()) {
            paragraphs.add(role, level, label, Inline.plain(open.toString()));
            open.setLength(0);
        }
        begin(Role.BODY, items.size(), "");
    }

    private void row(String line) throws Unreadable {
        if (line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0)) {
            return;
        }
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        paragraphs.body(Inline.plain(inner.replace("|", " | ")));
        blank = true;
    }

    /** Without the marks of quotations, however many there are. */
    private static String unquoted(String line) {
        int at = 0;
        int words = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
            words = line.charAt(at) == '>' ? at + 1 : words;
            at++;
        }
        boolean spaced = words > 0 && words < line.length() && line.charAt(words) == ' ';
        return line.substring(spaced ? words + 1 : words);
    }

    private static int hashes(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean apart = hashes == line.length() || line.charAt(hashes) == ' ';
        return hashes <= 6 && apart ? hashes : 0;
    }

    /** The length of "-", "12." or "12)" before a space; 0 if no list item begins here. */
    private static int marker(String line) {
        int end = 0;
        while (end < line.length() && end < 9 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean number = end > 0 && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
        boolean bullet = end == 0 && "-*+".indexOf(line.charAt(0)) >= 0;
        boolean apart = end + 1 < line.length() && line.charAt(end + 1) == ' ';
        return (number || bullet) && apart ? end + 1 : 0;
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    private static boolean isUnderline(String line) {
        return line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-');
    }

    private static boolean isRule(String line) {
        String marks = line.replace(" ", "");
        char first = marks.charAt(0);
        return marks.length() >= 3
                && "-*_=".indexOf(first) >= 0
                && marks.chars().allMatch(c -> c == first);
    }
}
