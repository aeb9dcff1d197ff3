/**
 * What the window says: {@link org.clauseline.desktop.words.Words} are our own, from message
 * bundles, and {@link org.clauseline.desktop.words.Legible} makes the words of strangers safe to
 * show. What strangers wrote is wrapped by {@link org.clauseline.desktop.words.Prose} and the
 * controls beside it, never by a control of JavaFX alone, which fails on some scripts (see {@link
 * org.clauseline.desktop.words.Wrapping}).
 */
@NullMarked
package org.clauseline.desktop.words;

import org.jspecify.annotations.NullMarked;
