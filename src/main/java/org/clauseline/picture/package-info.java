/**
 * A drawing vocabulary that screen, image and print share.
 *
 * <p>Start with {@link org.clauseline.picture.Picture}: an immutable list of shapes and text runs,
 * each tagged with what it shows. Whoever lays something out answers with a picture; painters turn
 * it into pixels, SVG or PDF in a single pass. {@link org.clauseline.picture.FontMetrics} measures
 * text with the one typeface that every painter uses, so that a layout holds on every machine;
 * {@link org.clauseline.picture.Palette} names the colours.
 */
@NullMarked
package org.clauseline.picture;

import org.jspecify.annotations.NullMarked;
