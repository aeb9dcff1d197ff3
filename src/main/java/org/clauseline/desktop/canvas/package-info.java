/**
 * Pictures on the screen.
 *
 * <p>Start with {@link org.clauseline.desktop.canvas.CanvasPainter}, which draws a {@link
 * org.clauseline.picture.Picture} on a canvas in one pass.
 */
@NullMarked
package org.clauseline.desktop.canvas;

import org.jspecify.annotations.NullMarked;
