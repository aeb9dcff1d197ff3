/**
 * Changing a dossier: every change is a function from one dossier to the next, so that it can be
 * tried, named, taken back and tested without a window.
 *
 * <p>Start with {@link org.clauseline.dossier.edit.Change}, the family of all changes that a user
 * can make. {@link org.clauseline.dossier.edit.Difference} is what lies between two dossiers, kept
 * small so that every step can be taken back however many there are, and {@link
 * org.clauseline.dossier.edit.Merge} brings together what two people changed in the same dossier.
 */
@NullMarked
package org.clauseline.dossier.edit;

import org.jspecify.annotations.NullMarked;
