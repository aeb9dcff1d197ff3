package org.clauseline.store;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.When;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes dossiers in the one form that the format has for each: UTF-8, two spaces of indent, known
 * keys in their order and unknown ones after them, {@code \n} line ends, a newline at the end, no
 * optional key that says nothing. The same dossier gives the same bytes everywhere.
 */
public final class DossierWriter {
    /** Bytes of a usual event; where they are more, the room grows. */
    private static final int ROOM = 640;

    private final JsonSink out;

    private DossierWriter(JsonSink out) {
        this.out = out;
    }

    /**
     * The bytes of a file that holds a dossier.
     *
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     *     or an extra is no JSON, which no file can keep
     */
    public static byte[] write(Dossier dossier) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(
                        (1 << 16) + Math.min(dossier.events().size(), 300_000) * ROOM);
        try {
            write(dossier, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes these bytes part by part, without having all of them in memory.
     *
     * @throws IllegalArgumentException as {@link #write(Dossier)} does; some parts may have been
     *     written by then
     * @throws IOException if the stream cannot be written to
     */
    static void write(Dossier dossier, OutputStream out) throws IOException {
        JsonSink sink = new JsonSink(out);
        new DossierWriter(sink).dossier(dossier);
        sink.finish();
    }

    private void dossier(Dossier dossier) throws IOException {
        out.beginObject();
        text("format", DossierDecoder.FORMAT);
        out.name("version").number(DossierDecoder.VERSION);
        text("id", dossier.id());
        text("title", dossier.title());
        text("summary", dossier.summary());
        text("language", dossier.language());
        text("zone", dossier.zone().getId());
        text("span", dossier.span().text());
        objects("sides", dossier.sides(), this::side);
        objects("topics", dossier.topics(), this::topic);
        objects("actors", dossier.actors(), this::actor);
        objects("sources", dossier.sources(), this::source);
        objects("events", dossier.events(), this::event);
        objects("drafts", dossier.drafts(), this::draft);
        objects("outcomes", dossier.outcomes(), this::outcome);
        objects("questions", dossier.questions(), this::question);
        objects("notes", dossier.notes(), this::note);
        texts("marks", dossier.marks());
        if (!dossier.pins().isEmpty()) {
            objects("pins", dossier.pins(), this::pin);
        }
        extras(dossier.extras());
        out.endObject();
    }

    private void side(Side side) throws IOException {
        text("id", side.id());
        text("name", side.name());
        optional("colour", side.colour());
        extras(side.extras());
    }

    private void topic(Topic topic) throws IOException {
        text("id", topic.id());
        text("name", topic.name());
        extras(topic.extras());
    }

    private void actor(Actor actor) throws IOException {
        text("id", actor.id());
        text("name", actor.name());
        optional("role", actor.role());
        optional("side", actor.side());
        optional("aliases", actor.aliases());
        extras(actor.extras());
    }

    private void source(Source source) throws IOException {
        text("id", source.id());
        text("publisher", source.publisher());
        text("title", source.title());
        optional("author", source.author());
        text("date", source.date().text());
        optional("url", source.url());
        text("kind", source.kind().word());
        optional("note", source.note());
        extras(source.extras());
    }

    private void event(Event event) throws IOException {
        text("id", event.id());
        text("title", event.title());
        optional("summary", event.summary());
        text("when", event.when().text());
        if (event.zone().isPresent()) {
            text("zone", event.zone().get().getId());
        }
        known(event.known());
        optional("place", event.place());
        optional("side", event.side());
        text("category", event.category().word());
        text("status", event.status().word());
        out.name("importance").number(event.importance());
        optional("actors", event.actors());
        texts("sources", event.sources());
        claims(event.claims());
        optional("points", event.points());
        optional("responds", event.responds());
        extras(event.extras());
    }

    private void draft(Draft draft) throws IOException {
        text("id", draft.id());
        text("title", draft.title());
        optional("by", draft.by());
        text("when", draft.when().text());
        text("known", draft.known().text());
        text("completeness", draft.completeness().word());
        optional("note", draft.note());
        texts("sources", draft.sources());
        objects("points", draft.points(), this::point);
        extras(draft.extras());
    }

    private void point(Point point) throws IOException {
        text("id", point.id());
        optional("number", point.number());
        optional("parent", point.parent());
        optional("topic", point.topic());
        text("text", point.text());
        text("certainty", point.certainty().word());
        known(point.known());
        optional("note", point.note());
        texts("sources", point.sources());
        claims(point.claims());
        extras(point.extras());
    }

    private void outcome(Outcome outcome) throws IOException {
        texts("from", outcome.from());
        texts("to", outcome.to());
        optional("draft", outcome.draft());
        text("outcome", outcome.fate().word());
        text("certainty", outcome.certainty().word());
        text("note", outcome.note());
        texts("sources", outcome.sources());
        known(outcome.known());
        extras(outcome.extras());
    }

    private void question(Question question) throws IOException {
        text("id", question.id());
        text("text", question.text());
        optional("about", question.about());
        optional("sources", question.sources());
        extras(question.extras());
    }

    private void note(Note note) throws IOException {
        text("id", note.id());
        text("about", note.about());
        text("text", note.text());
        text("created", note.created());
        text("updated", note.updated());
        extras(note.extras());
    }

    private void pin(Pin pin) throws IOException {
        text("from", pin.from());
        text("to", pin.to());
        text("bond", pin.bond().word());
        extras(pin.extras());
    }

    private void claims(List<Claim> claims) throws IOException {
        if (!claims.isEmpty()) {
            objects("claims", claims, this::claim);
        }
    }

    private void claim(Claim claim) throws IOException {
        text("text", claim.text());
        texts("sources", claim.sources());
        extras(claim.extras());
    }

    /** Writes the keys of one object. */
    private interface Keys<T> {
        void write(T value) throws IOException;
    }

    private <T> void objects(String key, List<T> values, Keys<T> keys) throws IOException {
        out.name(key).beginArray();
        for (T value : values) {
            out.beginObject();
            keys.write(value);
            out.endObject();
        }
        out.endArray();
    }

    private void text(String key, String value) throws IOException {
        out.name(key).text(value);
    }

    private void optional(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        out.name(key).beginArray();
        for (String value : values) {
            out.text(value);
        }
        out.endArray();
    }

    private void optional(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            texts(key, values);
        }
    }

    private void known(Optional<When> known) throws IOException {
        if (known.isPresent()) {
            text("known", known.get().text());
        }
    }

    private void extras(Extras extras) throws IOException {
        for (Extras.Entry entry : extras.entries()) {
            out.name(entry.key()).json(RawJson.indented(entry.json()));
        }
    }
}
