/**
 * A comparison as pictures: sheets of paper, and a card of a single point's change.
 *
 * <p>Start with {@link org.clauseline.exchange.sheet.Sheets} and {@link
 * org.clauseline.exchange.sheet.PointCard}. Both lay marked words out with {@link
 * org.clauseline.exchange.sheet.Flow}; painters of {@link org.clauseline.picture} turn the pictures
 * into PNG, SVG and PDF.
 */
@NullMarked
package org.clauseline.exchange.sheet;

import org.jspecify.annotations.NullMarked;
