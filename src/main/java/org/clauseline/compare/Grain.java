package org.clauseline.compare;

import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;

import java.util.ArrayList;
import java.util.List;

/**
 * How coarsely a redline is shown. Whatever the grain, both texts can be had back to the letter;
 * the redline itself, the tallies and the reports stay by the word.
 */
public enum Grain {
    /** Changes with few words between them read as one. */
    PHRASE,
    /** Whole words: as the engine marks them. */
    WORD,
    /** Within an exchanged word only the letters that differ. */
    LETTER;

    /** Words between two changes that a phrase swallows. */
    private static final int SWALLOWED = 3;

    /** Runs in this grain, their texts the same to the letter. */
    public List<Run> of(List<Run> runs) {
        return switch (this) {
            case PHRASE -> phrases(runs);
            case WORD -> runs;
            case LETTER -> letters(runs);
        };
    }

    /** A stretch of words that stay between two changes of the same points is exchanged as well. */
    private static List<Run> phrases(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        List<Run> removed = new ArrayList<>();
        List<Run> added = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            if (run.mark() == Mark.REMOVED) {
                removed.add(run);
            } else if (run.mark() == Mark.ADDED) {
                added.add(run);
            } else if (isSwallowed(runs, k)) {
                removed.add(with(run, Mark.REMOVED));
                added.add(with(run, Mark.ADDED));
            } else {
                flush(removed, joined);
                flush(added, joined);
                joined.add(run);
            }
        }
        flush(removed, joined);
        flush(added, joined);
        return joined;
    }

    private static boolean isSwallowed(List<Run> runs, int at) {
        return at > 0
                && at < runs.size() - 1
                && runs.get(at - 1).mark() != Mark.SAME
                && runs.get(at + 1).mark() != Mark.SAME
                && Tokenizer.words(runs.get(at).text()) <= SWALLOWED;
    }

    private static Run with(Run run, Mark mark) {
        return new Run(mark, run.text(), false, run.origin(), run.target());
    }

    /** Joins pieces of one side of a change, as far as they belong to the same point. */
    private static void flush(List<Run> pieces, List<Run> joined) {
        Run open = null;
        for (Run piece : pieces) {
            boolean same =
                    open != null
                            && open.mark() == piece.mark()
                            && open.origin() == piece.origin()
                            && open.target() == piece.target()
                            && open.follows() == piece.follows();
            if (open != null && same) {
                open =
                        new Run(
                                open.mark(),
                                open.text() + piece.text(),
                                open.weighty() || piece.weighty(),
                                open.origin(),
                                open.target(),
                                open.follows());
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = piece;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        pieces.clear();
    }

    /** Of a word that was exchanged for another, what both begin and end with stays. */
    private static List<Run> letters(List<Run> runs) {
        List<Run> fine = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            Run run = runs.get(k);
            boolean exchanged =
                    run.mark() == Mark.REMOVED
                            && k + 1 < runs.size()
                            && runs.get(k + 1).mark() == Mark.ADDED
                            && (k == 0 || runs.get(k - 1).mark() == Mark.SAME)
                            && (k + 2 == runs.size() || runs.get(k + 2).mark() == Mark.SAME)
                            && Tokenizer.words(run.text()) == 1
                            && Tokenizer.words(runs.get(k + 1).text()) == 1;
            if (exchanged) {
                exchange(run, runs.get(++k), fine);
            } else {
                fine.add(run);
            }
        }
        return fine;
    }

    private static void exchange(Run old, Run fresh, List<Run> fine) {
        String a = old.text();
        String b = fresh.text();
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        head = boundary(a, b, head);
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        tail = a.length() - boundaryUp(a, b, a.length() - tail, b.length() - tail);
        same(a.substring(0, head), old, fresh, fine);
        part(a.substring(head, a.length() - tail), old, fine);
        part(b.substring(head, b.length() - tail), fresh, fine);
        same(a.substring(a.length() - tail), old, fresh, fine);
    }

    /**
     * The nearest place before which no character is cut: no pair of surrogates, no mark on a
     * letter.
     */
    private static int boundary(String a, String b, int place) {
        int at = place;
        while (at > 0 && (isInside(a, at) || isInside(b, at))) {
            at--;
        }
        return at;
    }

    private static int boundaryUp(String a, String b, int place, int there) {
        int at = place;
        int other = there;
        while (at < a.length() && (isInside(a, at) || isInside(b, other))) {
            at++;
            other++;
        }
        return at;
    }

    private static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        return Character.isLowSurrogate(text.charAt(at))
                || Letters.kind(text.codePointAt(at)) == Letters.ATTACHED;
    }

    private static void same(String text, Run old, Run fresh, List<Run> fine) {
        if (!text.isEmpty()) {
            fine.add(new Run(Mark.SAME, text, false, old.origin(), fresh.target()));
        }
    }

    private static void part(String text, Run of, List<Run> fine) {
        if (!text.isEmpty()) {
            fine.add(
                    new Run(of.mark(), text, of.weighty(), of.origin(), of.target(), of.follows()));
        }
    }
}
