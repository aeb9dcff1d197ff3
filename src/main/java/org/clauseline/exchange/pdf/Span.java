package org.clauseline.exchange.pdf;

/**
 * Letters side by side on one line, without a wide gap between them. Lengths are in points; y grows
 * downwards.
 *
 * @param text the letters, with spaces where there are gaps
 * @param left where it begins
 * @param right where it ends
 * @param base its base line
 * @param size its font size
 * @param bold whether all of it is bold
 */
record Span(String text, double left, double right, double base, double size, boolean bold) {
    double width() {
        return right - left;
    }

    boolean isOnLineOf(Span other) {
        return Math.abs(base - other.base) < 0.45 * Math.max(size, other.size);
    }

    /** This and what stands right of it on the same line. */
    Span with(Span next) {
        return new Span(
                text + " " + next.text,
                left,
                Math.max(right, next.right),
                base,
                Math.max(size, next.size),
                bold && next.bold);
    }
}
