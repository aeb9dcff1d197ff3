package org.clauseline.exchange.word;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;
import org.clauseline.exchange.ComparisonReport;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both drafts woven into one sequence of paragraphs: leaving out what is new gives the old draft in
 * its order, leaving out what is old gives the new one in its own.
 *
 * <p>A pair of points shares a paragraph where it keeps its order among the other pairs; which do
 * is the heaviest increasing sequence of pairs. Words that stay but stand in another paragraph are
 * there twice, as moved from and moved to.
 */
final class Weave {
    /** Pieces of fewer words that turn up in another paragraph are taken out and put in anew. */
    private static final int FEWEST_WORDS_OF_A_MOVE = 4;

    private final Comparison comparison;
    private final Map<String, Integer> oldPlace = new HashMap<>();
    private final Map<String, Integer> newPlace = new HashMap<>();
    private final List<@Nullable Paragraph> ofOld = new ArrayList<>();
    private final List<@Nullable Paragraph> ofNew = new ArrayList<>();
    private int moves;

    /** What becomes of a piece of text. */
    enum Fate {
        SAME,
        REMOVED,
        ADDED,
        MOVED_FROM,
        MOVED_TO
    }

    /**
     * A piece of a paragraph.
     *
     * @param move number that both ends of a move share; 0 for none
     */
    record Piece(Fate fate, String text, int move) {}

    /** A point of the old draft, of the new one, or of both. */
    static final class Paragraph {
        private final @Nullable Point old;
        private final @Nullable Point fresh;
        private final List<Piece> pieces = new ArrayList<>();
        private final Row row;

        Paragraph(@Nullable Point old, @Nullable Point fresh, Row row) {
            this.old = old;
            this.fresh = fresh;
            this.row = row;
        }

        Row row() {
            return row;
        }

        List<Piece> pieces() {
            return pieces;
        }

        /** What becomes of the paragraph itself. */
        Fate fate() {
            if (old != null && fresh != null) {
                return Fate.SAME;
            }
            boolean moves = pieces.stream().allMatch(piece -> piece.move() > 0);
            if (old != null) {
                return moves && !pieces.isEmpty() ? Fate.MOVED_FROM : Fate.REMOVED;
            }
            return moves && !pieces.isEmpty() ? Fate.MOVED_TO : Fate.ADDED;
        }

        String oldNumber() {
            return old == null ? "" : old.number();
        }

        String newNumber() {
            return fresh == null ? "" : fresh.number();
        }
    }

    private Weave(Comparison comparison) {
        this.comparison = comparison;
        for (Point point : comparison.from().points()) {
            oldPlace.put(point.id(), oldPlace.size());
            ofOld.add(null);
        }
        for (Point point : comparison.to().points()) {
            newPlace.put(point.id(), newPlace.size());
            ofNew.add(null);
        }
    }

    static List<Paragraph> of(Comparison comparison) {
        Weave weave = new Weave(comparison);
        List<Pairs.Pair> shared = Pairs.heaviest(weave.candidates());
        for (Pairs.Pair pair : shared) {
            weave.put(
                    new Paragraph(
                            comparison.from().points().get(pair.old()),
                            comparison.to().points().get(pair.fresh()),
                            pair.row()));
        }
        comparison.rows().forEach(weave::fill);
        weave.complete();
        return weave.inOrder(shared);
    }

    private List<Pairs.Pair> candidates() {
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (Row row : comparison.rows()) {
            Map<Long, Long> shared = new HashMap<>();
            for (Run run : row.redline().runs()) {
                if (run.mark() == Mark.SAME) {
                    long key = (long) run.origin() << 32 | run.target();
                    shared.merge(key, (long) run.text().length(), Long::sum);
                }
            }
            boolean pair = row.from().size() == 1 && row.to().size() == 1;
            if (pair) {
                shared.merge(0L, 1L, Long::sum);
            }
            long order = row.change() == Change.MOVED ? 0 : 1_000_000;
            shared.forEach(
                    (key, letters) -> {
                        Integer old = oldPlace.get(row.from().get((int) (key >> 32)).id());
                        Integer fresh = newPlace.get(row.to().get(key.intValue()).id());
                        if (old != null && fresh != null) {
                            pairs.add(new Pairs.Pair(old, fresh, order + letters, row));
                        }
                    });
        }
        return pairs;
    }

    private void put(Paragraph paragraph) {
        if (paragraph.old != null) {
            ofOld.set(oldPlace.getOrDefault(paragraph.old.id(), 0), paragraph);
        }
        if (paragraph.fresh != null) {
            ofNew.set(newPlace.getOrDefault(paragraph.fresh.id(), 0), paragraph);
        }
    }

