package org.clauseline.dossier;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which events to show. An empty set lets everything through; each set that is not empty must be
 * met.
 *
 * @param sides ids of sides
 * @param topics ids of topics of the points that an event touches
 * @param categories categories
 * @param statuses statuses
 * @param sources ids of sources
 * @param leastImportance 1 to 5
 * @param starred only what the user starred
 * @param noted only what the user wrote a note on
 * @param singleSource only what one source alone says
 */
public record Filter(
        Set<String> sides,
        Set<String> topics,
        Set<Category> categories,
        Set<Status> statuses,
        Set<String> sources,
        int leastImportance,
        boolean starred,
        boolean noted,
        boolean singleSource) {
    /** Lets everything through. */
    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 1, false, false);

    /** A filter that does not ask how many sources there are. */
    public Filter(
            Set<String> sides,
            Set<String> topics,
            Set<Category> categories,
            Set<Status> statuses,
            Set<String> sources,
            int leastImportance,
            boolean starred,
            boolean noted) {
        this(sides, topics, categories, statuses, sources, leastImportance, starred, noted, false);
    }

    public Filter {
        sides = Set.copyOf(sides);
        topics = Set.copyOf(topics);
        categories = Set.copyOf(categories);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
    }

    /** Whether everything is let through. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The test that an event of this dossier has to pass. */
    public Predicate<Event> on(Index index) {
        if (isNone()) {
            return event -> true;
        }
        Set<String> marks = Set.copyOf(index.dossier().marks());
        Set<String> annotated = new HashSet<>();
        index.dossier().notes().forEach(note -> annotated.add(note.about()));
        return event ->
                event.importance() >= leastImportance
                        && (sides.isEmpty() || sides.contains(event.side()))
                        && (categories.isEmpty() || categories.contains(event.category()))
                        && (statuses.isEmpty() || statuses.contains(event.status()))
                        && (sources.isEmpty()
                                || event.sources().stream().anyMatch(sources::contains))
                        && (topics.isEmpty() || touchesTopic(event, index))
                        && (!starred || marks.contains(event.id()))
                        && (!noted || annotated.contains(event.id()))
                        && (!singleSource || event.isFromOneSource());
    }

    private boolean touchesTopic(Event event, Index index) {
        return event.points().stream()
                .flatMap(id -> index.point(id).stream())
                .anyMatch(point -> topics.contains(point.topic()));
    }

    /** The same with other sides. */
    public Filter withSides(Set<String> changed) {
        return new Filter(
                changed,
                topics,
                categories,
                statuses,
                sources,
                leastImportance,
                starred,
                noted,
                singleSource);
    }

    /** The same with other topics. */
    public Filter withTopics(Set<String> changed) {
        return new Filter(
                sides,
                changed,
                categories,
                statuses,
                sources,
                leastImportance,
                starred,
                noted,
                singleSource);
    }

    /** The same with other categories. */
    public Filter withCategories(Set<Category> changed) {
        return new Filter(
                sides,
                topics,
                changed,
                statuses,
                sources,
                leastImportance,
                starred,
                noted,
                singleSource);
    }

    /** The same with other statuses. */
    public Filter withStatuses(Set<Status> changed) {
        return new Filter(
                sides,
                topics,
                categories,
                changed,
                sources,
                leastImportance,
                starred,
                noted,
                singleSource);
    }

    /** The same with other sources. */
    public Filter withSources(Set<String> changed) {
        return new Filter(
                sides,
                topics,
                categories,
                statuses,
                changed,
                leastImportance,
                starred,
                noted,
                singleSource);
    }

    /** The same with another least importance. */
    public Filter withImportance(int changed) {
        return new Filter(
                sides,
                topics,
                categories,
                statuses,
                sources,
                changed,
                starred,
                noted,
                singleSource);
    }

    /** The same for all, or only for what is starred. */
    public Filter withStarred(boolean changed) {
        return new Filter(
                sides,
                topics,
                categories,
                statuses,
                sources,
                leastImportance,
                changed,
                noted,
                singleSource);
    }

    /** The same for all, or only for what has a note. */
    public Filter withNoted(boolean changed) {
        return new Filter(
                sides,
                topics,
                categories,
                statuses,
                sources,
                leastImportance,
                starred,
                changed,
                singleSource);
    }

    /** The same for all, or only for what one source alone says. */
    public Filter withSingleSource(boolean changed) {
        return new Filter(
                sides,
                topics,
                categories,
                statuses,
                sources,
                leastImportance,
                starred,
                noted,
                changed);
    }
}
