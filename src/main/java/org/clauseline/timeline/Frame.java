package org.clauseline.timeline;

import org.clauseline.picture.Picture;

/**
 * A viewport laid out.
 *
 * @param picture what to paint
 * @param contentHeight height that all lanes together need, axis included, in CSS pixels
 * @param shown number of events in the time that is in view
 */
public record Frame(Picture picture, double contentHeight, int shown) {}
