/** The window itself: its header, its panes and how they share the room, and its status bar. */
@NullMarked
package org.clauseline.desktop.window;

import org.jspecify.annotations.NullMarked;
