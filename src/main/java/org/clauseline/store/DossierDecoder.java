package org.clauseline.store;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.When;
import org.clauseline.store.Values.Written;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a whole dossier: the values at its top, and the lists that are not large enough for a class
 * of their own.
 */
final class DossierDecoder {
    /** What the key {@code format} says. */
    static final String FORMAT = "clauseline-dossier";

    /** The version of the format that is read and written. */
    static final int VERSION = 1;

    /** So many different times are kept to be used again where they stand once more. */
    private static final int MOST_TIMES = 20_000;

    private static final String[] LISTS = {
        "sides",
        "topics",
        "actors",
        "sources",
        "events",
        "drafts",
        "outcomes",
        "questions",
        "notes",
        "marks"
    };

    private final Tokens tokens;
    private final Findings findings;
    private final Ids ids;
    private final Values values;
    private final Responses responses;

    private final boolean keeping;
    private ZoneId zone;
    private boolean timesRead;
    private String format = "";
    private int version;
    private Optional<ZoneId> ownZone = Optional.empty();

    /**
     * @param zone the zone of times that stand before the dossier names one
     * @param ids takes note of the ids
     * @param keeping whether events and drafts, of which there may be very many, are kept; if not,
     *     they are looked through and the dossier is without them
     */
    DossierDecoder(Tokens tokens, ZoneId zone, Ids ids, boolean keeping) {
        this.keeping = keeping;
        this.tokens = tokens;
        this.findings = tokens.findings();
        this.ids = ids;
        this.values = new Values(tokens, ids, keeping ? MOST_TIMES : MOST_TIMES / 20);
        this.responses = new Responses(findings, keeping);
        this.zone = zone;
    }

    /** What the file calls its format, or the empty text. */
    String format() {
        return format;
    }

    /** The version of the format that the file names, or 0. */
    int version() {
        return version;
    }

    /**
     * The zone that the dossier names, if times stand before it: they have to be read again with
     * that zone.
     */
    Optional<ZoneId> lateZone() {
        return ownZone.filter(named -> !named.equals(zone));
    }

