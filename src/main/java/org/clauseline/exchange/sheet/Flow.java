package org.clauseline.exchange.sheet;

import org.clauseline.picture.Colour;
import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Shape.Anchor;
import org.clauseline.picture.Shape.Stroke;
import org.clauseline.picture.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words in several styles, broken into lines of a width. */
public final class Flow {
    private static final double LINE = 1.36;

    private final double width;
    private final FontMetrics metrics = FontMetrics.shipped();
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double pen;
    private double wordWidth;

    private Flow(double width) {
        this.width = width;
    }

    /** A line through or under words. */
    enum Rule {
        NONE,
        STRUCK,
        UNDERLINED
    }

    /**
     * How words look.
     *
     * @param ground behind the words, or absent
     */
    record Style(Font font, Colour colour, Optional<Colour> ground, Rule rule) {}

    /** Words in one style. */
    record Span(String text, Style style) {}

    /** A part of a line in one style. */
    private record Piece(String text, Style style, double width) {}

    /** A line of words. */
    static final class Line {
        private final List<Piece> pieces;

        private Line(List<Piece> pieces) {
            this.pieces = pieces;
        }

        double height() {
            return Math.round(LINE * size());
        }

        private double size() {
            return pieces.stream()
                    .mapToDouble(piece -> piece.style().font().size())
                    .max()
                    .orElse(0);
        }

        double width() {
            return pieces.stream().mapToDouble(Piece::width).sum();
        }

        /**
         * Draws the line.
         *
         * @param top of its room
         */
        void draw(double left, double top, Tag tag, List<Shape> out) {
            double baseline = Math.round(top + size() * 1.02);
            double x = left;
            for (Piece piece : pieces) {
                draw(piece, x, baseline, tag, out);
                x += piece.width();
            }
        }

        private static void draw(Piece piece, double x, double baseline, Tag tag, List<Shape> out) {
            Style style = piece.style();
            double size = style.font().size();
            boolean blank = piece.text().isBlank();
            style.ground()
                    .ifPresent(
                            ground ->
                                    out.add(
                                            new Shape.Rectangle(
                                                    x,
                                                    baseline - 0.94 * size,
                                                    piece.width(),
                                                    1.22 * size,
                                                    0,
                                                    Optional.of(ground),
                                                    Optional.empty(),
                                                    Tag.of(Tag.Role.SHADING))));
            if (!blank) {
                out.add(
                        new Shape.Text(
                                x,
                                baseline,
                                piece.text(),
                                style.font(),
                                style.colour(),
                                Anchor.START,
                                tag));
            }
            if (style.rule() != Rule.NONE) {
                double y = baseline + (style.rule() == Rule.STRUCK ? -0.27 : 0.13) * size;
                out.add(
                        new Shape.Line(
                                x,
                                y,
                                x + piece.width(),
                                y,
                                Stroke.solid(style.colour(), Math.max(1, size / 16)),
                                Tag.of(Tag.Role.CONNECTOR)));
            }
        }
    }

    /** Breaks words into lines; a word that is longer than a line is broken where it must be. */
    static List<Line> lay(List<Span> spans, double width) {
        Flow flow = new Flow(width);
        for (Span span : spans) {
            flow.add(span);
        }
        flow.endWord();
        flow.endLine();
        return List.copyOf(flow.lines);
    }

    static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    private void add(Span span) {
        int from = 0;
        String text = span.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                put(plain(text.substring(from, i)), span.style());
                endWord();
                endLine();
                from = i + 1;
            } else if (c == ' ' || c == '\t') {
                put(plain(text.substring(from, i + 1)), span.style());
                endWord();
                from = i + 1;
            }
        }
        put(plain(text.substring(from)), span.style());
    }

    /**
     * What cannot be seen, or would turn the order of letters around, becomes a space or a mark.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            boolean joins = c == 0x200C || c == 0x200D;
                            if (c == '\t' || c == '\r') {
                                plain.append(' ');
                            } else if (type == Character.CONTROL
                                    || type == Character.SURROGATE
                                    || (type == Character.FORMAT && !joins)) {
                                plain.append('·');
                            } else {
                                plain.appendCodePoint(c);
                            }
                        });
        return plain.toString();
    }

    private void put(String text, Style style) {
        if (text.isEmpty()) {
            return;
        }
        double wide = metrics.width(text, style.font());
        word.add(new Piece(text, style, wide));
        wordWidth += wide;
    }

    /** Sets the word on this line, or on the next if it is too long with all but its last space. */
    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        Piece last = word.getLast();
        double space = last.text().endsWith(" ") ? metrics.width(" ", last.style().font()) : 0;
        if (pen > 0 && pen + wordWidth - space > width) {
            endLine();
        }
        if (wordWidth - space > width) {
            word.forEach(this::letters);
        } else {
            word.forEach(this::append);
        }
        word.clear();
        wordWidth = 0;
    }

    private void letters(Piece piece) {
        StringBuilder part = new StringBuilder();
        double wide = 0;
        for (int c : piece.text().codePoints().toArray()) {
            String letter = Character.toString(c);
            double advance = metrics.width(letter, piece.style().font());
            if (pen + wide + advance > width && pen + wide > 0) {
                append(new Piece(part.toString(), piece.style(), wide));
                endLine();
                part.setLength(0);
                wide = 0;
            }
            part.append(letter);
            wide += advance;
        }
        append(new Piece(part.toString(), piece.style(), wide));
    }

    /** Adds to the line; what looks the same is one piece, so that it is one text to edit. */
    private void append(Piece piece) {
        if (piece.text().isEmpty()) {
            return;
        }
        if (!line.isEmpty() && line.getLast().style().equals(piece.style())) {
            Piece before = line.removeLast();
            line.add(
                    new Piece(
                            before.text() + piece.text(),
                            piece.style(),
                            before.width() + piece.width()));
        } else {
            line.add(piece);
        }
        pen += piece.width();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            Piece last = line.removeLast();
            String text = last.text().stripTrailing();
            line.add(new Piece(text, last.style(), metrics.width(text, last.style().font())));
            lines.add(new Line(List.copyOf(line)));
        }
        line = new ArrayList<>();
        pen = 0;
    }
}
