/**
 * The timeline as a part of the window: what is drawn, moved by pointer and keys, or read as a
 * list.
 *
 * <p>Start with {@link org.clauseline.desktop.timeline.TimelinePane}, which needs nothing but a
 * workspace. A change of the workspace asks for layout; drawing happens at most once a pulse, and
 * not at all while nothing changes.
 */
@NullMarked
package org.clauseline.desktop.timeline;

import org.jspecify.annotations.NullMarked;
