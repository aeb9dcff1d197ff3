/**
 * TimelineJS 3 (Knight Lab, Northwestern University): its JSON and the table of its Google sheet.
 *
 * <p>{@link org.clauseline.exchange.timelinejs.Slides} turns events into slides, {@link
 * org.clauseline.exchange.timelinejs.SlideWriter} writes them. What TimelineJS cannot say (EDTF,
 * status, sources, claims) stands under one key of our own, which it ignores.
 */
@NullMarked
package org.clauseline.exchange.timelinejs;

import org.jspecify.annotations.NullMarked;
