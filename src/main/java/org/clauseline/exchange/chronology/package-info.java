/**
 * The events of a dossier in the order of time, as documents.
 *
 * <p>Start with {@link org.clauseline.exchange.chronology.Chronology}, which says what every form
 * tells of an event; the other classes write it down.
 */
@NullMarked
package org.clauseline.exchange.chronology;

import org.jspecify.annotations.NullMarked;
