/**
 * Word documents (DOCX, ISO/IEC 29500-1) out.
 *
 * <p>Start with {@link org.clauseline.exchange.word.TrackedChanges}, which writes a comparison as a
 * document whose changes can be accepted or rejected one by one, or with {@link
 * org.clauseline.exchange.word.WordFile}, which puts parts into a file. The parts are written as
 * text: they are few and plain, and the same input has to give the same bytes.
 */
@NullMarked
package org.clauseline.exchange.word;

import org.jspecify.annotations.NullMarked;
