/**
 * Dossiers on disk: reading with the position of every mistake, writing with stable bytes, saving
 * without ever losing what was there.
 */
@NullMarked
package org.clauseline.store;

import org.jspecify.annotations.NullMarked;
