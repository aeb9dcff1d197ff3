package org.clauseline.timeline;

/** What the lanes of a timeline stand for. */
public enum Grouping {
    SIDE,
    TOPIC,
    CATEGORY,
    SOURCE,
    PLACE,
    NONE
}
