package org.clauseline.desktop.timeline;

/** Tells measurements what a timeline shows. */
public final class TimelineProbe {
    private TimelineProbe() {}

    /** Whether the lanes are drawn, rather than words that they are being prepared. */
    public static boolean isDrawn(TimelinePane pane) {
        return pane.view().frame().get().isPresent();
    }
}
