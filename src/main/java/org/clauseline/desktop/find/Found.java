package org.clauseline.desktop.find;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Search;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search found, in groups, and the hit that it stands at.
 *
 * @param phrase what was looked for
 * @param hits group by group
 * @param current place of the hit that it stands at; -1 before the first
 */
record Found(String phrase, List<Search.Hit> hits, int current) {
    /** Nothing was looked for. */
    static final Found NOTHING = new Found("", List.of(), -1);

    /** The groups in which hits are listed, in their order. */
    enum Group {
        EVENTS,
        POINTS,
        DRAFTS,
        ACTORS,
        SOURCES,
        QUESTIONS,
        NOTES
    }

    Found {
        hits = List.copyOf(hits);
    }

    /** The hits in the order of their groups, and within a group in that of the dossier. */
    static Found of(String phrase, List<Search.Hit> hits) {
        List<Search.Hit> sorted = new ArrayList<>(hits);
        sorted.sort((one, other) -> group(one.item()).compareTo(group(other.item())));
        return new Found(phrase, sorted, -1);
    }

    /** At the next hit, at the first after the last. */
    Found next() {
        return hits.isEmpty() ? this : new Found(phrase, hits, (current + 1) % hits.size());
    }

    /** At the hit before, at the last before the first. */
    Found previous() {
        return hits.isEmpty()
                ? this
                : new Found(phrase, hits, (Math.max(current, 0) + hits.size() - 1) % hits.size());
    }

    /** At this hit. */
    Found at(int place) {
        return new Found(phrase, hits, place);
    }

    /** Ids of what was found; for a note, of what it is about. */
    Set<String> ids() {
        return hits.stream().map(hit -> target(hit.item())).collect(Collectors.toUnmodifiableSet());
    }

    /** Id of what to select for a hit. */
    static String target(Item item) {
        return item instanceof Note note ? note.about() : item.id();
    }

    static Group group(Item item) {
        return switch (item) {
            case Event event -> Group.EVENTS;
            case Point point -> Group.POINTS;
            case Draft draft -> Group.DRAFTS;
            case Actor actor -> Group.ACTORS;
            case Source source -> Group.SOURCES;
            case Question question -> Group.QUESTIONS;
            case Note note -> Group.NOTES;
            case Side side -> Group.ACTORS;
            case Topic topic -> Group.POINTS;
        };
    }
}
