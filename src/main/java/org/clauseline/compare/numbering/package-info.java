/**
 * How documents number their points, apart from what the points say.
 *
 * <p>Start with {@link org.clauseline.compare.numbering.Labels}, which reads the label that a
 * paragraph begins with: 1., 1), (1), 1.2.3, a), (a), iv., § 3, Article 5, Стаття 5, bullets. A
 * {@link org.clauseline.compare.numbering.Label} knows its {@link
 * org.clauseline.compare.numbering.Series} and its place in it. Nothing here reads files or knows
 * of drafts.
 */
@NullMarked
package org.clauseline.compare.numbering;

import org.jspecify.annotations.NullMarked;
