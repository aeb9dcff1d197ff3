/**
 * The dialog <em>Compare two texts…</em>.
 *
 * <p>Start with {@link org.clauseline.desktop.texts.TextsPane}: two documents side by side, and
 * where their points begin, which the reader can correct. What it shows is worked out by {@link
 * org.clauseline.desktop.texts.TwoSides} and its {@link org.clauseline.desktop.texts.TextSide}s,
 * which hold no nodes. {@link org.clauseline.desktop.texts.TextsDialog} puts it into a window.
 */
@NullMarked
package org.clauseline.desktop.texts;

import org.jspecify.annotations.NullMarked;
