package org.clauseline.timeline;

import org.clauseline.picture.Tag;

/**
 * Something in a frame that can be pointed at.
 *
 * @param tag its part of the picture, the id of the event (of a cluster: of its headline), and what
 *     it says
 * @param count how many events it stands for
 * @param row its row counted over all lanes
 * @param left bounds of mark and label together, in CSS pixels
 * @param top upper bound
 * @param right right bound
 * @param bottom lower bound
 */
public record Hit(
        Tag tag, int count, int row, double left, double top, double right, double bottom) {
    /** Whether a place lies within its bounds, widened by some pixels at both sides. */
    public boolean contains(double x, double y, double slack) {
        return x >= left - slack && x <= right + slack && y >= top && y < bottom;
    }
}
