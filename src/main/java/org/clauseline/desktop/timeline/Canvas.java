package org.clauseline.desktop.timeline;

import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.picture.FontMetrics;
import org.clauseline.timeline.Style;
import org.clauseline.timeline.Viewport;

/**
 * What a timeline is laid out for: the look and the time that a workspace asks for, on a canvas of
 * some size.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record Canvas(Workspace workspace, double width, double height) {
    private static final double LABEL_SIZE = 12.5;
    private static final double NAME_WIDTH = 108;
    private static final double NARROW_NAME_WIDTH = 76;
    private static final double NARROW = 460;

    /** Rows are packed anew when the width passes a multiple of this, not at every pixel. */
    private static final double WIDTH_STEP = 160;

    /** Rows are shared out anew when the height passes a multiple of this, about a row. */
    private static final double HEIGHT_STEP = 24;

    /** Width of the names of the lanes. */
    double nameWidth() {
        return width < NARROW ? NARROW_NAME_WIDTH : NAME_WIDTH;
    }

    Style style() {
        return new Style(
                workspace.palette().get(),
                FontMetrics.shipped(),
                workspace.zone().get(),
                workspace.locale(),
                LABEL_SIZE,
                nameWidth(),
                workspace.reckoning().get());
    }

    /** The time in view, with the lanes scrolled by so much. */
    Viewport viewport(double scroll) {
        Span span = workspace.span().get();
        return new Viewport(width, height, span.from(), span.to(), scroll, workspace.folds().get());
    }

    /** The width that rows are packed for. */
    double packedWidth() {
        double area = width - nameWidth();
        return Math.max(2 * WIDTH_STEP, Math.floor(area / WIDTH_STEP) * WIDTH_STEP);
    }

    /** The height that all lanes should fit into, if they are not to be as high as they need. */
    double packedHeight() {
        return Math.floor(height / HEIGHT_STEP) * HEIGHT_STEP;
    }
}
