package org.clauseline.timeline;

import org.clauseline.dossier.Side;
import org.clauseline.picture.Shape;
import org.clauseline.picture.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows which sides have a part in a cluster: a narrow strip with a field for each, so that the
 * colour of the headline is not taken for that of all. A cluster of one side has none.
 */
final class ClusterSides {
    private static final double HEIGHT = 2;

    /** A field is no wider than this. */
    private static final double FIELD = 8;

    private final Rows rows;
    private final List<Side> sides;
    private final SideColours colours;
    private final Words words;

    ClusterSides(Rows rows, List<Side> sides, SideColours colours, Words words) {
        this.rows = rows;
        this.sides = sides;
        this.colours = colours;
        this.words = words;
    }

    /** Which sides have a part: the bit of each number is set; none where it is one alone. */
    long of(Piece piece) {
        if (piece.to() - piece.from() <= 1) {
            return 0;
        }
        int base = rows.starts[piece.row()];
        long seen = rows.forests[piece.row()].sides(piece.from() - base, piece.to() - base);
        return Long.bitCount(seen) > 1 ? seen : 0;
    }

    /** Draws the strip in the middle of a width. */
    void strip(long seen, double left, double right, double top, Tag tag, List<Shape> out) {
        int count = Long.bitCount(seen);
        double field = Math.floor(Math.min(FIELD, (right - left) / Math.max(1, count)));
        if (count == 0 || field < 2) {
            return;
        }
        double x = Math.rint((left + right - count * field) / 2);
        for (int number = 0; number < Long.SIZE; number++) {
            if ((seen >>> number & 1) != 0) {
                out.add(
                        new Shape.Rectangle(
                                x,
                                Math.rint(top),
                                field - 1,
                                HEIGHT,
                                0,
                                Optional.of(colours.of(id(number))),
                                Optional.empty(),
                                tag));
                x += field;
            }
        }
    }

    /** The names of the sides, in the order of the dossier. */
    List<String> names(long seen) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < Long.SIZE; number++) {
            if ((seen >>> number & 1) != 0) {
                names.add(number < sides.size() ? sides.get(number).name() : words.other());
            }
        }
        return names;
    }

    private String id(int number) {
        return number < sides.size() ? sides.get(number).id() : "";
    }
}
