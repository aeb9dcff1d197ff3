package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which events of a timeline respond to which. Events that are filtered out or have no place on the
 * axis take no part. Takes no room for events that nothing responds to.
 */
final class Responses {
    /** No event responds to another. */
    static final Responses NONE = new Responses(new Event[0], new Columns(0));

    private final Event[] events;
    private final Map<Integer, List<Response>> ofEvent = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, Integer> entries = new HashMap<>();

    /**
     * A response.
     *
     * @param cause place of what is responded to in the list of events
     * @param event place of what responds
     */
    record Response(int cause, int event) {}

    Responses(Event[] events, Columns columns) {
        this.events = events;
        Set<String> named = new HashSet<>();
        for (Event event : events) {
            if (!event.responds().isEmpty()) {
                named.add(event.id());
                named.addAll(event.responds());
            }
        }
        if (named.isEmpty()) {
            return;
        }
        for (int i = 0; i < events.length; i++) {
            if (named.contains(events[i].id())) {
                places.put(events[i].id(), i);
            }
        }
        for (int i = 0; i < events.length; i++) {
            for (String id : new HashSet<>(events[i].responds())) {
                Integer cause = places.get(id);
                if (cause != null && cause != i) {
                    Response response = new Response(cause, i);
                    ofEvent.computeIfAbsent(cause, key -> new ArrayList<>(2)).add(response);
                    ofEvent.computeIfAbsent(i, key -> new ArrayList<>(2)).add(response);
                }
            }
        }
        for (int entry = 0; entry < columns.size && !ofEvent.isEmpty(); entry++) {
            if (ofEvent.containsKey(columns.event[entry])) {
                entries.putIfAbsent(columns.event[entry], entry);
            }
        }
    }

    boolean isNone() {
        return ofEvent.isEmpty();
    }

    /** The responses that an event has to do with, at either end. */
    List<Response> of(int event) {
        return ofEvent.getOrDefault(event, List.of());
    }

    /** The responses that an event has to do with, by its id. */
    List<Response> of(String id) {
        Integer place = places.get(id);
        return place == null ? List.of() : of(place);
    }

    /** The first entry of an event that has to do with a response. */
    int entry(int event) {
        return entries.getOrDefault(event, -1);
    }

    /** Whether both ends were known at an instant. */
    boolean isKnown(Response response, AsOf asOf) {
        return asOf.knows(events[response.cause]) && asOf.knows(events[response.event]);
    }

    /** What an event responds to and what responds to it, to be said after its name; or empty. */
    String tell(int event, AsOf asOf, Words words) {
        if (isNone() || of(event).isEmpty()) {
            return "";
        }
        List<Response> all =
                of(event).stream().filter(response -> isKnown(response, asOf)).toList();
        List<Integer> causes =
                all.stream().filter(it -> it.event == event).map(Response::cause).toList();
        List<Integer> answers =
                all.stream().filter(it -> it.cause == event).map(Response::event).toList();
        return (causes.isEmpty() ? "" : words.get("responds", titles(causes)))
                + (answers.isEmpty() ? "" : words.get("answered", titles(answers)));
    }

    private String titles(List<Integer> places) {
        return places.stream()
                .map(place -> "“" + Labels.clean(events[place].title()) + "”")
                .collect(Collectors.joining(", "));
    }
}
