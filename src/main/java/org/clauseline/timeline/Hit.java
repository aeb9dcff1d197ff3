package org.clauseline.timeline;

import org.clauseline.picture.Tag;

/**
 * Something in a frame that can be pointed at.
 *
 * @param tag its part of the picture, the id of the event (of a cluster: of its headline), and what
 *     it says
 * @param count how many events it stands for
 * @param row its row counted over all lanes
 * @param first where its events begin in the timeline's own order; for {@link Timeline#members}
 * @param last after the last of them
 * @param from instant of the earliest of them, in seconds since 1970-01-01T00:00Z
 * @param to instant of the latest of them
 * @param left bounds of mark and label together, in CSS pixels
 * @param top upper bound
 * @param right right bound
 * @param bottom lower bound
 */
public record Hit(
        Tag tag,
        int count,
        int row,
        int first,
        int last,
        double from,
        double to,
        double left,
        double top,
        double right,
        double bottom) {
    /** Whether a place lies within its bounds, widened by some pixels at both sides. */
    public boolean contains(double x, double y, double slack) {
        return x >= left - slack && x <= right + slack && y >= top && y < bottom;
    }
}