    private Paragraph old(Point point, Row row) {
        Paragraph there = ofOld.get(oldPlace.getOrDefault(point.id(), 0));
        if (there == null) {
            there = new Paragraph(point, null, row);
            put(there);
        }
        return there;
    }

    private Paragraph fresh(Point point, Row row) {
        Paragraph there = ofNew.get(newPlace.getOrDefault(point.id(), 0));
        if (there == null) {
            there = new Paragraph(null, point, row);
            put(there);
        }
        return there;
    }

    private void fill(Row row) {
        if (row.redline().runs().isEmpty()) {
            wholly(row);
            return;
        }
        row.from().forEach(point -> old(point, row));
        row.to().forEach(point -> fresh(point, row));
        for (Run run : row.redline().runs()) {
            switch (run.mark()) {
                case REMOVED ->
                        add(old(row.from().get(run.origin()), row), Fate.REMOVED, run.text(), 0);
                case ADDED ->
                        add(fresh(row.to().get(run.target()), row), Fate.ADDED, run.text(), 0);
                case SAME -> same(row, run);
            }
        }
    }

    private void same(Row row, Run run) {
        Paragraph from = old(row.from().get(run.origin()), row);
        Paragraph to = fresh(row.to().get(run.target()), row);
        if (from.fresh != null && to.old != null && from.equals(to)) {
            add(from, Fate.SAME, run.text(), 0);
        } else if (isWorthAMove(row, run.text())) {
            moves++;
            add(from, Fate.MOVED_FROM, run.text(), moves);
            add(to, Fate.MOVED_TO, run.text(), moves);
        } else {
            add(from, Fate.REMOVED, run.text(), 0);
            add(to, Fate.ADDED, run.text(), 0);
        }
    }

    private static boolean isWorthAMove(Row row, String text) {
        boolean pair = row.from().size() == 1 && row.to().size() == 1;
        return !text.isBlank()
                && (pair || text.strip().split("\\s+", -1).length >= FEWEST_WORDS_OF_A_MOVE);
    }

    /** Points without words to compare; one that stands in several rows is written once. */
    private void wholly(Row row) {
        for (Point point : row.from()) {
            Paragraph paragraph = old(point, row);
            if (paragraph.pieces.stream().noneMatch(piece -> piece.fate() == Fate.REMOVED)) {
                add(paragraph, Fate.REMOVED, words(point), 0);
            }
        }
        for (Point point : row.to()) {
            Paragraph paragraph = fresh(point, row);
            if (paragraph.pieces.stream().noneMatch(piece -> piece.fate() == Fate.ADDED)) {
                add(paragraph, Fate.ADDED, words(point), 0);
            }
        }
    }

    /** A point that was struck out has no words but those that say so, which are not its own. */
    private static String words(Point point) {
        return point.isStruckOut() ? "" : ComparisonReport.text(point);
    }

    private static void add(Paragraph paragraph, Fate fate, String text, int move) {
        if (!text.isEmpty()) {
            paragraph.pieces.add(new Piece(fate, text, move));
        }
    }

    /** A number without words need not stand in any row, yet both drafts have to be whole. */
    private void complete() {
        for (Point point : comparison.from().points()) {
            if (ofOld.get(oldPlace.getOrDefault(point.id(), 0)) == null) {
                wholly(rowOf(List.of(point), List.of()));
            }
        }
        for (Point point : comparison.to().points()) {
            if (ofNew.get(newPlace.getOrDefault(point.id(), 0)) == null) {
                wholly(rowOf(List.of(), List.of(point)));
            }
        }
    }

    private static Row rowOf(List<Point> from, List<Point> to) {
        return new Row(
                from, to, Change.UNKNOWN, false, Optional.empty(), List.of(), "", Redline.EMPTY);
    }

    private List<Paragraph> inOrder(List<Pairs.Pair> shared) {
        List<Paragraph> all = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        for (Pairs.Pair pair : shared) {
            take(ofOld, old, pair.old(), all);
            take(ofNew, fresh, pair.fresh() + 1, all);
            old = pair.old() + 1;
            fresh = pair.fresh() + 1;
        }
        take(ofOld, old, ofOld.size(), all);
        take(ofNew, fresh, ofNew.size(), all);
        return all;
    }

    private static void take(
            List<@Nullable Paragraph> from, int first, int end, List<Paragraph> into) {
        for (int i = first; i < end; i++) {
            Paragraph paragraph = from.get(i);
            if (paragraph != null) {
                into.add(paragraph);
            }
        }
    }
}
