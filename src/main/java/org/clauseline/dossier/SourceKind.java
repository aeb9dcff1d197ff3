package org.clauseline.dossier;

import java.util.Locale;

/** What sort of publication a source is. */
public enum SourceKind {
    /** A news report. */
    NEWS,
    /** A news agency's report. */
    WIRE,
    /** A statement or document of an office or a government. */
    OFFICIAL,
    /** An interview. */
    INTERVIEW,
    /** A post on a social network. */
    SOCIAL,
    /** A document or recording made public without leave. */
    LEAK,
    /** An analysis or opinion. */
    ANALYSIS;

    /** The word that stands for it in a dossier file: its name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
