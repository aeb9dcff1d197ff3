package org.clauseline.dossier;

import java.time.ZoneId;
import java.util.List;

/**
 * Everything that is known about one negotiation: the single immutable value from which every view,
 * export and report is computed.
 *
 * @param id unique id
 * @param title name shown to the reader
 * @param summary what it covers, or empty
 * @param language BCP 47 language tag of its texts
 * @param zone default zone for display and for local times without a zone
 * @param span the interval that the timeline opens on
 * @param sides the parties, in the order of their lanes
 * @param topics the subjects of points
 * @param actors those who act or speak
 * @param sources the publications it rests on
 * @param events the events, in the order of the file
 * @param drafts the drafts, in the order of the file
 * @param outcomes what became of points between drafts
 * @param questions what is open
 * @param notes the user's notes
 * @param marks ids of what the user starred
 * @param pins the user's word on points that belong together or do not
 * @param extras unknown keys of the file
 */
public record Dossier(
        String id,
        String title,
        String summary,
        String language,
        ZoneId zone,
        When span,
        List<Side> sides,
        List<Topic> topics,
        List<Actor> actors,
        List<Source> sources,
        List<Event> events,
        List<Draft> drafts,
        List<Outcome> outcomes,
        List<Question> questions,
        List<Note> notes,
        List<String> marks,
        List<Pin> pins,
        Extras extras) {
    public Dossier {
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        drafts = List.copyOf(drafts);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
        pins = List.copyOf(pins);
    }

    /**
     * One that holds nothing.
     *
     * @param id unique id
     * @param title name shown to the reader
     * @param language BCP 47 language tag of its texts
     * @param zone default zone
     * @param span the interval that the timeline opens on
     */
    public static Dossier empty(String id, String title, String language, ZoneId zone, When span) {
        return new Dossier(
                id,
                title,
                "",
                language,
                zone,
                span,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    /**
     * Everything in it that has an id of its own, list by list, but for points, which are in their
     * drafts.
     */
    public List<List<? extends Item>> items() {
        return List.of(sides, topics, actors, sources, events, drafts, questions, notes);
    }

    /** Begins its next version, which is like it until something is exchanged. */
    public Revision revised() {
        return new Revision(this);
    }
}
