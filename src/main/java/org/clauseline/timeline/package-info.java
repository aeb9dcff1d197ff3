/**
 * Lays events out on a time axis: scale and ticks, lanes and rows, level of detail, labels.
 *
 * <p>Start with {@link org.clauseline.timeline.Timeline}: prepared once for a dossier, a grouping
 * and a filter, it answers any {@link org.clauseline.timeline.Viewport} with a {@link
 * org.clauseline.timeline.Frame} whose {@link org.clauseline.picture.Picture} a painter can draw.
 * What is on the screen and what is exported come from the same layout, made anew for the size
 * asked for. Rows are fixed when the timeline is prepared, so that zooming moves things sideways
 * only.
 */
@NullMarked
package org.clauseline.timeline;

import org.jspecify.annotations.NullMarked;
