/**
 * What became of every point between two drafts, how sure that is, and which words changed.
 *
 * <p>Start with {@link org.clauseline.compare.Comparer}, which answers with a {@link
 * org.clauseline.compare.Comparison}: rows of corresponding points, each with its kind of {@link
 * org.clauseline.compare.Change} and its {@link org.clauseline.compare.Redline}. Two voices are
 * kept apart: the engine, which computes from the texts, and the editor, whose outcomes stand in
 * the dossier with their sources. Where both speak the editor's is shown and a disagreement is
 * noted; where no text exists only the editor speaks.
 */
@NullMarked
package org.clauseline.compare;

import org.jspecify.annotations.NullMarked;
