package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;

import java.util.Arrays;

/**
 * Counts what stretches of time hold; the disputed events are found when they are first counted.
 */
final class Summaries {
    private final Dossier dossier;
    private final Event[] events;
    private final double[] anchors;
    private double[] disputed = {};
    private boolean disputedKnown;

    /**
     * @param anchors instants of all events, ascending
     */
    Summaries(Dossier dossier, Event[] events, double[] anchors) {
        this.dossier = dossier;
        this.events = events;
        this.anchors = anchors;
    }

    SpanSummary of(double from, double to) {
        if (!disputedKnown) {
            disputed =
                    Arrays.stream(events)
                            .filter(event -> event.status() == Status.DISPUTED)
                            .mapToDouble(Timeline::anchor)
                            .sorted()
                            .toArray();
            disputedKnown = true;
        }
        long drafts =
                dossier.drafts().stream()
                        .mapToDouble(draft -> Extent.of(draft.when()).anchor())
                        .filter(anchor -> anchor >= from && anchor <= to)
                        .count();
        return new SpanSummary(within(anchors, from, to), within(disputed, from, to), (int) drafts);
    }

    private static int within(double[] instants, double from, double to) {
        return Rows.firstAt(instants, 0, instants.length, Math.nextUp(to))
                - Rows.firstAt(instants, 0, instants.length, from);
    }
}
