/**
 * Changing a dossier in the window: forms that say while one types what is not right yet.
 *
 * <p>Start with {@link org.clauseline.desktop.edit.Editing}, which opens a form for whatever is to
 * be changed and makes one {@link org.clauseline.dossier.edit.Change} of it, under a name for the
 * undo menu. A {@link org.clauseline.desktop.edit.Form} is rows of names and fields; one class for
 * each kind of thing says which.
 */
@NullMarked
package org.clauseline.desktop.edit;

import org.jspecify.annotations.NullMarked;
