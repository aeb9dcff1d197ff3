package org.clauseline.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of both sides of a row in one line: taking the same and the removed runs gives the old
 * text, taking the same and the added runs the new one, to the letter.
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
     */
    public record Run(Mark mark, String text, boolean weighty, int origin) {}

    /** What became of words. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** The old text: what stands if every change is rejected. */
    public String oldText() {
        return textWithout(Mark.ADDED);
    }

    /** The new text: what stands if every change is accepted. */
    public String newText() {
        return textWithout(Mark.REMOVED);
    }

    private String textWithout(Mark left) {
        return runs.stream()
                .filter(run -> run.mark() != left)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
