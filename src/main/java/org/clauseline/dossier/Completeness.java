package org.clauseline.dossier;

import java.util.Locale;

/** How much of a draft is known. */
public enum Completeness {
    /** Every point is known. */
    FULL,
    /** Some points are known. */
    PARTIAL,
    /** No text was seen, only accounts of it. */
    REPORTED;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
