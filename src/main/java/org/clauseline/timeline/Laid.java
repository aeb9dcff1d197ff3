package org.clauseline.timeline;

import java.util.List;

/**
 * A visible row with its pieces from left to right.
 *
 * @param row counted over all lanes
 * @param top its upper edge
 * @param pieces what stands in it
 */
record Laid(int row, double top, List<Piece> pieces) {
    /** Whether a vertical line at {@code x} would cross words or a mark here. */
    boolean blocks(double x) {
        for (Piece piece : pieces) {
            if (piece.left() - 3 > x) {
                return false;
            }
            if (x <= piece.right() + 3) {
                return true;
            }
        }
        return false;
    }
}
