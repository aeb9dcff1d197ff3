package org.clauseline.picture;

/**
 * Measures text in the shipped typeface, the same on every machine and for every painter. Painters
 * lay glyphs out by these advances or, where they cannot, stay within them.
 */
public interface FontMetrics {
    /** Measures in the shipped typeface. Its files are read on the first use of each weight. */
    static FontMetrics shipped() {
        return ShippedMetrics.INSTANCE;
    }

    /** Width of a line of text in CSS pixels: the sum of its advances, without kerning. */
    double width(String text, Font font);

    /** Height of capitals above the base line. */
    double capHeight(Font font);

    /** Height of the tallest letters above the base line. */
    double ascent(Font font);

    /** Depth of the lowest letters below the base line, positive. */
    double descent(Font font);

    /**
     * Whether the typeface itself has all letters of a text; else painters borrow from other fonts,
     * in the room measured.
     */
    boolean covers(String text, Font font);

    /**
     * Whether a letter that the typeface lacks can be borrowed from a font of this machine; else a
     * box stands for it.
     */
    boolean borrows(int codePoint);

    /**
     * The longest beginning of a text, cut between words where that is possible and ending in "…",
     * that is at most this wide; the text itself where it fits, the empty string where not even the
     * sign of omission fits.
     */
    String fit(String text, Font font, double width);
}
