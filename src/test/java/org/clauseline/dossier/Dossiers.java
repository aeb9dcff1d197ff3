package org.clauseline.dossier;

import java.time.ZoneId;

/**
 * Dossiers for tests: small ones told in a few words, and large ones made up from a seed.
 *
 * <pre>{@code
 * Dossier dossier = Dossiers.dossier("talks")
 *         .side("us", "United States")
 *         .event(Dossiers.event("meeting", "2025-11-23").title("Talks in Geneva").side("us"))
 *         .draft(Dossiers.draft("first", "2025-11-20").point("first-1", "1", "A text."))
 *         .build();
 * }</pre>
 *
 * What is not told has a plain default; the source {@link #SOURCE} is always there, so that every
 * dossier built this way keeps the rules of the file format as long as the ids that it names exist.
 */
public final class Dossiers {
    /** The zone of the dossiers built here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    /** Id of the source that everything rests on unless told otherwise. */
    public static final String SOURCE = "source";

    private Dossiers() {}

    /** Begins a dossier that opens on 19 to 28 November 2025. */
    public static DossierBuilder dossier(String id) {
        return new DossierBuilder(id);
    }

    /** Begins an event that is confirmed, of middling importance and a statement. */
    public static EventBuilder event(String id, String when) {
        return new EventBuilder(id, when);
    }

    /** Begins a full draft that was known when it was made. */
    public static DraftBuilder draft(String id, String when) {
        return new DraftBuilder(id, when);
    }

    /** A point whose words were published. */
    public static Point point(String id, String number, String text) {
        return DraftBuilder.point(id, number, "", text, Certainty.PUBLISHED);
    }

    /** An expression of time in {@link #ZONE}. */
    public static When when(String text) {
        try {
            return When.parse(text, ZONE);
        } catch (EdtfException mistake) {
            throw new IllegalArgumentException(text, mistake);
        }
    }

    /**
     * A dossier made up from a seed, the same on every machine: events that overlap, on six sides,
     * of every status and importance, with short, long and foreign titles; three drafts with nested
     * points; outcomes, questions, notes and marks. It keeps the rules of the file format.
     *
     * @param seed tells one dossier from another
     * @param events how many events, from 0 to 1,000,000
     */
    public static Dossier random(long seed, int events) {
        return new RandomDossier(seed).make(events);
    }
}
