package org.clauseline.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a dossier step by step; see {@link Dossiers#dossier}. */
public final class DossierBuilder {
    private final String id;
    private String title = "Talks";
    private String summary = "Made for a test.";
    private When span = RandomDossier.span();
    private final List<Side> sides = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();

    DossierBuilder(String id) {
        this.id = id;
        source(Dossiers.SOURCE, "The Gazette");
    }

    public DossierBuilder title(String value) {
        title = value;
        return this;
    }

    public DossierBuilder summary(String value) {
        summary = value;
        return this;
    }

    public DossierBuilder span(String value) {
        span = Dossiers.when(value);
        return this;
    }

    public DossierBuilder side(String sideId, String name) {
        sides.add(new Side(sideId, name, "", Extras.NONE));
        return this;
    }

    public DossierBuilder topic(String topicId, String name) {
        topics.add(new Topic(topicId, name, Extras.NONE));
        return this;
    }

    public DossierBuilder actor(String actorId, String name, String side) {
        return actor(new Actor(actorId, name, "", side, List.of(), Extras.NONE));
    }

    public DossierBuilder actor(Actor actor) {
        actors.add(actor);
        return this;
    }

    /** Adds a news report of 20 November 2025. */
    public DossierBuilder source(String sourceId, String publisher) {
        return source(
                new Source(
                        sourceId,
                        publisher,
                        "Report " + sourceId,
                        "",
                        Dossiers.when("2025-11-20"),
                        "https://example.org/" + sourceId,
                        SourceKind.NEWS,
                        "",
                        Extras.NONE));
    }

    public DossierBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    public DossierBuilder event(EventBuilder event) {
        return event(event.build());
    }

    public DossierBuilder event(Event event) {
        events.add(event);
        return this;
    }

    public DossierBuilder draft(DraftBuilder draft) {
        return draft(draft.build());
    }

    public DossierBuilder draft(Draft draft) {
        drafts.add(draft);
        return this;
    }

    /** Adds an outcome that was published. */
    public DossierBuilder outcome(List<String> from, List<String> to, Fate fate) {
        return outcome(
                new Outcome(
                        from,
                        to,
                        "",
                        fate,
                        Certainty.PUBLISHED,
                        "Said by the editor.",
                        List.of(Dossiers.SOURCE),
                        Optional.empty(),
                        Extras.NONE));
    }

    public DossierBuilder outcome(Outcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    public DossierBuilder question(String questionId, String text, String... about) {
        questions.add(new Question(questionId, text, List.of(about), List.of(), Extras.NONE));
        return this;
    }

    /** Adds a note written at noon (UTC) on 28 November 2025. */
    public DossierBuilder note(String noteId, String about, String text) {
        String noon = "2025-11-28T12:00:00Z";
        notes.add(new Note(noteId, about, text, noon, noon, Extras.NONE));
        return this;
    }

    public DossierBuilder mark(String marked) {
        marks.add(marked);
        return this;
    }

    public DossierBuilder pin(String from, String to, Pin.Bond bond) {
        pins.add(new Pin(from, to, bond, Extras.NONE));
        return this;
    }

    public Dossier build() {
        return new Dossier(
                id,
                title,
                summary,
                "en",
                Dossiers.ZONE,
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
                Extras.NONE);
    }
}
