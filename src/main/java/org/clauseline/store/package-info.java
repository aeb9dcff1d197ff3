/**
 * Dossiers on disk: reading with the position of every mistake, writing with stable bytes, saving
 * without ever losing what was there.
 *
 * <p>Start with {@link org.clauseline.store.DossierReader}, which makes a dossier or a list of
 * findings of the bytes of a file, and {@link org.clauseline.store.DossierWriter}, which makes the
 * bytes. {@link org.clauseline.store.DossierFile} is a file that somebody works on: locked against
 * a second writer, saved as a whole or not at all, with earlier versions beside it and a {@link
 * org.clauseline.store.Journal} of what is not saved yet.
 */
@NullMarked
package org.clauseline.store;

import org.jspecify.annotations.NullMarked;
