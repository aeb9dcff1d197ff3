package org.clauseline.desktop.workspace;

/**
 * Which drafts are compared, and how.
 *
 * @param from id of the draft taken as the old one, or empty
 * @param to id of the draft taken as the new one, or empty
 * @param mode how they are shown
 */
public record Comparing(String from, String to, Mode mode) {
    /** Ways to show a comparison. */
    public enum Mode {
        SIDE_BY_SIDE,
        REDLINE,
        ALL_DRAFTS
    }
}
