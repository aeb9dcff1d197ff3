package org.clauseline.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is found while a file is read, by the offset of the character where it stands.
 * Lines, columns and paths are worked out afterwards, in {@link Places}, because nearly all files
 * have no findings and none should pay for them.
 */
final class Findings {
    /**
     * More than anybody reads; a hostile file must not fill the memory with complaints about
     * itself.
     */
    static final int MOST = 10_000;

    /**
     * One finding.
     *
     * @param severity what it means
     * @param at offset of the end of the token before the one that it is about
     * @param message what to tell
     */
    record Mistake(Finding.Severity severity, long at, String message) {}

    private final List<Mistake> mistakes = new ArrayList<>();
    private int unlisted;
    private boolean errors;

    void error(long at, String message) {
        errors = true;
        add(new Mistake(Finding.Severity.ERROR, at, message));
    }

    void warning(long at, String message) {
        add(new Mistake(Finding.Severity.WARNING, at, message));
    }

    private void add(Mistake mistake) {
        if (mistakes.size() < MOST) {
            mistakes.add(mistake);
        } else {
            unlisted++;
        }
    }

    boolean haveErrors() {
        return errors;
    }

    boolean isEmpty() {
        return mistakes.isEmpty();
    }

    /** All of them with their places, in the order of the file. */
    List<Finding> in(byte[] json) {
        List<Finding> placed = new ArrayList<>(Places.of(mistakes, json));
        if (unlisted > 0) {
            placed.add(
                    new Finding(
                            errors ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                            1,
                            1,
                            "$",
                            "There are " + unlisted + " more findings; mend these first."));
        }
        return placed;
    }
}
