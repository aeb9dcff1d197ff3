package org.clauseline.picture;

/**
 * A size and weight of the one typeface.
 *
 * @param weight how heavy
 * @param size in CSS pixels, above 0
 */
public record Font(Weight weight, double size) {
    /** The weights that are shipped. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }
}
