package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which events of a timeline respond to which. Events that are filtered out or have no place on the
 * axis take no part. Kept in arrays of numbers, for a million events may have as many responses;
 * takes a bit for each event that nothing responds to.
 */
final class Responses {
    /** No event responds to another. */
    static final Responses NONE = new Responses(new Event[0], new Columns(0));

    private final Event[] events;

    /** Places of the events that have to do with a response. */
    private final BitSet takesPart;

    /** The same places, ascending; their number in this is the number of a member. */
    private final int[] members;

    /** For each member where its responses begin in {@link #incident}; one more than members. */
    private final int[] starts;

    /** Both ends of all responses. */
    private final int[] causes;

    private final int[] answers;

    /** Numbers of responses, member by member. */
    private final int[] incident;

    /** For each member its first entry. */
    private final int[] entries;

    /** Hashes of the members' ids in the upper half of each, ascending, with their numbers. */
    private final long[] byId;

    /**
     * A response.
     *
     * @param cause place of what is responded to in the list of events
     * @param event place of what responds
     */
    record Response(int cause, int event) {}

    Responses(Event[] events, Columns columns) {
        this.events = events;
        int[] pairs = pairs(events);
        causes = new int[pairs.length / 2];
        answers = new int[pairs.length / 2];
        takesPart = new BitSet();
        for (int i = 0; i < causes.length; i++) {
            causes[i] = pairs[2 * i];
            answers[i] = pairs[2 * i + 1];
            takesPart.set(causes[i]);
            takesPart.set(answers[i]);
        }
        members = takesPart.stream().toArray();
        starts = new int[members.length + 1];
        incident = new int[pairs.length];
        int[] numbers = new int[isNone() ? 0 : events.length];
        for (int i = 0; i < members.length; i++) {
            numbers[members[i]] = i;
        }
        arrange(numbers);
        entries = new int[members.length];
        Arrays.fill(entries, -1);
        for (int entry = columns.size - 1; entry >= 0 && !isNone(); entry--) {
            if (takesPart.get(columns.event[entry])) {
                entries[numbers[columns.event[entry]]] = entry;
            }
        }
        byId = new long[members.length];
        for (int i = 0; i < members.length; i++) {
            byId[i] = ((long) events[members[i]].id().hashCode() << 32) | i;
        }
        Arrays.sort(byId);
    }

    /** Causes and what responds to them in turn, as places in the list of events. */
    private static int[] pairs(Event[] events) {
        IntStream.Builder pairs = IntStream.builder();
        Places places = null;
        for (int i = 0; i < events.length; i++) {
            List<String> responds = events[i].responds();
            if (responds.isEmpty()) {
                continue;
            }
            if (places == null) {
                places = new Places(events);
            }
            for (String id : responds.size() < 2 ? responds : new LinkedHashSet<>(responds)) {
                int cause = places.of(id);
                if (cause >= 0 && cause != i) {
                    pairs.add(cause).add(i);
                }
            }
        }
        return pairs.build().toArray();
    }

    /** Lists the responses of each member, given the numbers of members by place. */
    private void arrange(int[] numbers) {
        for (int i = 0; i < causes.length; i++) {
            starts[numbers[causes[i]] + 1]++;
            starts[numbers[answers[i]] + 1]++;
        }
        for (int i = 0; i < members.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = Arrays.copyOf(starts, members.length);
        for (int i = 0; i < causes.length; i++) {
            incident[next[numbers[causes[i]]]++] = i;
            incident[next[numbers[answers[i]]]++] = i;
        }
    }

    private int number(int event) {
        return Arrays.binarySearch(members, event);
    }

    boolean isNone() {
        return causes.length == 0;
    }

    /** Whether an event responds to another or is responded to. */
    boolean has(int event) {
        return takesPart.get(event);
    }

    /** The responses that an event has to do with, at either end. */
    List<Response> of(int event) {
        if (!takesPart.get(event)) {
            return List.of();
        }
        int member = number(event);
        List<Response> found = new ArrayList<>(starts[member + 1] - starts[member]);
        for (int i = starts[member]; i < starts[member + 1]; i++) {
            found.add(new Response(causes[incident[i]], answers[incident[i]]));
        }
        return found;
    }

    /** The responses that an event has to do with, by its id. */
    List<Response> of(String id) {
        int at = Arrays.binarySearch(byId, (long) id.hashCode() << 32);
        for (int i = at < 0 ? -at - 1 : at;
                i < byId.length && (int) (byId[i] >> 32) == id.hashCode();
                i++) {
            int event = members[(int) byId[i]];
            if (events[event].id().equals(id)) {
                return of(event);
            }
        }
        return List.of();
    }

    /** The first entry of an event that has to do with a response. */
    int entry(int event) {
        return takesPart.get(event) ? entries[number(event)] : -1;
    }

    /** Whether both ends were known at an instant. */
    boolean isKnown(Response response, AsOf asOf) {
        return asOf.knows(events[response.cause]) && asOf.knows(events[response.event]);
    }

    /** What an event responds to and what responds to it, to be said after its name; or empty. */
    String tell(int event, AsOf asOf, Words words) {
        if (!takesPart.get(event)) {
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
