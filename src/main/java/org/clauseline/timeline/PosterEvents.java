package org.clauseline.timeline;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The events that an image could show, the most important first.
 *
 * @param entries each event in each of its lanes
 * @param lanes the lanes in their order, those without events left out
 * @param inTime places of all events in the time shown, each once
 */
record PosterEvents(List<Entry> entries, List<PosterEvents.Group> lanes, List<Extent> inTime) {
    /** More than any image can hold. */
    private static final int MOST = 600;

    private static final int MOST_LANES_OF_AN_EVENT = 3;

    private static final int MOST_LANES_ENSURED = 8;

    /**
     * An event in a lane.
     *
     * @param lane number of the lane
     * @param extent its place on the axis
     */
    record Entry(Event event, int lane, Extent extent) {}

    /**
     * A lane.
     *
     * @param name what the reader sees
     * @param side whose colour it has, or empty
     * @param events number of events in the time shown
     */
    record Group(String name, String side, int events) {
        /** "Others (6)" */
        String described() {
            return name + " (" + events + ")";
        }
    }

    /** Number of events in the time shown. */
    int total() {
        return inTime.size();
    }

    static PosterEvents of(Dossier known, PosterSettings settings, Words words) {
        List<Event> inTime =
                known.events().stream()
                        .filter(event -> !Extent.isUndated(event.when()))
                        .filter(
                                event ->
                                        isInTime(
                                                LocalDays.extent(
                                                        event.when(), settings.period().zone()),
                                                settings))
                        .toList();
        Grouper grouper = new Grouper(known, settings.dress().grouping(), words);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Event event : inTime) {
            for (int lane : grouper.lanesOf(event)) {
                counts.merge(lane, 1, Integer::sum);
            }
        }
        int[] numbers = new int[grouper.groups().size()];
        counts.forEach((lane, count) -> numbers[lane] = count);
        List<Group> lanes = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int lane : grouper.order(numbers)) {
            if (numbers[lane] > 0) {
                Grouper.Group group = grouper.groups().get(lane);
                places.put(lane, lanes.size());
                lanes.add(new Group(group.name(), group.side().orElse(""), numbers[lane]));
            }
        }
        List<Entry> entries = new ArrayList<>();
        byWeight(inTime).stream()
                .limit(MOST)
                .forEach(event -> enter(event, grouper.lanesOf(event), places, settings, entries));
        List<Extent> extents =
                inTime.stream()
                        .map(event -> LocalDays.extent(event.when(), settings.period().zone()))
                        .toList();
        return new PosterEvents(fair(entries), List.copyOf(lanes), extents);
    }

    /**
     * The best of each lane comes first if it is about as important as the best of all, so that no
     * party goes missing.
     */
    private static List<Entry> fair(List<Entry> entries) {
        int highest = entries.isEmpty() ? 0 : entries.getFirst().event().importance();
        Set<Integer> seen = new HashSet<>();
        List<Entry> first = new ArrayList<>();
        List<Entry> rest = new ArrayList<>();
        for (Entry entry : entries) {
            boolean best = seen.add(entry.lane()) && entry.event().importance() >= highest - 1;
            (best && first.size() < MOST_LANES_ENSURED ? first : rest).add(entry);
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private static void enter(
            Event event,
            int[] lanes,
            Map<Integer, Integer> places,
            PosterSettings settings,
            List<Entry> entries) {
        for (int i = 0; i < Math.min(lanes.length, MOST_LANES_OF_AN_EVENT); i++) {
            int place = places.getOrDefault(lanes[i], 0);
            entries.add(
                    new Entry(
                            event,
                            place,
                            LocalDays.extent(event.when(), settings.period().zone())));
        }
    }

    /**
     * Where the mark of an event would lie outside, the event counts as outside, even if it may
     * reach in.
     */
    private static boolean isInTime(Extent extent, PosterSettings settings) {
        return extent.span()
                ? extent.latest() > settings.period().from()
                        && extent.earliest() < settings.period().to()
                : extent.anchor() >= settings.period().from()
                        && extent.anchor() < settings.period().to();
    }

    /**
     * The most important first, and of equals what is on record. What is equal in both comes in an
     * order that soon spreads over the time shown, for any of it may be the last that has room.
     */
    private static List<Event> byWeight(List<Event> events) {
        Comparator<Event> weight =
                Comparator.comparingInt((Event event) -> -event.importance())
                        .thenComparing(event -> event.status() != Status.CONFIRMED);
        List<Event> sorted =
                events.stream()
                        .sorted(
                                weight.thenComparingDouble(
                                                event -> Extent.of(event.when()).anchor())
                                        .thenComparing(Event::id))
                        .toList();
        List<Event> spread = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || weight.compare(sorted.get(from), sorted.get(i)) != 0) {
                spread(sorted.subList(from, i), spread);
                from = i;
            }
        }
        return spread;
    }

    /** Adds equals in the order of their places with the bits reversed (van der Corput 1935). */
    private static void spread(List<Event> equals, List<Event> out) {
        IntStream.range(0, equals.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> Integer.reverse(place) >>> 1))
                .forEach(place -> out.add(equals.get(place)));
    }
}
