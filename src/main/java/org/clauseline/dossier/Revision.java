package org.clauseline.dossier;

import java.time.ZoneId;
import java.util.List;

/**
 * The next version of a dossier in the making: another, of which some parts are exchanged before it
 * is made. What is not exchanged is shared with the one before; so a change costs what it touches.
 * Begins with {@link Dossier#revised}.
 */
public final class Revision {
    private final Dossier before;
    private String title;
    private String summary;
    private ZoneId zone;
    private When span;
    private List<Side> sides;
    private List<Topic> topics;
    private List<Actor> actors;
    private List<Source> sources;
    private List<Event> events;
    private List<Draft> drafts;
    private List<Outcome> outcomes;
    private List<Question> questions;
    private List<Note> notes;
    private List<String> marks;
    private List<Pin> pins;

    Revision(Dossier before) {
        this.before = before;
        title = before.title();
        summary = before.summary();
        zone = before.zone();
        span = before.span();
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

    /** Exchanges the name shown to the reader. */
    public Revision title(String next) {
        title = next;
        return this;
    }

    /** Exchanges what it covers, or empty. */
    public Revision summary(String next) {
        summary = next;
        return this;
    }

    /** Exchanges the default zone. */
    public Revision zone(ZoneId next) {
        zone = next;
        return this;
    }

    /** Exchanges the interval that the timeline opens on. */
    public Revision span(When next) {
        span = next;
        return this;
    }

    /** Exchanges the parties, in the order of their lanes. */
    public Revision sides(List<Side> next) {
        sides = next;
        return this;
    }

    /** Exchanges the subjects of points. */
    public Revision topics(List<Topic> next) {
        topics = next;
        return this;
    }

    /** Exchanges those who act or speak. */
    public Revision actors(List<Actor> next) {
        actors = next;
        return this;
    }

    /** Exchanges the publications it rests on. */
    public Revision sources(List<Source> next) {
        sources = next;
        return this;
    }

    /** Exchanges the events. */
    public Revision events(List<Event> next) {
        events = next;
        return this;
    }

    /** Exchanges the drafts. */
    public Revision drafts(List<Draft> next) {
        drafts = next;
        return this;
    }

    /** Exchanges what became of points. */
    public Revision outcomes(List<Outcome> next) {
        outcomes = next;
        return this;
    }

    /** Exchanges what is open. */
    public Revision questions(List<Question> next) {
        questions = next;
        return this;
    }

    /** Exchanges the user's notes. */
    public Revision notes(List<Note> next) {
        notes = next;
        return this;
    }

    /** Exchanges ids of what the user starred. */
    public Revision marks(List<String> next) {
        marks = next;
        return this;
    }

    /** Exchanges the user's word on points. */
    public Revision pins(List<Pin> next) {
        pins = next;
        return this;
    }

    /** The dossier as it is now. */
    public Dossier dossier() {
        return new Dossier(
                before.id(),
                title,
                summary,
                before.language(),
                zone,
                span,
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
                before.extras());
    }
}
