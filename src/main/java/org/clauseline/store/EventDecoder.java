package org.clauseline.store;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.store.Responses.Response;
import org.clauseline.store.Values.Written;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads events. */
final class EventDecoder {
    /** The most events that a dossier may hold. */
    static final int MOST = 1_000_000;

    private final Tokens tokens;
    private final Values values;
    private final ZoneId dossierZone;
    private final Responses responses;
    private int count;

    EventDecoder(Tokens tokens, Values values, ZoneId dossierZone, Responses responses) {
        this.tokens = tokens;
        this.values = values;
        this.dossierZone = dossierZone;
        this.responses = responses;
    }

    Event event() throws IOException {
        if (++count > MOST) {
            throw new BeyondLimits("A dossier holds at most 1,000,000 events.", tokens.offset());
        }
        String id = "";
        String title = "";
        String summary = "";
        Written when = Written.NOTHING;
        Optional<ZoneId> zone = Optional.empty();
        Written known = Written.NOTHING;
        String place = "";
        String side = "";
        Category category = Category.STATEMENT;
        Status status = Status.REPORTED;
        int importance = 1;
        List<String> actors = List.of();
        List<String> sources = List.of();
        List<Claim> claims = List.of();
        List<String> points = List.of();
        List<Response> responds = List.of();
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.EVENT);
                case "title" -> title = values.name();
                case "summary" -> summary = values.name();
                case "when" -> when = values.written();
                case "zone" -> zone = values.zone();
                case "known" -> known = values.written();
                case "place" -> place = values.name();
                case "side" -> side = values.reference(Kind.SIDE);
                case "category" -> category = values.word(Words.CATEGORIES);
                case "status" -> status = values.word(Words.STATUSES);
                case "importance" ->
                        importance = values.integer(1, 5, "a whole number from 1 to 5");
                case "actors" -> actors = values.references(Kind.ACTOR);
                case "sources" -> sources = values.sources("An event");
                case "claims" -> claims = values.claims();
                case "points" -> points = values.references(Kind.POINT);
                case "responds" -> responds = values.list(this::response);
                default -> fields.unknown();
            }
        }
        fields.require("id", "title", "when", "category", "status", "importance", "sources");
        if (status == Status.DISPUTED && claims.size() < 2) {
            tokens.findings()
                    .error(
                            fields.at(),
                            Wording.fill(
                                    "The event \"%s\" is disputed and needs at least two claims"
                                            + " that say how.",
                                    id));
        }
        responses.of(id, responds);
        ZoneId local = zone.orElse(dossierZone);
        return new Event(
                id,
                title,
                summary,
                values.when(when, local),
                zone,
                values.known(known, local),
                place,
                side,
                category,
                status,
                importance,
                actors,
                sources,
                claims,
                points,
                responds.stream().map(Response::to).toList(),
                fields.extras());
    }

    private Response response() throws IOException {
        long at = tokens.at();
        return new Response(values.reference(Kind.EVENT), at);
    }
}
