package org.clauseline.timeline;

import java.util.List;

/**
 * Something in a dossier that is worth a second look. It says what it rests on, and no more.
 *
 * @param kind what sort of thing it is
 * @param from where it begins, in seconds since 1970-01-01T00:00Z
 * @param to where it ends, not before {@code from}
 * @param events ids of the events it is about
 * @param evidence what it rests on, in words
 */
public record Lead(Kind kind, double from, double to, List<String> events, String evidence) {
    /** Sorts of leads. */
    public enum Kind {
        /** A time without events that is longer than the rest. */
        QUIET,
        /** A day with many more events than others. */
        BURST,
        /** What is said to be known, or was written, before it happened. */
        ORDER,
        /** Somebody is named in two places at the same time. */
        PLACES,
        /** Several events in a row, each from one source alone. */
        SINGLE_SOURCE,
        /** A time that is told more finely than what it rests on. */
        PRECISION,
        /** Claims that contradict each other. */
        CONFLICT
    }

    public Lead {
        events = List.copyOf(events);
    }
}
