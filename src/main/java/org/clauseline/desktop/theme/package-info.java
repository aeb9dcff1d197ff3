/**
 * How the window looks: colours by role, the one typeface, icons.
 *
 * <p>Start with {@link org.clauseline.desktop.theme.Theme}. Style sheets lie in three layers: the
 * palette gives the colours of {@link org.clauseline.picture.Palette} names, the roles say what
 * they are for, and the rules name roles only.
 */
@NullMarked
package org.clauseline.desktop.theme;

import org.jspecify.annotations.NullMarked;
