/**
 * PDF files as paragraphs. A PDF has no paragraphs, only letters at places, so they are worked out
 * step by step: letters make {@link org.clauseline.exchange.pdf.Span}s of a line, spans make rows
 * and columns of a page, rows that return on page after page are running heads, and lines make
 * paragraphs.
 *
 * <p>Start with {@link org.clauseline.exchange.pdf.PdfReader}.
 */
@NullMarked
package org.clauseline.exchange.pdf;

import org.jspecify.annotations.NullMarked;
