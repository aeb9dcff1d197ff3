/**
 * References from one point to another: how they are read in a text, and how they follow when
 * points are numbered anew.
 *
 * <p>Start with {@link org.clauseline.compare.reference.ReferenceReader}. A {@link
 * org.clauseline.compare.reference.PointPath} is what all ways of writing one number have in
 * common, and {@link org.clauseline.compare.reference.Renumbering} leads from the old numbers to
 * the new.
 */
@NullMarked
package org.clauseline.compare.reference;

import org.jspecify.annotations.NullMarked;
