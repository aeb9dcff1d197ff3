package org.clauseline.dossier;

import java.util.Locale;

/** How sure it is that a draft holds a point, or that an outcome is so. */
public enum Certainty {
    /** The words themselves were published. */
    PUBLISHED,
    /** Somebody describes it; the words were not published or not checked. */
    REPORTED,
    /** Sources contradict each other; at least two claims say how. */
    DISPUTED,
    /** Nobody has said anything about it. */
    UNKNOWN;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
