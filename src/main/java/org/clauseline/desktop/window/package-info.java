/**
 * The window itself: {@link org.clauseline.desktop.window.Desk} puts its parts together, a header,
 * panes that share the room, and a status bar. Until they are made, {@link
 * org.clauseline.desktop.window.FirstSight} stands in their place.
 */
@NullMarked
package org.clauseline.desktop.window;

import org.jspecify.annotations.NullMarked;
