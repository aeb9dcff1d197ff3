package org.clauseline.desktop.settings;

/** How timeline and comparison share the room. */
public enum Arrangement {
    /** Beside each other, both tall. */
    BESIDE,
    /** The timeline above the comparison. */
    ABOVE,
    /** The timeline alone. */
    TIMELINE,
    /** The comparison alone. */
    COMPARISON
}
