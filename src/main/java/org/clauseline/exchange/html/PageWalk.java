package org.clauseline.exchange.html;

import org.clauseline.compare.numbering.Labels;
import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Paragraph.Role;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks through a page in reading order, without recursion, and collects its paragraphs. */
final class PageWalk {
    private static final Set<String> UNREAD =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "nav",
                    "aside",
                    "footer",
                    "form",
                    "button",
                    "select",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "head",
                    "dialog");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
                    "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
                    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final Paragraphs paragraphs;
    private final boolean accepted;
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final StringBuilder open = new StringBuilder();
    private boolean revised;
    private int hidden;

    /** The label of an item whose first words are still to come; absent within other words. */
    private String label = "";

    private boolean item;
    private int heading;

    PageWalk(Paragraphs paragraphs, Revisions revisions) {
        this.paragraphs = paragraphs;
        accepted = revisions == Revisions.ACCEPTED;
    }

    boolean isRevised() {
        return revised;
    }

    List<String> remarks() {
        return hidden == 0 ? List.of() : List.of("Hidden parts were left out: " + hidden + ".");
    }

    @SuppressWarnings("ReferenceEquality") // Nodes that look alike are different places.
    void read(Element root) throws Unreadable {
        Node node = root;
        while (node != null) {
            boolean entered = enter(node);
            if (entered && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != root && node != null && node.nextSibling() == null) {
                leave(node, entered);
                entered = true;
                node = node.parent();
            }
            if (node == null || node == root) {
                break;
            }
            leave(node, entered);
            node = node.nextSibling();
        }
        flush();
    }

    /** Answers whether what lies inside is to be read. */
    private boolean enter(Node node) throws Unreadable {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText().replace('\n', ' '));
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (UNREAD.contains(name) || isHidden(element) || isRevokedBy(name)) {
            return false;
        }
        switch (name) {
            case "br" -> open.append('\n');
            case "ol", "ul", "menu" -> {
                flush();
                lists.push(new HtmlList(element));
            }
            case "li" -> {
                flush();
                item = true;
                label = lists.isEmpty() ? "•" : lists.peek().next(element);
            }
            default -> {
                if (!INLINE.contains(name)) {
                    flush();
                    heading = level(name);
                }
            }
        }
        return true;
    }

    private void leave(Node node, boolean entered) throws Unreadable {
        if (!entered || !(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (!INLINE.contains(name) && !name.equals("br")) {
            flush();
            heading = 0;
        }
        switch (name) {
            case "ol", "ul", "menu" -> lists.poll();
            case "li" -> item = false;
            default -> {}
        }
    }

    private static int level(String name) {
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }

    private boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        boolean unseen =
                element.hasAttr("hidden")
                        || style.contains("display:none")
                        || style.contains("visibility:hidden");
        hidden += unseen && element.hasText() ? 1 : 0;
        return unseen || element.attr("aria-hidden").equals("true");
    }

    /** Words that are marked as deleted or inserted count on one side only. */
    private boolean isRevokedBy(String name) {
        boolean deleted = Set.of("del", "s", "strike").contains(name);
        revised |= deleted || name.equals("ins");
        return accepted ? deleted : name.equals("ins");
    }

    /**
     * Ends a paragraph. Line breaks in it are spaces, unless an empty line or a label follows: many
     * pages have no other paragraphs.
     */
    private void flush() throws Unreadable {
        String text = open.toString();
        open.setLength(0);
        StringBuilder paragraph = new StringBuilder();
        boolean blank = false;
        for (String line : text.split("\n", -1)) {
            boolean apart = blank || (paragraph.length() > 0 && !Labels.read(line).isEmpty());
            if (apart && !line.isBlank()) {
                add(paragraph.toString());
                paragraph.setLength(0);
            }
            blank = line.isBlank();
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
        }
        add(paragraph.toString());
    }

    private void add(String text) throws Unreadable {
        if (text.isBlank()) {
            return;
        }
        if (heading > 0) {
            paragraphs.add(Role.HEADING, heading, "", text);
        } else if (item) {
            boolean typed = Labels.read(text).stream().anyMatch(read -> !read.text().isEmpty());
            paragraphs.add(Role.ITEM, Math.max(1, lists.size()), typed ? "" : label, text);
        } else {
            paragraphs.add(Role.BODY, lists.size(), "", text);
        }
        item = false;
    }
}
