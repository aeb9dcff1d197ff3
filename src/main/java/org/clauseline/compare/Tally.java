package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;

import java.util.HashSet;
import java.util.Set;

/**
 * Every word of both drafts by what became of it: the books of a comparison, which must balance.
 * Words of points that have no text to compare with are {@code uncompared}; struck-out and
 * unpublished points have none.
 *
 * @param kept words that stay where they were, counted once
 * @param moved words that stay but stand elsewhere
 * @param removed words taken out of points that go on
 * @param added words put into points that go on
 * @param dropped words of points that are gone
 * @param fresh words of points that are new
 * @param uncompared words of either draft with no text opposite
 * @param unaccounted words that are missing from the rows; always 0
 * @param proven whether every redline gives back both texts to the letter; always true
 */
public record Tally(
        int kept,
        int moved,
        int removed,
        int added,
        int dropped,
        int fresh,
        int uncompared,
        int unaccounted,
        boolean proven) {
    static Tally of(Comparison comparison) {
        Counter counter = new Counter();
        comparison.rows().forEach(counter::count);
        int unaccounted = 0;
        for (Point point : comparison.from().points()) {
            unaccounted += counter.seenOld.contains(point.id()) ? 0 : Tokenizer.words(point.text());
        }
        for (Point point : comparison.to().points()) {
            unaccounted += counter.seenNew.contains(point.id()) ? 0 : Tokenizer.words(point.text());
        }
        return new Tally(
                counter.kept,
                counter.moved,
                counter.removed,
                counter.added,
                counter.dropped,
                counter.fresh,
                counter.uncompared,
                unaccounted + counter.lost,
                counter.proven);
    }

    /** Counts row by row; a point that stands in several rows counts in the first. */
    private static final class Counter {
        private final Set<String> seenOld = new HashSet<>();
        private final Set<String> seenNew = new HashSet<>();
        private int kept;
        private int moved;
        private int removed;
        private int added;
        private int dropped;
        private int fresh;
        private int uncompared;
        private int lost;
        private boolean proven = true;

        void count(Row row) {
            boolean first = true;
            int words = 0;
            for (Point point : row.from()) {
                boolean unseen = seenOld.add(point.id());
                first &= unseen || point.text().isEmpty();
                words += unseen ? Tokenizer.words(point.text()) : 0;
            }
            for (Point point : row.to()) {
                boolean unseen = seenNew.add(point.id());
                first &= unseen || point.text().isEmpty();
                words += unseen ? Tokenizer.words(point.text()) : 0;
            }
            if (row.redline().runs().isEmpty()) {
                uncompared += words;
                return;
            }
            proven &= proves(row);
            int found = 0;
            for (Run run : row.redline().runs()) {
                found += count(row, run, first ? Tokenizer.words(run.text()) : 0);
            }
            lost += first ? Math.abs(words - found) : words;
        }

        private int count(Row row, Run run, int words) {
            if (run.mark() == Mark.SAME) {
                if (row.change() == Change.MOVED) {
                    moved += words;
                } else {
                    kept += words;
                }
                return 2 * words;
            }
            boolean old = run.mark() == Mark.REMOVED;
            boolean alone = old ? row.to().isEmpty() : row.from().isEmpty();
            if (alone) {
                dropped += old ? words : 0;
                fresh += old ? 0 : words;
            } else {
                removed += old ? words : 0;
                added += old ? 0 : words;
            }
            return words;
        }

        private static boolean proves(Row row) {
            for (int k = 0; k < row.from().size(); k++) {
                if (!row.redline().oldText(k).equals(row.from().get(k).text())) {
                    return false;
                }
            }
            for (int k = 0; k < row.to().size(); k++) {
                if (!row.redline().newText(k).equals(row.to().get(k).text())) {
                    return false;
                }
            }
            return true;
        }
    }
}
