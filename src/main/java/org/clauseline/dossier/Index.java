package org.clauseline.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the things of one dossier by id, and what refers to them. Built once for a dossier, in time
 * linear in its size.
 */
public final class Index {
    private final Dossier dossier;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Draft> draftOfPoint = new HashMap<>();
    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, List<Event>> responses = new HashMap<>();

    /** Builds the index of a dossier whose ids are unique. */
    public Index(Dossier dossier) {
        this.dossier = dossier;
        for (List<? extends Item> list :
                List.of(
                        dossier.sides(),
                        dossier.topics(),
                        dossier.actors(),
                        dossier.sources(),
                        dossier.events(),
                        dossier.drafts(),
                        dossier.questions(),
                        dossier.notes())) {
            for (Item item : list) {
                items.put(item.id(), item);
            }
        }
        for (Event event : dossier.events()) {
            for (String cause : event.responds()) {
                responses.computeIfAbsent(cause, key -> new ArrayList<>(1)).add(event);
            }
        }
        for (Draft draft : dossier.drafts()) {
            for (Point point : draft.points()) {
                items.put(point.id(), point);
                points.put(point.id(), point);
                draftOfPoint.put(point.id(), draft);
            }
        }
    }

    /** The dossier that this index is of. */
    public Dossier dossier() {
        return dossier;
    }

    /** The thing with this id, whatever it is. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The thing with this id if it is of this type. */
    public <T extends Item> Optional<T> find(Class<T> type, String id) {
        Item item = items.get(id);
        return type.isInstance(item) ? Optional.of(type.cast(item)) : Optional.empty();
    }

    /**
     * The things of this type with these ids, in their order; ids of other types are passed over.
     */
    public <T extends Item> List<T> findAll(Class<T> type, List<String> ids) {
        return ids.stream().flatMap(id -> find(type, id).stream()).toList();
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
        return Collections.unmodifiableList(responses.getOrDefault(eventId, List.of()));
    }
}
