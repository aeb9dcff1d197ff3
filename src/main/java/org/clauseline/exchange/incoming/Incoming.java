package org.clauseline.exchange.incoming;

import org.clauseline.exchange.Losses;

import java.util.List;

/**
 * What a file holds of events.
 *
 * @param format what the file is, such as "TimelineJS table"
 * @param title of the whole, or empty
 * @param events those that could be read
 * @param refused those that could not, each with the reason as a sentence
 * @param losses what was not carried over
 */
public record Incoming(
        String format,
        String title,
        List<IncomingEvent> events,
        List<String> refused,
        Losses losses) {
    public Incoming {
        events = List.copyOf(events);
        refused = List.copyOf(refused);
    }
}
