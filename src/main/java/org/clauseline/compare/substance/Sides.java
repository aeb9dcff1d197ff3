package org.clauseline.compare.substance;

import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The two texts of a redline, cut into pieces that stay and pieces that belong to a change. Changes
 * are counted from 0; between one point and the next stands a line break.
 */
final class Sides {
    /**
     * A stretch of one text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param change the change that it belongs to, or −1 if it stays
     * @param there for what stays, where it begins in the other text
     */
    record Piece(int start, int end, int change, int there) {}

    private final StringBuilder old = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();
    private final List<Piece> oldPieces = new ArrayList<>();
    private final List<Piece> freshPieces = new ArrayList<>();
    private int changes;

    Sides(Redline redline) {
        int origin = 0;
        int target = 0;
        boolean changing = false;
        for (Run run : redline.runs()) {
            if (run.mark() != Mark.ADDED && run.origin() != origin) {
                origin = run.origin();
                old.append('\n');
            }
            if (run.mark() != Mark.REMOVED && run.target() != target) {
                target = run.target();
                fresh.append('\n');
            }
            boolean same = run.mark() == Mark.SAME;
            if (!same && !changing) {
                changes++;
            }
            changing = !same;
            add(run, same ? -1 : changes - 1);
        }
    }

    private void add(Run run, int change) {
        int oldStart = old.length();
        int freshStart = fresh.length();
        if (run.mark() != Mark.ADDED) {
            old.append(run.text());
            oldPieces.add(new Piece(oldStart, old.length(), change, freshStart));
        }
        if (run.mark() != Mark.REMOVED) {
            fresh.append(run.text());
            freshPieces.add(new Piece(freshStart, fresh.length(), change, oldStart));
        }
    }

    String old() {
        return old.toString();
    }

    String fresh() {
        return fresh.toString();
    }

    List<Piece> oldPieces() {
        return oldPieces;
    }

    List<Piece> freshPieces() {
        return freshPieces;
    }

    /** How many changes there are. */
    int changes() {
        return changes;
    }

    /** The mention of the other text that holds words of this one which stay, if any. */
    static @Nullable Mention twin(
            Mention mention, List<Piece> pieces, NavigableMap<Integer, Mention> others) {
        for (int k = indexAt(mention.start(), pieces);
                k < pieces.size() && pieces.get(k).start() < mention.end();
                k++) {
            Piece piece = pieces.get(k);
            int from = Math.max(piece.start(), mention.start());
            int to = Math.min(piece.end(), mention.end());
            if (piece.change() < 0 && from < to) {
                int shift = piece.there() - piece.start();
                Map.Entry<Integer, Mention> other = others.lowerEntry(to + shift);
                if (other != null && other.getValue().end() > from + shift) {
                    return other.getValue();
                }
            }
        }
        return null;
    }

    /** The change that a mention lies in or beside. */
    static int change(Mention mention, List<Piece> pieces) {
        int at = indexAt(mention.start(), pieces);
        for (int k = at; k < pieces.size() && pieces.get(k).start() < mention.end(); k++) {
            if (pieces.get(k).change() >= 0) {
                return pieces.get(k).change();
            }
        }
        return -1;
    }

    /** The piece that holds a place of the text. */
    private static int indexAt(int place, List<Piece> pieces) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
