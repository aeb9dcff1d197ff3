package org.clauseline.exchange.draft;

/**
 * A paragraph of a document and what it is to the points.
 *
 * @param text its words, without the label
 * @param begins whether a point begins with it; else it goes on with the point above
 * @param number the number of the point that begins, or empty
 * @param depth how deep that point lies: 0 for the outermost. A point is part of the nearest one
 *     above it that lies less deep
 * @param dropped whether it is left out, with its words
 */
public record Line(String text, boolean begins, String number, int depth, boolean dropped) {
    Line withText(String words) {
        return new Line(words, begins, number, depth, dropped);
    }

    Line withNumber(String other) {
        return new Line(text, begins, other, depth, dropped);
    }

    Line withDepth(int other) {
        return new Line(text, begins, number, other, dropped);
    }

    Line withBegins(boolean other) {
        return new Line(text, other, number, depth, dropped);
    }

    Line withDropped(boolean other) {
        return new Line(text, begins, number, depth, other);
    }
}
