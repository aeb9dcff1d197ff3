package org.clauseline.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two drafts against each other.
 *
 * @param from the draft that is taken as the old one
 * @param to the draft that is taken as the new one
 * @param rows every old point in exactly one row and every new point in at least one, in reading
 *     order: that of the new draft, with what was removed where it stood. A new point stands in
 *     several rows only where it is no text of its own: an account of a subject that covers several
 *     old points, or a number whose words were struck out
 * @param note a sentence about the whole that the reader must know, or empty: that the drafts have
 *     next to nothing in common
 * @param candidates for points that correspond to nothing, those of the other draft that are most
 *     like them, the likeliest first
 */
public record Comparison(
        Draft from, Draft to, List<Row> rows, String note, List<Candidate> candidates) {
    public Comparison {
        rows = List.copyOf(rows);
        candidates = List.copyOf(candidates);
    }

    /** A comparison that offers nothing for points without a partner. */
    public Comparison(Draft from, Draft to, List<Row> rows, String note) {
        this(from, to, rows, note, List.of());
    }

    /** A comparison with nothing to say about the whole. */
    public Comparison(Draft from, Draft to, List<Row> rows) {
        this(from, to, rows, "");
    }

    /** The likeliest partners of a point that corresponds to nothing, the best first. */
    public List<Candidate> candidates(Point point) {
        return candidates.stream()
                .filter(
                        candidate ->
                                candidate.old().id().equals(point.id())
                                        || candidate.fresh().id().equals(point.id()))
                .limit(3)
                .toList();
    }

    /** How many rows there are of each kind of change; kinds without rows are left out. */
    public Map<Change, Integer> counts() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (Row row : rows) {
            counts.merge(row.change(), 1, Integer::sum);
        }
        return counts;
    }

    /** What became of every word. */
    public Tally tally() {
        return Tally.of(this);
    }

    /** What became of the words of each row, in the order of the rows. */
    public List<Tally> tallies() {
        return Tally.rows(this);
    }

    /**
     * Points that correspond.
     *
     * @param from points of the old draft, in its order; empty where something is new
     * @param to points of the new draft, in its order; empty where something is gone
     * @param change what is shown: the editor's word where there is one, else the engine's
     * @param wordsChanged whether the words differ beyond typography, numbering and references,
     *     whatever else happened; false where no words are known on one side
     * @param engine what the texts say; absent where one side has no text to compare
     * @param outcomes what the dossier states, with its sources: first what the row shows, then
     *     further remarks on its points
     * @param note a sentence on where the row comes from that the reader must know, or empty: that
     *     the two voices disagree, or that the row is inferred by way of a third draft
     * @param redline the words; empty where one side has no text to compare
     * @param pins what the user says of points of the row
     */
    public record Row(
            List<Point> from,
            List<Point> to,
            Change change,
            boolean wordsChanged,
            Optional<Verdict> engine,
            List<Outcome> outcomes,
            String note,
            Redline redline,
            List<Pin> pins) {
        public Row {
            from = List.copyOf(from);
            to = List.copyOf(to);
            outcomes = List.copyOf(outcomes);
            pins = List.copyOf(pins);
        }

        /** A row of whose points the user says nothing. */
        public Row(
                List<Point> from,
                List<Point> to,
                Change change,
                boolean wordsChanged,
                Optional<Verdict> engine,
                List<Outcome> outcomes,
                String note,
                Redline redline) {
            this(from, to, change, wordsChanged, engine, outcomes, note, redline, List.of());
        }

        /** A row with one outcome at most. */
        public Row(
                List<Point> from,
                List<Point> to,
                Change change,
                boolean wordsChanged,
                Optional<Verdict> engine,
                Optional<Outcome> editor,
                String note,
                Redline redline) {
            this(from, to, change, wordsChanged, engine, editor.stream().toList(), note, redline);
        }

        /** The same with its changes marked more coarsely or finely. */
        public Row in(Grain grain) {
            return grain == Grain.WORD
                    ? this
                    : new Row(
                            from,
                            to,
                            change,
                            wordsChanged,
                            engine,
                            outcomes,
                            note,
                            new Redline(grain.of(redline.runs())),
                            pins);
        }

        /** Whether the user says that points of the row belong together. */
        public boolean isPinned() {
            return pins.stream().anyMatch(pin -> pin.bond() == Pin.Bond.TOGETHER);
        }

        /** The same with what the user says of its points. */
        Row with(List<Pin> said, List<Outcome> overruled, String more) {
            List<Outcome> all = new ArrayList<>(outcomes);
            overruled.stream().filter(outcome -> !all.contains(outcome)).forEach(all::add);
            String both = note.isEmpty() || more.isEmpty() ? note + more : more + " " + note;
            return new Row(from, to, change, wordsChanged, engine, all, both, redline, said);
        }

        /** What the dossier states became of these points, with its sources. */
        public Optional<Outcome> editor() {
            return outcomes.stream().findFirst();
        }

        /** Whether this is something to step to: everything but what was kept. */
        public boolean isChange() {
            return change != Change.KEPT;
        }
    }

    /**
     * A pair that may correspond, offered where nothing decides.
     *
     * @param old a point of the old draft
     * @param fresh a point of the new draft
     * @param score likeness of the texts, 0 to 1
     */
    public record Candidate(Point old, Point fresh, double score) {}

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
