package org.clauseline.desktop.words;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text whose words have been measured once, so that it can be broken into lines of any width by
 * adding up.
 *
 * @param text the whole of it
 * @param pieces its words in their order; words that may be wider than a line in smaller pieces
 * @param lineHeight of its tallest font, in px
 */
record Measured(String text, List<Piece> pieces, double lineHeight) {
    /** Words wider than this, in px, are measured letter by letter, so that they can be cut. */
    static final double NARROWEST = 60;

    /** Letters of one word that are laid out at a time: far more take far longer. */
    private static final int STRETCH = 400;

    /**
     * Kept free at the end of each line, in px: in a line a word may be a little wider than alone,
     * and where it is cut its last letter may take the form that ends a word.
     */
    private static final double SPARE = 6;

    /** What sums of widths may be wrong by, in px. */
    private static final double ROUNDING = 0.01;

    /**
     * A part of the text in one font.
     *
     * @param end index behind its last character; it starts where the one before it ends
     */
    record Part(int end, Font font) {}

    /**
     * A word or a part of one.
     *
     * @param end index behind its last character
     * @param width in px, the space behind it included
     * @param bare its width without that space
     * @param mayEnd whether a line may end behind it
     * @param mustEnd whether a line has to
     */
    record Piece(int end, double width, double bare, boolean mayEnd, boolean mustEnd) {}

    /** Measures a text. */
    static Measured of(String text, List<Part> parts) {
        boolean[] ends = new boolean[text.length() + 1];
        BreakIterator lines = Wrapping.lineEnds(text);
        for (int end = lines.first(); end != BreakIterator.DONE; end = lines.next()) {
            ends[end] = true;
        }
        List<Piece> pieces = new ArrayList<>();
        double height = 0;
        int start = 0;
        for (Part part : parts) {
            Ruler ruler = new Ruler(text, ends, part.font());
            height = Math.max(height, ruler.height());
            ruler.measure(start, part.end(), pieces);
            start = part.end();
        }
        return new Measured(text, List.copyOf(pieces), Math.ceil(height));
    }

    /** The width in px that it takes if no line is broken that need not be. */
    double width() {
        double widest = 0;
        double pen = 0;
        for (Piece piece : pieces) {
            widest = Math.max(widest, pen + piece.bare());
            pen = piece.mustEnd() ? 0 : pen + piece.width();
        }
        return Math.ceil(widest + SPARE);
    }

    /**
     * Where lines end that have this room in px: an index for each line, the last being the end of
     * the text. There is one line at least.
     */
    List<Integer> lines(double room) {
        double width = room - SPARE;
        List<Integer> lines = new ArrayList<>();
        double pen = 0;
        int first = 0;
        while (first < pieces.size()) {
            int last = first;
            double before = 0;
            while (!pieces.get(last).mayEnd() && last + 1 < pieces.size()) {
                before += pieces.get(last).width();
                last++;
            }
            Piece end = pieces.get(last);
            double word = before + end.bare();
            if (pen > 0 && pen + word > width + ROUNDING) {
                lines.add(start(first));
                pen = 0;
            }
            pen =
                    word > width + ROUNDING
                            ? cut(first, last, width, lines)
                            : pen + before + end.width();
            if (end.mustEnd()) {
                lines.add(end.end());
                pen = 0;
            }
            first = last + 1;
        }
        lines.add(text.length());
        return lines;
    }

    /** Breaks a word that is wider than a line; answers how far its last line goes. */
    private double cut(int first, int last, double width, List<Integer> lines) {
        double pen = 0;
        for (int i = first; i <= last; i++) {
            if (pen > 0 && pen + pieces.get(i).bare() > width) {
                lines.add(start(i));
                pen = 0;
            }
            pen += pieces.get(i).width();
        }
        return pen;
    }

    private int start(int piece) {
        return piece == 0 ? 0 : pieces.get(piece - 1).end();
    }

    /**
     * Measures in one font. Each word is laid out alone: within a longer text JavaFX 26 does not
     * know where the letters behind an emoji stand.
     */
    private static final class Ruler {
        private final String text;
        private final boolean[] ends;
        private final Text line = new Text(" ");
        private final double space;
        private final double height;
        private final Map<String, Double> known = new HashMap<>();

        Ruler(String text, boolean[] ends, Font font) {
            this.text = text;
            this.ends = ends;
            line.setFont(font);
            space = line.getLayoutBounds().getWidth();
            height = line.getLayoutBounds().getHeight();
        }

        double height() {
            return height;
        }

        void measure(int start, int end, List<Piece> pieces) {
            int from = start;
            for (int at = start + 1; at <= end; at++) {
                if (ends[at] || at == end) {
                    add(from, at, pieces);
                    from = at;
                } else if (at - from == STRETCH) {
                    int cut = from + letters(from, at + 1).preceding(STRETCH + 1);
                    add(from, cut > from ? cut : at, pieces);
                    from = cut > from ? cut : at;
                }
            }
        }

        private BreakIterator letters(int from, int end) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(text.substring(from, end));
            return letters;
        }

        private void add(int start, int end, List<Piece> pieces) {
            double width = width(start, end);
            if (width <= NARROWEST) {
                pieces.add(piece(start, end, width));
                return;
            }
            List<Integer> cuts = new ArrayList<>();
            BreakIterator letters = letters(start, end);
            letters.first();
            for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
                cuts.add(start + to);
            }
            double sum = 0;
            int from = start;
            for (int to : cuts) {
                sum += width(from, to);
                from = to;
            }
            double joined = sum > 0 ? width / sum : 1;
            from = start;
            for (int to : cuts) {
                pieces.add(piece(from, to, width(from, to) * joined));
                from = to;
            }
        }

        private Piece piece(int start, int end, double width) {
            int seen = end;
            while (seen > start && Character.isWhitespace(text.charAt(seen - 1))) {
                seen--;
            }
            boolean must = text.charAt(end - 1) == '\n';
            double bare = Math.max(0, width - (end - seen) * space);
            return new Piece(end, width, bare, ends[end], must);
        }

        private double width(int start, int end) {
            return known.computeIfAbsent(
                    text.substring(start, end),
                    word -> {
                        line.setText(word.replace('\n', ' ').replace('\r', ' '));
                        return line.getLayoutBounds().getWidth();
                    });
        }
    }
}
