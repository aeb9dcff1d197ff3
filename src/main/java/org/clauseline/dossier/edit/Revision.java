package org.clauseline.dossier.edit;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;

import java.util.List;

/**
 * A dossier in the making: the lists of another, of which some are exchanged before the new one is
 * made. What is not exchanged is shared with the dossier before.
 */
final class Revision {
    private final Dossier before;
    List<Side> sides;
    List<Topic> topics;
    List<Actor> actors;
    List<Source> sources;
    List<Event> events;
    List<Draft> drafts;
    List<Outcome> outcomes;
    List<Question> questions;
    List<Note> notes;
    List<String> marks;
    List<Pin> pins;

    Revision(Dossier before) {
        this.before = before;
        sides = before.sides();
        topics = before.topics();
        actors = before.actors();
        sources = before.sources();
        events = before.events();
        drafts = before.drafts();
        outcomes = before.outcomes();
        questions = before.questions();
        notes = before.notes();
        marks = before.marks();
        pins = before.pins();
    }

    Dossier dossier() {
        return dossier(About.of(before));
    }

    Dossier dossier(About about) {
        return new Dossier(
                about.id(),
                about.title(),
                about.summary(),
                about.language(),
                about.zone(),
                about.span(),
                sides,
                topics,
                actors,
                sources,
                events,
                drafts,
                outcomes,
                questions,
                notes,
                marks,
                pins,
                about.extras());
    }
}
