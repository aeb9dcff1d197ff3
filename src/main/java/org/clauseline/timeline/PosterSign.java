package org.clauseline.timeline;

/** A sign in an image that is not the mark of an event, and that its legend explains. */
enum PosterSign {
    /** A dotted line: a time that is not exactly known. */
    DOUBT,
    /** A line with an arrow: an event responds to another. */
    RESPONSE
}
