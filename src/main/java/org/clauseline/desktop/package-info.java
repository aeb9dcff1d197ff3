/** The window: its views and dialogs, and the only place that knows JavaFX. */
@NullMarked
package org.clauseline.desktop;

import org.jspecify.annotations.NullMarked;
