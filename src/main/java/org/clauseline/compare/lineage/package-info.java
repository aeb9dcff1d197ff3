/**
 * The life of every point through any number of drafts.
 *
 * <p>Start with {@link org.clauseline.compare.lineage.Lineages}. All pairs of drafts are compared;
 * from the surest correspondence to the weakest, points are joined into {@link
 * org.clauseline.compare.lineage.Strands} of at most one point a draft; what merges into a strand
 * or is split from one stays visible as a relative. The drafts are taken by their dates, so that
 * the order in which they are given makes no difference.
 */
@NullMarked
package org.clauseline.compare.lineage;

import org.jspecify.annotations.NullMarked;
