package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Run;
import org.clauseline.dossier.Point;

import java.util.HashSet;
import java.util.List;
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
    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, true);

    static Tally of(Comparison comparison) {
        Counter counter = new Counter();
        Tally sum = NOTHING;
        for (Row row : comparison.rows()) {
            sum = sum.plus(counter.count(row));
        }
        int missing = 0;
        for (Point point : comparison.from().points()) {
            missing += counter.seenOld.contains(point.id()) ? 0 : Tokenizer.words(point.text());
        }
        for (Point point : comparison.to().points()) {
            missing += counter.seenNew.contains(point.id()) ? 0 : Tokenizer.words(point.text());
        }
        return sum.plus(new Tally(0, 0, 0, 0, 0, 0, 0, missing, true));
    }

    /** The books of each row of a comparison, in their order; a point counts in its first row. */
    static List<Tally> rows(Comparison comparison) {
        Counter counter = new Counter();
        return comparison.rows().stream().map(counter::count).toList();
    }

    /** Words that both texts have, wherever they stand. */
    public int shared() {
        return kept + moved;
    }

    /** Whether every word is accounted for and both texts can be had back to the letter. */
    public boolean isBalanced() {
        return unaccounted == 0 && proven;
    }

    private Tally plus(Tally other) {
        return new Tally(
                kept + other.kept,
                moved + other.moved,
                removed + other.removed,
                added + other.added,
                dropped + other.dropped,
                fresh + other.fresh,
                uncompared + other.uncompared,
                unaccounted + other.unaccounted,
                proven && other.proven);
    }

    /** Counts row by row; a point that stands in several rows counts in the first. */
    private static final class Counter {
        private final Set<String> seenOld = new HashSet<>();
        private final Set<String> seenNew = new HashSet<>();

        Tally count(Row row) {
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
                return new Tally(0, 0, 0, 0, 0, 0, words, 0, true);
            }
            if (!first) {
                return new Tally(0, 0, 0, 0, 0, 0, 0, words, proves(row));
            }
            return counted(row, words);
        }

        private static Tally counted(Row row, int words) {
            int same = 0;
            int old = 0;
            int fresh = 0;
            for (Run run : row.redline().runs()) {
                int count = Tokenizer.words(run.text());
                switch (run.mark()) {
                    case SAME -> same += count;
                    case REMOVED -> old += count;
                    case ADDED -> fresh += count;
                }
            }
            boolean moved = row.change() == Change.MOVED;
            boolean gone = isWordless(row.to());
            boolean arrived = isWordless(row.from());
            return new Tally(
                    moved ? 0 : same,
                    moved ? same : 0,
                    gone ? 0 : old,
                    arrived ? 0 : fresh,
                    gone ? old : 0,
                    arrived ? fresh : 0,
                    0,
                    Math.abs(words - 2 * same - old - fresh),
                    proves(row));
        }

        private static boolean isWordless(List<Point> points) {
            return points.stream().allMatch(point -> point.text().isEmpty());
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
