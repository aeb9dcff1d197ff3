package org.clauseline.picture;

/**
 * A size and weight of the one typeface.
 *
 * @param weight how heavy
 * @param size in CSS pixels, above 0
 */
public record Font(Weight weight, double size) {
    /** Fonts are looked up for each text of a frame. */
    @Override
    public int hashCode() {
        return 31 * weight.hashCode() + Double.hashCode(size);
    }

    /** The weights that are shipped. */
    public enum Weight {
        REGULAR,
        SEMIBOLD,
        BOLD
    }
}
