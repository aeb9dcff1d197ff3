package org.clauseline.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the things of one dossier by id, and what refers to them. Built in time linear in the size
 * of a dossier, and from the index of the version before in little more than what was changed.
 */
public final class Index {
    private final Dossier dossier;

    /** All but points. */
    private final Layered<Item> items;

    private final Layered<List<Event>> responses;
    private final Map<String, Draft> draftOfPoint;
    private final Map<String, Point> points;

    /** Builds the index of a dossier whose ids are unique. */
    public Index(Dossier dossier) {
        this(dossier, Layered.of(items(dossier)), Layered.of(responses(dossier)));
    }

    private Index(Dossier dossier, Layered<Item> items, Layered<List<Event>> responses) {
        this(dossier, items, responses, new HashMap<>(), new HashMap<>());
        for (Draft draft : dossier.drafts()) {
            for (Point point : draft.points()) {
                points.put(point.id(), point);
                draftOfPoint.put(point.id(), draft);
            }
        }
    }

    private Index(
            Dossier dossier,
            Layered<Item> items,
            Layered<List<Event>> responses,
            Map<String, Draft> draftOfPoint,
            Map<String, Point> points) {
        this.dossier = dossier;
        this.items = items;
        this.responses = responses;
        this.draftOfPoint = draftOfPoint;
        this.points = points;
    }

    private static Map<String, Item> items(Dossier dossier) {
        Map<String, Item> items = new HashMap<>();
        for (List<? extends Item> list : dossier.items()) {
            for (Item item : list) {
                items.put(item.id(), item);
            }
        }
        return items;
    }

    private static Map<String, List<Event>> responses(Dossier dossier) {
        Map<String, List<Event>> responses = new HashMap<>();
        for (Event event : dossier.events()) {
            for (String cause : event.responds()) {
                responses.computeIfAbsent(cause, key -> new ArrayList<>(1)).add(event);
            }
        }
        return responses;
    }

    /** The index of a dossier that was made of this one by a change. */
    @SuppressWarnings("ReferenceEquality") // versions share the lists that were not touched
    public Index after(Dossier next) {
        List<List<? extends Item>> before = dossier.items();
        List<List<? extends Item>> after = next.items();
        Map<String, Optional<Item>> changes = new HashMap<>();
        List<Item> added = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Exchange<Item> exchange = Exchange.between(before.get(i), after.get(i));
            if (exchange.size() > Layered.MOST) {
                return new Index(next);
            }
            exchange.was().forEach(item -> changes.put(item.id(), Optional.empty()));
            added.addAll(exchange.is());
        }
        added.forEach(item -> changes.put(item.id(), Optional.of(item)));
        Layered<Item> nextItems = items.with(changes);
        Layered<List<Event>> nextResponses = responses.with(responsesAfter(next));
        return dossier.drafts() == next.drafts()
                ? new Index(next, nextItems, nextResponses, draftOfPoint, points)
                : new Index(next, nextItems, nextResponses);
    }

    /** The responses to every event that a changed event responds to or did. */
    private Map<String, Optional<List<Event>>> responsesAfter(Dossier next) {
        Exchange<Event> exchange = Exchange.between(dossier.events(), next.events());
        Map<String, List<Event>> found = new HashMap<>();
        for (List<? extends Event> side : List.of(exchange.was(), exchange.is())) {
            for (Event event : side) {
                event.responds().forEach(cause -> found.put(cause, new ArrayList<>(1)));
            }
        }
        for (Event event : found.isEmpty() ? List.<Event>of() : next.events()) {
            for (String cause : event.responds()) {
                List<Event> list = found.get(cause);
                if (list != null) {
                    list.add(event);
                }
            }
        }
        Map<String, Optional<List<Event>>> changed = new HashMap<>();
        found.forEach((cause, list) -> changed.put(cause, Optional.of(list)));
        return changed;
    }

    /** The dossier that this index is of. */
    public Dossier dossier() {
        return dossier;
    }

    /** The thing with this id, whatever it is. */
    public Optional<Item> item(String id) {
        Point point = points.get(id);
        return point == null ? items.get(id) : Optional.of(point);
    }

    /** The thing with this id if it is of this type. */
    public <T extends Item> Optional<T> find(Class<T> type, String id) {
        return item(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * The things of this type with these ids, in their order; ids of other types are passed over.
     */
    public <T extends Item> List<T> findAll(Class<T> type, List<String> ids) {
        List<T> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            find(type, id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The draft that holds the point with this id. */
    public Optional<Draft> draftOf(String pointId) {
        return Optional.ofNullable(draftOfPoint.get(pointId));
    }

    /** The point with this id. */
    public Optional<Point> point(String id) {
        return Optional.ofNullable(points.get(id));
    }

    /** The events that respond to the event with this id, in the order of the dossier. */
    public List<Event> responsesTo(String eventId) {
        return Collections.unmodifiableList(responses.get(eventId).orElse(List.of()));
    }
}
