package org.clauseline.exchange.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the points of a document begin. Immutable: each correction gives a new outline, so that the
 * one before can be kept to go back to.
 *
 * @param lines the paragraphs in reading order, dropped ones among them
 */
public record Outline(List<Line> lines) {
    /** How deep points may lie. */
    public static final int DEEPEST = 12;

    public Outline {
        lines = List.copyOf(lines);
    }

    /**
     * A point of the outline.
     *
     * @param number its number, unique among the parts of the same point, or empty
     * @param parent which point it is part of, counted from 0, or -1
     * @param text its words; paragraphs are lines. Where a document gives a number only, as in
     *     "Chapter I", that is the text
     */
    public record Piece(String number, int parent, String text) {}

    /** Lets a point begin with this line, or go on with the one above. */
    public Outline begin(int line, boolean begins) {
        return with(line, lines.get(line).withBegins(begins));
    }

    /** Gives the point that begins with this line another number; empty for none. */
    public Outline renumber(int line, String number) {
        return with(line, lines.get(line).withNumber(number.strip()));
    }

    /** Moves the point that begins with this line deeper or less deep. */
    public Outline nest(int line, int depth) {
        return with(line, lines.get(line).withDepth(Math.clamp(depth, 0, DEEPEST)));
    }

    /** Leaves a line out, or takes it in again. */
    public Outline drop(int line, boolean dropped) {
        return with(line, lines.get(line).withDropped(dropped));
    }

    /**
     * Cuts a line in two; a point without a number begins with the second part.
     *
     * @param at before which character; a cut that leaves one part without words changes nothing
     */
    public Outline split(int line, int at) {
        Line whole = lines.get(line);
        String first = whole.text().substring(0, at).strip();
        String second = whole.text().substring(at).strip();
        if (first.isEmpty() || second.isEmpty()) {
            return this;
        }
        List<Line> changed = new ArrayList<>(lines);
        changed.set(line, whole.withText(first));
        changed.add(line + 1, new Line(second, true, "", whole.depth(), whole.dropped()));
        return new Outline(changed);
    }

    private Outline with(int at, Line line) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(at, line);
        return new Outline(changed);
    }

    /** The points, in reading order; those left without number and words are none. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Line> heads = new ArrayList<>();
        for (Line line : lines) {
            if (line.dropped()) {
                continue;
            }
            if (line.begins() || pieces.isEmpty()) {
                if (!line.number().isEmpty() || !line.text().isEmpty()) {
                    pieces.add(new Piece(line.number(), parent(heads, line.depth()), line.text()));
                    heads.add(line);
                }
            } else {
                Piece piece = pieces.removeLast();
                String text = joined(piece.text(), line.text());
                pieces.add(new Piece(piece.number(), piece.parent(), text));
            }
        }
        return distinct(pieces);
    }

    private static String joined(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }

    private static int parent(List<Line> heads, int depth) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (heads.get(i).depth() < depth) {
                return i;
            }
        }
        return -1;
    }

    /** Fills in words and tells parts of one point with the same number apart. */
    private static List<Piece> distinct(List<Piece> pieces) {
        Map<Integer, Set<String>> taken = new HashMap<>();
        List<Piece> distinct = new ArrayList<>();
        for (Piece piece : pieces) {
            Set<String> siblings = taken.computeIfAbsent(piece.parent(), p -> new HashSet<>());
            String number = piece.number();
            for (int again = 2; !number.isEmpty() && !siblings.add(number); again++) {
                number = piece.number() + " [" + again + "]";
            }
            String text = piece.text().isEmpty() ? piece.number() : piece.text();
            distinct.add(new Piece(number, piece.parent(), text));
        }
        return distinct;
    }

    /** Numbers that stand more than once among the parts of one point. */
    public List<String> repeated() {
        return pieces().stream()
                .map(Piece::number)
                .filter(number -> number.matches(".* \\[\\d+\\]"))
                .toList();
    }
}
