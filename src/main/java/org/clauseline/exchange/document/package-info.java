/**
 * Documents that somebody else wrote, as plain paragraphs: what a reader of a format makes, and the
 * formats that need no library.
 *
 * <p>Start with {@link org.clauseline.exchange.document.Document}. Its paragraphs know what the
 * format itself says of them (that one is a heading, that another is the third item of a list) and
 * nothing of points; where points begin is worked out later, the same for all formats. A document
 * that cannot be read is {@link org.clauseline.exchange.document.Unreadable}, with one sentence.
 */
@NullMarked
package org.clauseline.exchange.document;

import org.jspecify.annotations.NullMarked;
