package org.clauseline.timeline;

import org.clauseline.picture.Picture;

import java.util.List;
import java.util.Optional;

/**
 * A viewport laid out.
 *
 * @param picture what to paint
 * @param contentHeight height that all lanes together need, axis included, in CSS pixels
 * @param shown number of events in the time that is in view, whether or not their lanes are
 * @param hits the events and clusters that can be seen, from top to bottom and from left to right
 */
public record Frame(Picture picture, double contentHeight, int shown, List<Hit> hits) {
    public Frame {
        hits = List.copyOf(hits);
    }

    /** What lies at a place, if anything. */
    public Optional<Hit> at(double x, double y) {
        for (double slack = 0; slack <= 4; slack += 2) {
            for (Hit hit : hits) {
                if (hit.contains(x, y, slack)) {
                    return Optional.of(hit);
                }
            }
        }
        return Optional.empty();
    }
}
