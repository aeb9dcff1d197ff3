/**
 * The strip below: what is selected, who says so, and what it touches.
 *
 * <p>Start with {@link org.clauseline.desktop.detail.DetailPane}. Each kind of thing fills its
 * three columns; {@link org.clauseline.desktop.detail.Parts} makes the lines that they share.
 */
@NullMarked
package org.clauseline.desktop.detail;

import org.jspecify.annotations.NullMarked;
