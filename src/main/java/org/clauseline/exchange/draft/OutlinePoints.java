package org.clauseline.exchange.draft;

import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The points of a document as points of a draft in a dossier. */
public final class OutlinePoints {
    private OutlinePoints() {}

    /**
     * Makes points of where a document's points begin.
     *
     * @param draft id of the draft that they are for, with which their ids begin
     * @param sources ids of the sources of each
     * @param ids makes ids of words that no other thing has
     */
    public static List<Point> of(
            Outline outline, String draft, List<String> sources, UnaryOperator<String> ids) {
        List<Point> points = new ArrayList<>();
        for (Outline.Piece piece : outline.pieces()) {
            String parent = piece.parent() < 0 ? "" : points.get(piece.parent()).id();
            String place =
                    piece.number().isEmpty() ? Integer.toString(points.size() + 1) : piece.number();
            points.add(
                    new Point(
                            ids.apply((parent.isEmpty() ? draft : parent) + "-" + place),
                            piece.number(),
                            parent,
                            "",
                            piece.text(),
                            Certainty.PUBLISHED,
                            Optional.empty(),
                            "",
                            sources,
                            List.of(),
                            Extras.NONE));
        }
        return points;
    }
}
