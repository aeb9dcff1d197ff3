/**
 * A run of the window without a reader: {@link org.clauseline.desktop.rehearsal.Rehearsal} visits
 * its views and leaves, so that what they load can be kept for quicker starts, and starts can be
 * timed.
 */
@NullMarked
package org.clauseline.desktop.rehearsal;

import org.jspecify.annotations.NullMarked;
