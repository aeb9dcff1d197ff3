package org.clauseline.exchange.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param spans its letters, from top to bottom and from left to right
 * @param height how high it is, in points
 */
record Page(List<Span> spans, double height) {
    Page {
        spans = List.copyOf(spans);
    }
}
