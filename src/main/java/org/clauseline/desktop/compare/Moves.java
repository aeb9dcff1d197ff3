package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where points that moved stood before, told by the lines that are shown. */
final class Moves {
    private final List<Point> olds;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param from the draft taken as the old one
     */
    Moves(Draft from) {
        olds = from.points();
        for (int place = 0; place < olds.size(); place++) {
            places.put(olds.get(place).id(), place);
        }
    }

    /**
     * A point that moved.
     *
     * @param item which of the lines it is in, from 0
     * @param after the line after which it stood in the old draft; -1 if it stood before all
     */
    record Move(int item, int after) {}

    /** The moves among lines, in their order. */
    List<Move> among(List<Line> lines) {
        Map<Integer, Integer> itemOf = new HashMap<>();
        for (int item = 0; item < lines.size(); item++) {
            if (lines.get(item) instanceof Line.Pair pair && !isMoved(pair)) {
                for (Point point : pair.row().from()) {
                    itemOf.put(places.getOrDefault(point.id(), -1), item);
                }
            }
        }
        int[] before = new int[olds.size()];
        int last = -1;
        for (int place = 0; place < before.length; place++) {
            before[place] = last;
            last = itemOf.getOrDefault(place, last);
        }
        List<Move> moves = new ArrayList<>();
        for (int item = 0; item < lines.size(); item++) {
            if (lines.get(item) instanceof Line.Pair pair && isMoved(pair)) {
                int place = places.getOrDefault(pair.row().from().getFirst().id(), -1);
                if (place >= 0) {
                    moves.add(new Move(item, before[place]));
                }
            }
        }
        return moves;
    }

    private static boolean isMoved(Line.Pair pair) {
        return pair.row().change() == Change.MOVED && !pair.row().from().isEmpty();
    }

    /** The point after which a point stood in the old draft; absent if it was the first. */
    Optional<Point> before(Point old) {
        int place = places.getOrDefault(old.id(), 0);
        return place == 0 ? Optional.empty() : Optional.of(olds.get(place - 1));
    }
}
