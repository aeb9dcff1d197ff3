package org.clauseline.desktop.timeline;

/** Tells measurements what a timeline shows. */
public final class TimelineProbe {
    private TimelineProbe() {}

    /**
     * Whether the lanes of so many events are drawn, rather than those of another dossier or words
     * that they are being prepared.
     */
    public static boolean isDrawn(TimelinePane pane, int events) {
        TimelineView view = pane.view();
        boolean prepared = view.timeline().get().filter(it -> it.size() == events).isPresent();
        return prepared && view.frame().get().isPresent();
    }
}
