package org.clauseline.exchange.draft;

import org.clauseline.compare.numbering.Label;
import org.clauseline.compare.numbering.Labels;
import org.clauseline.exchange.document.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the points of a document begin: at headings, at items of lists, and at numbers that
 * were typed, where they fit with those before and after. A document without any of them has a
 * point a paragraph.
 */
public final class Cutter {
    /** A series with more words a point than this is cut finer. */
    private static final int LONG_POINT = 160;

    private final List<Paragraph> paragraphs;
    private final Fineness fineness;
    private final Numbering numbering;
    private final Nesting nesting = new Nesting();
    private final List<Line> lines = new ArrayList<>();

    /** What the last point began with. */
    private Beginning last = Beginning.PLAIN;

    private int lastDepth;

    private Cutter(List<Paragraph> paragraphs, Fineness fineness) {
        this.paragraphs = paragraphs;
        this.fineness = fineness;
        numbering = new Numbering(paragraphs, nesting);
    }

    /** How finely a document is cut. */
    public enum Fineness {
        /** A point goes on until the next number. */
        NUMBERS,
        /** Every paragraph is a point; those without number are parts of the one above. */
        PARAGRAPHS
    }

    private enum Beginning {
        NUMBERED,
        /** A number with no words behind it yet. */
        BARE,
        HEADING,
        PLAIN
    }

    /** Finds the points of a document. */
    public static Outline cut(List<Paragraph> paragraphs, Fineness fineness) {
        Cutter cutter = new Cutter(paragraphs, fineness);
        for (int i = 0; i < paragraphs.size(); i++) {
            cutter.add(i);
        }
        return new Outline(cutter.lines);
    }

    /**
     * How finely to cut documents that are compared with each other, so that they are cut alike: by
     * their numbers, unless those are so few that points would be too long to read.
     */
    public static Fineness fitting(List<List<Paragraph>> documents) {
        long words = 0;
        long points = 0;
        for (List<Paragraph> paragraphs : documents) {
            for (Outline.Piece piece : cut(paragraphs, Fineness.NUMBERS).pieces()) {
                words += piece.text().chars().filter(c -> c == ' ' || c == '\n').count() + 1;
                points++;
            }
        }
        return words > LONG_POINT * points ? Fineness.PARAGRAPHS : Fineness.NUMBERS;
    }

    private void add(int at) {
        Paragraph paragraph = paragraphs.get(at);
        switch (paragraph.role()) {
            case FURNITURE -> lines.add(new Line(paragraph.text(), false, "", 0, true));
            case HEADING -> heading(at, paragraph);
            case ITEM -> item(at, paragraph);
            case BODY -> body(at, paragraph);
        }
    }

    private void heading(int at, Paragraph paragraph) {
        int depth = nesting.heading(paragraph.level());
        Optional<Label> label = numbering.given(at);
        label.ifPresent(nesting::note);
        begin(paragraph, label, depth, Beginning.HEADING);
    }

    private void item(int at, Paragraph paragraph) {
        Optional<Label> label = numbering.given(at);
        int depth = nesting.item(paragraph.level(), label);
        begin(paragraph, label, depth, Beginning.NUMBERED);
    }

    private void body(int at, Paragraph paragraph) {
        boolean left = nesting.leaveItems(paragraph.level());
        Optional<Label> label = numbering.typed(at);
        if (label.isPresent()) {
            boolean bullet = label.get().series().isBullet();
            Beginning beginning = bullet ? Beginning.PLAIN : Beginning.NUMBERED;
            begin(paragraph, label, nesting.label(label.get()), beginning);
        } else if (goesOn(left)) {
            lines.add(new Line(paragraph.text(), false, "", lastDepth, false));
            last = last == Beginning.BARE ? Beginning.NUMBERED : last;
        } else {
            nesting.leaveBullets();
            begin(paragraph, Optional.empty(), nesting.depth(), Beginning.PLAIN);
        }
    }

    /** Whether words without a number belong to the point above. */
    private boolean goesOn(boolean leftList) {
        return switch (last) {
            case BARE -> true;
            case NUMBERED -> fineness == Fineness.NUMBERS && !leftList;
            case HEADING, PLAIN -> false;
        };
    }

    private void begin(Paragraph paragraph, Optional<Label> label, int depth, Beginning beginning) {
        boolean counted = isCounted(paragraph);
        String number = label.map(Label::text).orElse(counted ? paragraph.label() : "");
        String text =
                label.isPresent() && !counted
                        ? paragraph.text().substring(label.get().end())
                        : paragraph.text();
        Optional<Label> inner = label.flatMap(outer -> firstPart(text));
        if (inner.isPresent()) {
            add("", number, depth);
            add(text.substring(inner.get().end()), inner.get().text(), nesting.label(inner.get()));
        } else {
            add(text, number, depth);
        }
        last = lines.getLast().text().isEmpty() ? Beginning.BARE : beginning;
    }

    private void add(String text, String number, int depth) {
        lastDepth = Math.min(depth, Outline.DEEPEST);
        lines.add(new Line(text, true, number, lastDepth, false));
    }

    /** The label of "(1) The Parties" in "§ 5 (1) The Parties". */
    private static Optional<Label> firstPart(String text) {
        return Labels.read(text).stream()
                .filter(label -> label.isFirst() && label.end() < text.length())
                .findFirst();
    }

    private static boolean isCounted(Paragraph paragraph) {
        return !paragraph.label().isEmpty() && !paragraph.label().equals("•");
    }

    /** The readings of the label of a paragraph, counted by the format or typed. */
    static List<Label> readings(Paragraph paragraph) {
        return Labels.read(isCounted(paragraph) ? paragraph.label() + " " : paragraph.text());
    }
}
