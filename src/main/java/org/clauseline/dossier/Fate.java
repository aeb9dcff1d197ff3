package org.clauseline.dossier;

import java.util.Locale;

/** What became of points of one draft in another, as an editor states it. */
public enum Fate {
    /** It stands unchanged in substance. */
    KEPT,
    /** It stands with changes. */
    AMENDED,
    /** It stands elsewhere. */
    MOVED,
    /** Several points became one. */
    MERGED,
    /** One point became several. */
    SPLIT,
    /** It was taken out. */
    REMOVED,
    /** It is new. */
    ADDED,
    /** Nobody has said what became of it. */
    UNKNOWN;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
