package org.clauseline.desktop.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.Optional;

/** Which points stand before and after one in its draft. */
final class Neighbours {
    private Neighbours() {}

    /** The point before; absent if it is the first, or not of the draft. */
    static Optional<Point> before(Draft draft, Point point) {
        return at(draft, placeOf(draft, point), -1);
    }

    /** The point after; absent if it is the last, or not of the draft. */
    static Optional<Point> after(Draft draft, Point point) {
        return at(draft, placeOf(draft, point), 1);
    }

    private static Optional<Point> at(Draft draft, int place, int by) {
        int there = place + by;
        return place < 0 || there < 0 || there >= draft.points().size()
                ? Optional.empty()
                : Optional.of(draft.points().get(there));
    }

    private static int placeOf(Draft draft, Point point) {
        for (int place = 0; place < draft.points().size(); place++) {
            if (draft.points().get(place).id().equals(point.id())) {
                return place;
            }
        }
        return -1;
    }
}
