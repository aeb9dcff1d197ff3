package org.clauseline.desktop.settings;

import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.dossier.Filter;
import org.clauseline.timeline.Grouping;

/**
 * How one dossier was looked at last.
 *
 * @param span the time in view
 * @param grouping what the lanes stood for
 * @param comparing which drafts were compared
 * @param filter which events were shown
 * @param zone id of the zone in which times were shown
 */
public record Look(Span span, Grouping grouping, Comparing comparing, Filter filter, String zone) {}