    Dossier dossier() throws IOException {
        String id = "";
        String title = "";
        String summary = "";
        String language = "";
        Written span = Written.NOTHING;
        List<Side> sides = List.of();
        List<Topic> topics = List.of();
        List<Actor> actors = List.of();
        List<Source> sources = List.of();
        List<Event> events = List.of();
        List<Draft> drafts = List.of();
        List<Outcome> outcomes = List.of();
        List<Question> questions = List.of();
        List<Note> notes = List.of();
        List<String> marks = List.of();
        List<Pin> pins = List.of();
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "format" -> format = values.text();
                case "version" ->
                        version = values.integer(1, Integer.MAX_VALUE, "a whole number from 1");
                case "id" -> id = values.id(Kind.DOSSIER);
                case "title" -> title = values.name();
                case "summary" -> summary = values.text();
                case "language" -> language = values.name();
                case "zone" -> zone(values.zone());
                case "span" -> span = values.written();
                case "sides" -> sides = values.list(this::side);
                case "topics" -> topics = values.list(this::topic);
                case "actors" -> actors = values.list(this::actor);
                case "sources" -> {
                    timesRead = true;
                    sources = values.list(this::source);
                }
                case "events" -> {
                    timesRead = true;
                    EventDecoder decoder = new EventDecoder(tokens, values, zone, responses);
                    events = keeping ? values.list(decoder::event) : values.each(decoder::event);
                }
                case "drafts" -> {
                    timesRead = true;
                    DraftDecoder decoder = new DraftDecoder(tokens, values, zone);
                    drafts = keeping ? values.list(decoder::draft) : values.each(decoder::draft);
                }
                case "outcomes" -> {
                    timesRead = true;
                    outcomes = values.list(this::outcome);
                }
                case "questions" -> questions = values.list(this::question);
                case "notes" -> notes = values.list(this::note);
                case "marks" -> marks = values.references(Kind.ANY);
                case "pins" -> pins = values.list(this::pin);
                default -> fields.unknown();
            }
        }
        tokens.end();
        fields.require("format", "version", "id", "title", "summary", "language", "zone", "span");
        for (String list : LISTS) {
            if (!fields.has(list)) {
                findings.warning(
                        fields.at(),
                        Wording.fill("The list \"%s\" is missing; it is taken to be empty.", list));
            }
        }
        ids.checkReferences();
        responses.checkCircles();
        return new Dossier(
                id,
                title,
                summary,
                language,
                ownZone.orElse(zone),
                span(span),
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
                fields.extras());
    }

    private Pin pin() throws IOException {
        String from = "";
        String to = "";
        Pin.Bond bond = Pin.Bond.TOGETHER;
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "from" -> from = values.reference(Kind.POINT);
                case "to" -> to = values.reference(Kind.POINT);
                case "bond" -> bond = values.word(Words.BONDS);
                default -> fields.unknown();
            }
        }
        fields.require("from", "to", "bond");
        return new Pin(from, to, bond, fields.extras());
    }

    private void zone(Optional<ZoneId> named) {
        ownZone = named;
        if (!timesRead) {
            zone = named.orElse(zone);
        }
    }

    private When span(Written written) {
        When span = values.when(written, zone);
        if (span.earliestStart() == When.PAST || span.latestEnd() == When.FUTURE) {
            findings.error(
                    written.at(),
                    Wording.fill(
                            "The timeline cannot open on \"%s\"; write where it begins and ends,"
                                    + " such as 2025-11-19/2025-11-28.",
                            written.text()));
        }
        return span;
    }

    private Side side() throws IOException {
        String id = "";
        String name = "";
        String colour = "";
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.SIDE);
                case "name" -> name = values.name();
                case "colour" -> colour = values.colour();
                default -> fields.unknown();
            }
        }
        fields.require("id", "name");
        return new Side(id, name, colour, fields.extras());
    }

    private Topic topic() throws IOException {
        String id = "";
        String name = "";
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.TOPIC);
                case "name" -> name = values.name();
                default -> fields.unknown();
            }
        }
        fields.require("id", "name");
        return new Topic(id, name, fields.extras());
    }

    private Actor actor() throws IOException {
        String id = "";
        String name = "";
        String role = "";
        String side = "";
        List<String> aliases = List.of();
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.ACTOR);
                case "name" -> name = values.name();
                case "role" -> role = values.name();
                case "side" -> side = values.reference(Kind.SIDE);
                case "aliases" -> aliases = values.names();
                default -> fields.unknown();
            }
        }
        fields.require("id", "name");
        return new Actor(id, name, role, side, aliases, fields.extras());
    }

    private Source source() throws IOException {
        String id = "";
        String publisher = "";
        String title = "";
        String author = "";
        Written date = Written.NOTHING;
        String url = "";
        SourceKind kind = SourceKind.NEWS;
        String note = "";
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.SOURCE);
                case "publisher" -> publisher = values.name();
                case "title" -> title = values.name();
                case "author" -> author = values.name();
                case "date" -> date = values.written();
                case "url" -> url = values.url();
                case "kind" -> kind = values.word(Words.SOURCE_KINDS);
                case "note" -> note = values.name();
                default -> fields.unknown();
            }
        }
        fields.require("id", "publisher", "title", "date", "kind");
        return new Source(
                id,
                publisher,
                title,
                author,
                values.when(date, zone),
                url,
                kind,
                note,
                fields.extras());
    }

    private Outcome outcome() throws IOException {
        List<String> from = List.of();
        List<String> to = List.of();
        String draft = "";
        Fate fate = Fate.UNKNOWN;
        Certainty certainty = Certainty.UNKNOWN;
        String note = "";
        List<String> sources = List.of();
        Written known = Written.NOTHING;
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "from" -> from = values.references(Kind.POINT);
                case "to" -> to = values.references(Kind.POINT);
                case "draft" -> draft = values.reference(Kind.DRAFT);
                case "outcome" -> fate = values.word(Words.FATES);
                case "certainty" -> certainty = values.word(Words.CERTAINTIES);
                case "note" -> note = values.text();
                case "sources" -> sources = values.references(Kind.SOURCE);
                case "known" -> known = values.written();
                default -> fields.unknown();
            }
        }
        fields.require("from", "to", "outcome", "certainty", "note", "sources");
        if (fields.has("from") && fields.has("to") && from.isEmpty() && to.isEmpty()) {
            findings.warning(
                    fields.at(), "The outcome is about no point; name some in \"from\" or \"to\".");
        }
        return new Outcome(
                from,
                to,
                draft,
                fate,
                certainty,
                note,
                sources,
                values.known(known, zone),
                fields.extras());
    }

    private Question question() throws IOException {
        String id = "";
        String text = "";
        List<String> about = new ArrayList<>();
        List<String> sources = List.of();
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.QUESTION);
                case "text" -> text = values.name();
                case "about" -> about = values.references(Kind.ANY);
                case "sources" -> sources = values.references(Kind.SOURCE);
                default -> fields.unknown();
            }
        }
        fields.require("id", "text");
        return new Question(id, text, about, sources, fields.extras());
    }

    private Note note() throws IOException {
        String id = "";
        String about = "";
        String text = "";
        String created = "";
        String updated = "";
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.NOTE);
                case "about" -> about = values.reference(Kind.ANY);
                case "text" -> text = values.text();
                case "created" -> created = values.instant();
                case "updated" -> updated = values.instant();
                default -> fields.unknown();
            }
        }
        fields.require("id", "about", "text", "created", "updated");
        return new Note(id, about, text, created, updated, fields.extras());
    }
}
