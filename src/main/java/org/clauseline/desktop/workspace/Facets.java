package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How many events each choice of a filter would show: those that meet the filter in everything but
 * the choice's own kind.
 *
 * @param sides by id of the side
 * @param topics by id of the topic
 * @param categories by category
 * @param statuses by status
 * @param sources by id of the source
 * @param importance by importance: events of at least that importance
 * @param starred events with a star
 * @param noted events with a note
 * @param singleSource events of which one source alone speaks
 * @param shown events that meet the whole filter
 * @param all all events
 */
public record Facets(
        Map<String, Integer> sides,
        Map<String, Integer> topics,
        Map<Category, Integer> categories,
        Map<Status, Integer> statuses,
        Map<String, Integer> sources,
        Map<Integer, Integer> importance,
        int starred,
        int noted,
        int singleSource,
        int shown,
        int all) {
    /** Counts the events of a dossier under a filter, in one pass for each kind of choice. */
    public static Facets of(Index index, Filter filter) {
        Dossier dossier = index.dossier();
        Map<String, Integer> sides = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        Map<Category, Integer> categories = new HashMap<>();
        Map<Status, Integer> statuses = new HashMap<>();
        Map<String, Integer> sources = new HashMap<>();
        Map<Integer, Integer> importance = new HashMap<>();
        each(index, filter.withSides(Set.of()), event -> count(sides, event.side()));
        each(
                index,
                filter.withTopics(Set.of()),
                event -> topicsOf(event, index).forEach(topic -> count(topics, topic)));
        each(index, filter.withCategories(Set.of()), event -> count(categories, event.category()));
        each(index, filter.withStatuses(Set.of()), event -> count(statuses, event.status()));
        each(
                index,
                filter.withSources(Set.of()),
                event -> Set.copyOf(event.sources()).forEach(source -> count(sources, source)));
        each(
                index,
                filter.withImportance(1),
                event -> {
                    for (int least = 1; least <= event.importance(); least++) {
                        count(importance, least);
                    }
                });
        return new Facets(
                sides,
                topics,
                categories,
                statuses,
                sources,
                importance,
                passing(index, filter.withStarred(true)),
                passing(index, filter.withNoted(true)),
                passing(index, filter.withSingleSource(true)),
                passing(index, filter),
                dossier.events().size());
    }

    private static void each(Index index, Filter filter, Consumer<Event> counter) {
        index.dossier().events().stream().filter(filter.on(index)).forEach(counter);
    }

    private static int passing(Index index, Filter filter) {
        return (int) index.dossier().events().stream().filter(filter.on(index)).count();
    }

    private static Set<String> topicsOf(Event event, Index index) {
        Set<String> topics = new HashSet<>();
        for (String id : event.points()) {
            index.point(id).ifPresent(point -> topics.add(point.topic()));
        }
        topics.remove("");
        return topics;
    }

    private static <K> void count(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }
}
