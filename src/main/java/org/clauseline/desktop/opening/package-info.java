/**
 * Dossiers in and out of the window: reading in the background, and saving.
 *
 * <p>Start with {@link org.clauseline.desktop.opening.Keeper}.
 */
@NullMarked
package org.clauseline.desktop.opening;

import org.jspecify.annotations.NullMarked;
