package org.clauseline.timeline;

import java.util.List;

/**
 * Where everything of one frame stands from top to bottom: the axis, then the lanes, scrolled.
 *
 * @param scale time and place along the axis
 * @param sizes lengths
 * @param top where lanes begin to be visible, below the axis
 * @param bottom where they end
 * @param laneTops top of each lane after scrolling, and the bottom of the last
 */
record Stage(TimeScale scale, Sizes sizes, double top, double bottom, double[] laneTops) {
    static Stage of(List<Lane> lanes, Viewport viewport, double nameWidth, Sizes sizes) {
        double top = Math.min(sizes.header(), viewport.height());
        double[] tops = new double[lanes.size() + 1];
        tops[0] = top - viewport.scroll();
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + height(lanes.get(i), sizes);
        }
        return new Stage(TimeScale.of(viewport, nameWidth), sizes, top, viewport.height(), tops);
    }

    private static double height(Lane lane, Sizes sizes) {
        return lane.rows() * sizes.row() + 2 * sizes.lanePadding();
    }

    static double contentHeight(List<Lane> lanes, Sizes sizes) {
        double height = sizes.header();
        for (Lane lane : lanes) {
            height += height(lane, sizes);
        }
        return height;
    }

    /** Top of a row of a lane. */
    double rowTop(int lane, int rowInLane) {
        return laneTops[lane] + sizes.lanePadding() + rowInLane * sizes.row();
    }

    /** Whether a row is wholly visible; rows cut by an edge show nothing, for cut words cannot be read. */
    boolean shows(double rowTop) {
        return rowTop >= top - 0.01 && rowTop + sizes.row() <= bottom + 0.01;
    }
}
