package org.clauseline.desktop.theme;

/** What the user wants the window to look like. */
public enum ThemeChoice {
    /** As the rest of the system. */
    SYSTEM,
    LIGHT,
    DARK
}
