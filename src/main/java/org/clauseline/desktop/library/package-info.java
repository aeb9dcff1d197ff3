/**
 * All dossiers of a user in one list, to switch between and to search through: {@link
 * org.clauseline.desktop.library.Library} reads them, {@link
 * org.clauseline.desktop.library.LibraryPane} shows them.
 */
@NullMarked
package org.clauseline.desktop.library;

import org.jspecify.annotations.NullMarked;
