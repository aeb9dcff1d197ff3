package org.clauseline.timeline;

import java.util.List;

/** Where everything of one frame stands from top to bottom: the axis, then the lanes, scrolled. */
final class Stage {
    private final TimeScale scale;
    private final Sizes sizes;
    private final double top;
    private final double bottom;
    private final double[] laneTops;

    /**
     * @param nameWidth width of the column of lane names in CSS pixels
     */
    Stage(List<Lane> lanes, Viewport viewport, double nameWidth, Sizes sizes) {
        this.sizes = sizes;
        scale = TimeScale.of(viewport, nameWidth);
        top = Math.min(sizes.header(), viewport.height());
        bottom = viewport.height();
        laneTops = new double[lanes.size() + 1];
        laneTops[0] = top - viewport.scroll();
        for (int i = 0; i < lanes.size(); i++) {
            laneTops[i + 1] = laneTops[i] + height(lanes.get(i), sizes);
        }
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

    /** Time and place along the axis. */
    TimeScale scale() {
        return scale;
    }

    Sizes sizes() {
        return sizes;
    }

    /** Where lanes begin to be visible, below the axis. */
    double top() {
        return top;
    }

    /** Where lanes end to be visible. */
    double bottom() {
        return bottom;
    }

    /** Top of a lane after scrolling; for the number of lanes the bottom of the last. */
    double laneTop(int lane) {
        return laneTops[lane];
    }

    /** Top of a row of a lane. */
    double rowTop(int lane, int rowInLane) {
        return laneTops[lane] + sizes.lanePadding() + rowInLane * sizes.row();
    }

    /**
     * Whether a row is wholly visible; rows cut by an edge show nothing, for cut words cannot be
     * read.
     */
    boolean shows(double rowTop) {
        return rowTop >= top - 0.01 && rowTop + sizes.row() <= bottom + 0.01;
    }
}
