/**
 * HTML as paragraphs. Start with {@link org.clauseline.exchange.html.HtmlReader}. Nothing that a
 * page refers to is fetched, and no script is run: only its words are read.
 */
@NullMarked
package org.clauseline.exchange.html;

import org.jspecify.annotations.NullMarked;
