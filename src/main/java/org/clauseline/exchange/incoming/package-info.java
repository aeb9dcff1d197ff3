/**
 * Events that come from elsewhere, and how they get into a dossier.
 *
 * <p>Readers of formats answer with {@link org.clauseline.exchange.incoming.Incoming}; {@link
 * org.clauseline.exchange.incoming.Merge} plans how its events join a dossier, points out those
 * that are there already, and puts in those that are chosen.
 */
@NullMarked
package org.clauseline.exchange.incoming;

import org.jspecify.annotations.NullMarked;
