/**
 * What the window says: {@link org.clauseline.desktop.words.Words} are our own, from message
 * bundles, and {@link org.clauseline.desktop.words.Legible} makes the words of strangers safe to
 * show.
 */
@NullMarked
package org.clauseline.desktop.words;

import org.jspecify.annotations.NullMarked;
