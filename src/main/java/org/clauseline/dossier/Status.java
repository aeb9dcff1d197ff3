package org.clauseline.dossier;

import java.util.Locale;

/** How sure it is that an event took place as described. */
public enum Status {
    /** On record, or stated alike by independent sources. */
    CONFIRMED,
    /** Carried by sources that nobody has confirmed or denied. */
    REPORTED,
    /** Sources contradict each other; at least two claims say how. */
    DISPUTED,
    /** Reported, and denied by those concerned. */
    DENIED;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
