package org.clauseline.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;

import java.util.List;
import java.util.Optional;

/**
 * Two drafts against each other.
 *
 * @param from the draft that is taken as the old one
 * @param to the draft that is taken as the new one
 * @param rows every point of either draft in exactly one row, in reading order: that of the new
 *     draft, with what was removed where it stood
 */
public record Comparison(Draft from, Draft to, List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * Points that correspond.
     *
     * @param from points of the old draft, in its order; empty where something is new
     * @param to points of the new draft, in its order; empty where something is gone
     * @param change what is shown: the editor's word where there is one, else the engine's
     * @param wordsChanged whether the words differ, whatever else happened; false where no words
     *     are known on one side
     * @param engine what the texts say; absent where one side has no text to compare
     * @param editor what the dossier states, with its sources
     * @param note a sentence on where the row comes from that the reader must know, or empty: that
     *     the two voices disagree, or that the row is inferred by way of a third draft
     * @param redline the words; empty where one side has no text to compare
     */
    public record Row(
            List<Point> from,
            List<Point> to,
            Change change,
            boolean wordsChanged,
            Optional<Verdict> engine,
            Optional<Outcome> editor,
            String note,
            Redline redline) {
        public Row {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** Whether this is something to step to: everything but what was kept. */
        public boolean isChange() {
            return change != Change.KEPT;
        }
    }

    /**
     * What the engine makes of a row.
     *
     * @param change the kind of change
     * @param score likeness of the texts, 0 to 1
     * @param margin how far the score is ahead of the next best candidate, 0 to 1
     * @param reason why, in words
     */
    public record Verdict(Change change, double score, double margin, String reason) {}
}
