package org.clauseline.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of both sides of a row in one line: taking the same and the removed runs gives the old
 * text, taking the same and the added runs the new one, to the letter. Where a row has several
 * points on a side, each point's runs give that point's text; nothing stands between one point and
 * the next, and old points that became one come in the order in which the new one uses them.
 *
 * @param runs the runs in reading order
 */
public record Redline(List<Run> runs) {
    /** No words on either side. */
    public static final Redline EMPTY = new Redline(List.of());

    public Redline {
        runs = List.copyOf(runs);
    }

    /**
     * Words that share one fate.
     *
     * @param mark what became of them
     * @param text the words with the white space and punctuation between them
     * @param weighty whether a number, date, amount, name, negation or modal verb changes here
     * @param origin for words of the old side, which of the row's old points they come from,
     *     counted from 0; 0 elsewhere
     * @param target for words of the new side, which of the row's new points they stand in, counted
     *     from 0; 0 elsewhere
     * @param follows whether it is the number of a point that is referred to, under its old number
     *     if removed and its new one if added: no change of words
     */
    public record Run(
            Mark mark, String text, boolean weighty, int origin, int target, boolean follows) {
        /** A run that is no reference to a point that was numbered anew. */
        public Run(Mark mark, String text, boolean weighty, int origin, int target) {
            this(mark, text, weighty, origin, target, false);
        }

        /** A run of a row with one new point at most. */
        public Run(Mark mark, String text, boolean weighty, int origin) {
            this(mark, text, weighty, origin, 0);
        }

        /** The same without a mark if it only follows a renumbering. */
        public Run unmarkedIfFollowing() {
            return follows ? new Run(Mark.SAME, text, false, origin, target) : this;
        }

        /**
         * Whether a view should set it in bold: what changes in substance, and in few enough words
         * that the stress points at it. A whole sentence in bold would point at nothing.
         */
        public boolean isStressed() {
            return weighty && mark != Mark.SAME && text.chars().filter(c -> c == ' ').count() < 6;
        }
    }

    /** What became of words. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** The old text: what stands if every change is rejected. */
    public String oldText() {
        return text(run -> run.mark() != Mark.ADDED);
    }

    /** The new text: what stands if every change is accepted. */
    public String newText() {
        return text(run -> run.mark() != Mark.REMOVED);
    }

    /** The text of one of the row's old points, counted from 0. */
    public String oldText(int origin) {
        return text(run -> run.mark() != Mark.ADDED && run.origin() == origin);
    }

    /** The text of one of the row's new points, counted from 0. */
    public String newText(int target) {
        return text(run -> run.mark() != Mark.REMOVED && run.target() == target);
    }

    /**
     * The runs as a reader should see them: a reference that only follows a renumbering stands
     * under its new number, without a mark.
     */
    public List<Run> shown() {
        return runs.stream()
                .filter(run -> !run.follows() || run.mark() == Mark.ADDED)
                .map(Run::unmarkedIfFollowing)
                .toList();
    }

    /** Whether anything differs but numbers of points that are referred to. */
    public boolean hasChanges() {
        return runs.stream().anyMatch(run -> run.mark() != Mark.SAME && !run.follows());
    }

    private String text(Predicate<Run> wanted) {
        return runs.stream().filter(wanted).map(Run::text).collect(Collectors.joining());
    }
}
