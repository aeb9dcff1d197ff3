/**
 * Feeds readers with what chance makes of good input. A {@link org.clauseline.soak.fuzz.Grist}
 * knows what the input of a format is made of and changes it piece by piece, so that most of what
 * comes out gets past the first check; a {@link org.clauseline.soak.fuzz.Mill} is one reader with
 * what is asked of it.
 */
@NullMarked
package org.clauseline.soak.fuzz;

import org.jspecify.annotations.NullMarked;
