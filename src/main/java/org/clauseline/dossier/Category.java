package org.clauseline.dossier;

import java.util.Locale;

/** What sort of thing an event is. */
public enum Category {
    /** Parties meet or speak with each other. */
    NEGOTIATION,
    /** Somebody says something in public. */
    STATEMENT,
    /** A text appears, is handed over or is described. */
    DOCUMENT,
    /** An act of war. */
    MILITARY,
    /** Somebody answers to a text or an event. */
    REACTION,
    /** A date is set, moved or passes. */
    DEADLINE,
    /** An act of domestic or international politics. */
    POLITICAL;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
