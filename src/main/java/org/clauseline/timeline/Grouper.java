package org.clauseline.timeline;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which lanes an event belongs to. An event that touches several topics, or rests on several
 * publishers, is in each of their lanes; one that belongs to none is in the lane of the others, the
 * last.
 */
final class Grouper {
    /** A lane before it has rows. */
    record Group(String id, String name, Optional<String> side) {}

    private final Grouping grouping;
    private final Words words;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();

    Grouper(Dossier dossier, Grouping grouping, Words words) {
        this.grouping = grouping;
        this.words = words;
        switch (grouping) {
            case SIDE -> {
                for (Side side : dossier.sides()) {
                    add(new Group(side.id(), side.name(), Optional.of(side.id())));
                }
            }
            case TOPIC -> {
                for (Topic topic : dossier.topics()) {
                    add(new Group(topic.id(), topic.name(), Optional.empty()));
                }
                for (Draft draft : dossier.drafts()) {
                    for (Point point : draft.points()) {
                        groupOf.put(point.id(), point.topic());
                    }
                }
            }
            case CATEGORY -> {
                for (Category category : Category.values()) {
                    add(
                            new Group(
                                    category.word(),
                                    capital(words.category(category)),
                                    Optional.empty()));
                }
            }
            case SOURCE -> {
                for (Source source : dossier.sources()) {
                    groupOf.put(source.id(), source.publisher());
                }
            }
            case PLACE, NONE -> {}
        }
    }

    private void add(Group group) {
        if (places.putIfAbsent(group.id(), groups.size()) == null) {
            groups.add(group);
        }
    }

    /**
     * Numbers of the lanes of an event, each once; lanes that only events name are made on the way.
     */
    int[] lanesOf(Event event) {
        return switch (grouping) {
            case SIDE -> one(event.side());
            case CATEGORY -> one(event.category().word());
            case PLACE -> named(Set.of(event.place().strip()));
            case NONE -> named(Set.of(""));
            case TOPIC -> linked(event.points());
            case SOURCE -> linked(event.sources());
        };
    }

    private int[] one(String id) {
        Integer place = places.get(id);
        return place == null ? named(Set.of("")) : new int[] {place};
    }

    private int[] linked(List<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            String group = groupOf.get(id);
            if (group != null && !group.isEmpty()) {
                found.add(group);
            }
        }
        return named(found.isEmpty() ? Set.of("") : found);
    }

    private int[] named(Set<String> ids) {
        int[] lanes = new int[ids.size()];
        int n = 0;
        for (String id : ids) {
            if (!places.containsKey(id)) {
                add(new Group(id, id.isEmpty() ? nameless() : id, Optional.empty()));
            }
            lanes[n++] = places.getOrDefault(id, 0);
        }
        return lanes;
    }

    private String nameless() {
        return grouping == Grouping.NONE ? words.everything() : words.other();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** All lanes found so far, by their numbers. */
    List<Group> groups() {
        return groups;
    }

    /**
     * The order in which lanes are shown: that of the dossier where it has one, else the fullest
     * first; the others last.
     *
     * @param events number of events of each lane
     */
    int[] order(int[] events) {
        boolean byDossier = grouping != Grouping.SOURCE && grouping != Grouping.PLACE;
        List<Integer> order = new ArrayList<>();
        for (int lane = 0; lane < groups.size(); lane++) {
            order.add(lane);
        }
        Comparator<Integer> others = Comparator.comparing(lane -> groups.get(lane).id().isEmpty());
        order.sort(
                byDossier
                        ? others
                        : others.thenComparingInt(lane -> -events[lane])
                                .thenComparing(lane -> groups.get(lane).name()));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
