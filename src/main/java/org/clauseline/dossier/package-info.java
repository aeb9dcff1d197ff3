/**
 * What a negotiation is made of: events, actors, sources, claims, drafts and their points, as
 * immutable records.
 *
 * <p>Start with {@link org.clauseline.dossier.Dossier}: everything that Clauseline shows, exports
 * or reports is computed from one value of it. {@link org.clauseline.dossier.When} is how time is
 * told without inventing precision, and {@link org.clauseline.dossier.AsOf} answers what was known
 * at a given instant.
 *
 * <p>An optional text that is absent is the empty string and an optional list that is absent is
 * empty, because the dossier file makes no difference between the two. Whatever else may be absent
 * is an {@link java.util.Optional}.
 */
@NullMarked
package org.clauseline.dossier;

import org.jspecify.annotations.NullMarked;
