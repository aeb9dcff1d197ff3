/**
 * Everything that can be brought out of a dossier, under the names that window and command line
 * share.
 *
 * <p>Start with {@link org.clauseline.exchange.publish.ComparisonForm} and {@link
 * org.clauseline.exchange.publish.ChronologyForm}; each writes what its sub-package makes, and
 * {@link org.clauseline.exchange.publish.Losses} tells what a form leaves out.
 */
@NullMarked
package org.clauseline.exchange.publish;

import org.jspecify.annotations.NullMarked;
