/**
 * Word files (DOCX: ECMA-376, Office Open XML) as paragraphs, with the numbers that Word counts out
 * itself and with tracked changes taken either way.
 *
 * <p>Start with {@link org.clauseline.exchange.docx.DocxReader}. POI opens the package and finds
 * its parts; the parts are read as streams, so that neither depth nor size of the XML matters.
 */
@NullMarked
package org.clauseline.exchange.docx;

import org.jspecify.annotations.NullMarked;
