package org.clauseline.exchange.docx;

import org.clauseline.exchange.document.Choices.Revisions;
import org.clauseline.exchange.document.Limits;
import org.clauseline.exchange.document.Paragraph.Role;
import org.clauseline.exchange.document.Paragraphs;
import org.clauseline.exchange.document.Unreadable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * The words of the main part. Table cells are read one after the other, text boxes where they are
 * anchored; headers, footers, notes and comments are other parts and are left out.
 */
final class Body {
    private final Xml xml;
    private final Styles styles;
    private final Lists lists;
    private final boolean accepted;
    private final Paragraphs paragraphs;

    /** The paragraphs that are open: more than one where a text box lies in one. */
    private final Deque<Open> open = new ArrayDeque<>();

    /** Words of paragraphs whose end is deleted, which go on in the next. */
    private String carried = "";

    private boolean revised;
    private int notes;
    private int comments;
    private int hidden;

    /** A paragraph that is being read. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private String list = "";
        private int level = -1;
        private int outline = -1;
        private boolean joined;
    }

    Body(Xml xml, Styles styles, Lists lists, Revisions revisions, Paragraphs paragraphs) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        accepted = revisions == Revisions.ACCEPTED;
        this.paragraphs = paragraphs;
    }

    boolean isRevised() {
        return revised;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (notes > 0) {
            remarks.add("Footnotes and endnotes were left out: " + notes + ".");
        }
        if (comments > 0) {
            remarks.add("Comments were left out: " + comments + ".");
        }
        if (hidden > 0) {
            remarks.add("Pieces of hidden text were left out: " + hidden + ".");
        }
        return remarks;
    }

    void read() throws XMLStreamException, Unreadable {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd() && xml.name().equals("p")) {
                end();
            }
        }
    }

    private void start(String name) throws XMLStreamException, Unreadable {
        switch (name) {
            case "p" -> open.push(new Open());
            case "pPr" -> paragraphProperties();
            case "rPr" -> runProperties();
            case "trPr" -> rowProperties();
            case "t", "delText" -> words(name);
            case "tab", "br", "cr", "ptab" -> append(" ");
            case "noBreakHyphen" -> append("\u2011");
            case "ins", "moveTo" -> revision(!accepted);
            case "del", "moveFrom" -> revision(accepted);
            case "footnoteReference", "endnoteReference" -> notes++;
            case "commentReference" -> comments++;
            case "sdtPr",
                    "Fallback",
                    "instrText",
                    "delInstrText",
                    "rt",
                    "sectPr",
                    "tblPr",
                    "tcPr" ->
                    xml.skip();
            default -> {}
        }
    }

    private void revision(boolean gone) throws XMLStreamException, Unreadable {
        revised = true;
        if (gone) {
            xml.skip();
        }
    }

    private void words(String name) throws XMLStreamException, Unreadable {
        StringBuilder words = new StringBuilder();
        while (xml.next() && !xml.isEnd()) {
            if (xml.isStart()) {
                xml.skip();
            } else {
                words.append(xml.text());
            }
            if (words.length() > Limits.CHARACTERS) {
                throw Paragraphs.tooLong();
            }
        }
        if (name.equals("t") || !accepted) {
            append(words.toString());
        }
    }

    private void append(String words) throws Unreadable {
        Open paragraph = open.peek();
        if (paragraph != null) {
            paragraph.text.append(words);
            if (paragraph.text.length() > Limits.CHARACTERS) {
                throw Paragraphs.tooLong();
            }
        }
    }

    private void paragraphProperties() throws XMLStreamException, Unreadable {
        Open paragraph = open.isEmpty() ? new Open() : open.peek();
        while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> paragraph.style = xml.attribute("val");
                case "numId" -> paragraph.list = xml.attribute("val");
                case "ilvl" -> paragraph.level = xml.number(0);
                case "outlineLvl" -> paragraph.outline = xml.number(-1);
                case "ins", "moveTo" -> paragraphMark(paragraph, !accepted);
                case "del", "moveFrom" -> paragraphMark(paragraph, accepted);
                case "pPrChange", "rPrChange", "numberingChange", "sectPr" -> xml.skip();
                default -> {}
            }
        }
    }

    /** A paragraph whose end is inserted or deleted goes on with the next on one side. */
    private void paragraphMark(Open paragraph, boolean gone) {
        revised = true;
        paragraph.joined |= gone;
    }

    private void runProperties() throws XMLStreamException, Unreadable {
        boolean vanished = false;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("rPr"))) {
            if (xml.isStart() && xml.name().equals("vanish")) {
                vanished = xml.isOn();
            } else if (xml.isStart() && xml.name().equals("rPrChange")) {
                xml.skip();
            }
        }
        if (vanished) {
            hidden++;
            skipRest("r");
        }
    }

    private void rowProperties() throws XMLStreamException, Unreadable {
        boolean gone = false;
        while (xml.next() && !(xml.isEnd() && xml.name().equals("trPr"))) {
            if (xml.isStart() && (xml.name().equals("ins") || xml.name().equals("del"))) {
                revised = true;
                gone |= xml.name().equals("del") == accepted;
            }
        }
        if (gone) {
            skipRest("tr");
        }
    }

    /** Steps to the end of the element that we are in. */
    private void skipRest(String name) throws XMLStreamException, Unreadable {
        while (xml.next()) {
            if (xml.isStart()) {
                xml.skip();
            } else if (xml.isEnd() && xml.name().equals(name)) {
                return;
            }
        }
    }

    private void end() throws Unreadable {
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.pop();
        String text = carried + paragraph.text;
        carried = paragraph.joined ? text : "";
        if (paragraph.joined) {
            return;
        }
        String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
        boolean item = lists.has(list);
        int level = item ? level(paragraph, list) : 0;
        String label = item ? lists.next(list, level) : "";
        int outline = paragraph.outline < 0 ? styles.outline(paragraph.style) : paragraph.outline;
        if (text.isBlank()) {
            return;
        }
        if (outline >= 0 && outline < 9) {
            paragraphs.add(Role.HEADING, outline + 1, label, text);
        } else if (item && !label.isEmpty()) {
            paragraphs.add(Role.ITEM, level + 1, label, text);
        } else {
            paragraphs.body(text);
        }
    }

    private int level(Open paragraph, String list) {
        int level = paragraph.level;
        if (level < 0) {
            level = styles.level(paragraph.style);
        }
        if (level < 0) {
            level = lists.levelOf(list, paragraph.style);
        }
        return Math.clamp(level, 0, Lists.LEVELS - 1);
    }
}
