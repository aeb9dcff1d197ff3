/**
 * Pictures on the screen.
 *
 * <p>Start with {@link org.clauseline.desktop.canvas.PictureView}, a node that shows a {@link
 * org.clauseline.picture.Picture}. Its {@link org.clauseline.desktop.canvas.PixelPainter} draws the
 * picture into pixels of its own: lines and rectangles are filled row by row, letters and marks are
 * rasterised once and then laid where they are wanted, and only what the shipped typeface cannot
 * set is left to JavaFX. JavaFX gets one opaque image.
 */
@NullMarked
package org.clauseline.desktop.canvas;

import org.jspecify.annotations.NullMarked;
