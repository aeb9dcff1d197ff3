/**
 * Documents off the street as drafts that can be compared.
 *
 * <p>Start with {@link org.clauseline.exchange.draft.DocumentReader}, which reads a file of any
 * format, and {@link org.clauseline.exchange.draft.Cutter}, which finds where its points begin. The
 * {@link org.clauseline.exchange.draft.Outline} that it makes can be corrected; {@link
 * org.clauseline.exchange.draft.TwoTexts} makes a dossier of two of them.
 */
@NullMarked
package org.clauseline.exchange.draft;

import org.jspecify.annotations.NullMarked;
