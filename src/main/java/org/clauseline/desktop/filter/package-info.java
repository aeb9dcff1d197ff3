/**
 * Choosing which events are shown.
 *
 * <p>Start with {@link org.clauseline.desktop.filter.FilterButton}.
 */
@NullMarked
package org.clauseline.desktop.filter;

import org.jspecify.annotations.NullMarked;
