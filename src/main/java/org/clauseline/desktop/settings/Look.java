package org.clauseline.desktop.settings;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Filter;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.Ribbons;

/**
 * How one dossier was looked at last.
 *
 * @param span the time in view
 * @param grouping what the lanes stood for
 * @param comparing which drafts were compared
 * @param filter which events were shown
 * @param zone id of the zone in which times were shown
 * @param folds which times were folded on the axis
 * @param reckoning whether days were counted, and the second clock
 * @param ribbonsShown whether the ribbons of the drafts were unfolded
 * @param ribbons what they were of
 */
public record Look(
        Span span,
        Grouping grouping,
        Comparing comparing,
        Filter filter,
        String zone,
        Folds folds,
        Reckoning reckoning,
        boolean ribbonsShown,
        Ribbons.Of ribbons) {}
