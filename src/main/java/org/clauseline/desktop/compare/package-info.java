/**
 * The comparison of drafts as the reader sees it.
 *
 * <p>Start with {@link org.clauseline.desktop.compare.ComparePane}, the node beside the timeline.
 * What it shows is worked out by {@link org.clauseline.desktop.compare.CompareModel}, which follows
 * the workspace, has drafts compared off the JavaFX thread and knows which lines pass the filter,
 * are selected or are linked to a selected event; it holds no nodes. The nodes draw {@link
 * org.clauseline.desktop.compare.Line}s in a {@link org.clauseline.desktop.compare.RowFlow}, which
 * builds only those in view.
 */
@NullMarked
package org.clauseline.desktop.compare;

import org.jspecify.annotations.NullMarked;
