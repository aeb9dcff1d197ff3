package org.clauseline.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An instant to look from: only what the public could know by then counts.
 *
 * <p>An event, draft, point or outcome is known from the end of its {@code known}, or of what the
 * dossier format names in its place. A source has appeared by the end of its date, or on that date
 * by the moment at which what rests on it became known. A claim is known once what it belongs to is
 * known and one of its sources has appeared; with fewer than two claims left nothing is disputed
 * yet.
 *
 * @param instant seconds since 1970-01-01T00:00Z; {@link When#FUTURE} for the latest state
 */
public record AsOf(long instant) {
    /** Everything that the dossier holds. */
    public static final AsOf LATEST = new AsOf(When.FUTURE);

    /** Whether nothing is withheld. */
    public boolean isLatest() {
        return instant == When.FUTURE;
    }

    /** From when on the public could know of an event, in seconds since 1970-01-01T00:00Z. */
    public static long knownSince(Event event) {
        return end(event.known().orElse(event.when()));
    }

    /** From when on the public could know of a draft, in seconds since 1970-01-01T00:00Z. */
    public static long knownSince(Draft draft) {
        return end(draft.known());
    }

    /**
     * From when on the public could know of a point of a draft, in seconds since 1970-01-01T00:00Z.
     */
    public static long knownSince(Point point, Draft draft) {
        return Math.max(knownSince(draft), point.known().map(AsOf::end).orElse(When.PAST));
    }

    /** Whether the public could know of an event. */
    public boolean knows(Event event) {
        return isLatest() || knownSince(event) <= instant;
    }

    /** Whether the public could know of a draft. */
    public boolean knows(Draft draft) {
        return isLatest() || knownSince(draft) <= instant;
    }

    /**
     * The dossier as it was known: later events, claims, drafts, points and outcomes are left out,
     * with whatever refers to them. The same value where nothing is withheld.
     */
    public Dossier view(Dossier dossier) {
        return isLatest() ? dossier : new View(dossier).build();
    }

    /** The end of a time; of one without an end, the last instant that it does name. */
    private static long end(When when) {
        if (when.latestEnd() != When.FUTURE) {
            return when.latestEnd();
        }
        return when.latestStart() != When.FUTURE ? when.latestStart() : when.earliestStart();
    }

    private final class View {
        private final Dossier dossier;
        private final Map<String, When> appearance = new HashMap<>();
        private final Map<String, Draft> drafts = new HashMap<>();
        private final Set<String> known = new HashSet<>();

        View(Dossier dossier) {
            this.dossier = dossier;
            dossier.sources().forEach(source -> appearance.put(source.id(), source.date()));
            for (Draft draft : dossier.drafts()) {
                drafts.put(draft.id(), draft);
                draft.points().forEach(point -> drafts.put(point.id(), draft));
                if (knows(draft)) {
                    known.add(draft.id());
                    draft.points().stream()
                            .filter(point -> knownSince(point, draft) <= instant)
                            .forEach(point -> known.add(point.id()));
                }
            }
            dossier.events().stream()
                    .filter(AsOf.this::knows)
                    .forEach(event -> known.add(event.id()));
            dossier.sides().forEach(side -> known.add(side.id()));
            dossier.topics().forEach(topic -> known.add(topic.id()));
            dossier.actors().forEach(actor -> known.add(actor.id()));
        }

        Dossier build() {
            List<Source> sources =
                    dossier.sources().stream()
                            .filter(source -> appeared(source.id(), instant))
                            .toList();
            sources.forEach(source -> known.add(source.id()));
            List<Question> questions =
                    dossier.questions().stream().filter(this::isOpen).map(this::question).toList();
            questions.forEach(question -> known.add(question.id()));
            return dossier.revised()
                    .sources(sources)
                    .events(
                            dossier.events().stream()
                                    .filter(event -> known.contains(event.id()))
                                    .map(this::event)
                                    .toList())
                    .drafts(
                            dossier.drafts().stream()
                                    .filter(draft -> known.contains(draft.id()))
                                    .map(this::draft)
                                    .toList())
                    .outcomes(
                            dossier.outcomes().stream()
                                    .filter(this::isKnown)
                                    .map(this::outcome)
                                    .toList())
                    .questions(questions)
                    .notes(
                            dossier.notes().stream()
                                    .filter(note -> known.contains(note.about()))
                                    .toList())
                    .marks(dossier.marks().stream().filter(known::contains).toList())
                    .pins(
                            dossier.pins().stream()
                                    .filter(
                                            pin ->
                                                    known.contains(pin.from())
                                                            && known.contains(pin.to()))
                                    .toList())
                    .dossier();
        }

        /**
         * Whether a source was there when something that rests on it became known at {@code since}.
         */
        private boolean appeared(String source, long since) {
            When date = appearance.get(source);
            if (date == null) {
                return false;
            }
            boolean thatDay = date.earliestStart() <= since && since < date.latestEnd();
            return end(date) <= instant || (thatDay && since <= instant);
        }

        private List<String> sources(List<String> ids, long since) {
            List<String> left = ids.stream().filter(id -> appeared(id, since)).toList();
            return left.isEmpty() ? ids : left;
        }

        private List<Claim> claims(List<Claim> claims, long since) {
            return claims.stream()
                    .filter(claim -> claim.sources().stream().anyMatch(id -> appeared(id, since)))
                    .map(
                            claim ->
                                    new Claim(
                                            claim.text(),
                                            sources(claim.sources(), since),
                                            claim.extras()))
                    .toList();
        }

        private List<String> references(List<String> ids) {
            return ids.stream().filter(known::contains).toList();
        }

        private Event event(Event event) {
            long since = knownSince(event);
            List<Claim> claims = claims(event.claims(), since);
            boolean settled = event.status() == Status.DISPUTED && claims.size() < 2;
            return event.revised()
                    .status(settled ? Status.REPORTED : event.status())
                    .sources(sources(event.sources(), since))
                    .claims(claims)
                    .points(references(event.points()))
                    .responds(references(event.responds()))
                    .event();
        }

        private Draft draft(Draft draft) {
            return new Draft(
                    draft.id(),
                    draft.title(),
                    draft.by(),
                    draft.when(),
                    draft.known(),
                    draft.completeness(),
                    draft.note(),
                    sources(draft.sources(), knownSince(draft)),
                    draft.points().stream()
                            .filter(point -> known.contains(point.id()))
                            .map(point -> point(point, draft))
                            .toList(),
                    draft.extras());
        }

        private Point point(Point point, Draft draft) {
            long since = knownSince(point, draft);
            List<Claim> claims = claims(point.claims(), since);
            boolean settled = point.certainty() == Certainty.DISPUTED && claims.size() < 2;
            return new Point(
                    point.id(),
                    point.number(),
                    known.contains(point.parent()) ? point.parent() : "",
                    point.topic(),
                    point.text(),
                    settled ? Certainty.REPORTED : point.certainty(),
                    point.known(),
                    point.note(),
                    sources(point.sources(), since),
                    claims,
                    point.extras());
        }

        private boolean isKnown(Outcome outcome) {
            boolean points = known.containsAll(outcome.from()) && known.containsAll(outcome.to());
            boolean draft = outcome.draft().isEmpty() || known.contains(outcome.draft());
            return points && draft && outcome.known().map(AsOf::end).orElse(When.PAST) <= instant;
        }

        private Outcome outcome(Outcome outcome) {
            return new Outcome(
                    outcome.from(),
                    outcome.to(),
                    outcome.draft(),
                    outcome.fate(),
                    outcome.certainty(),
                    outcome.note(),
                    sources(outcome.sources(), outcome.known().map(AsOf::end).orElse(instant)),
                    outcome.known(),
                    outcome.extras());
        }

        private boolean isOpen(Question question) {
            boolean raised =
                    question.sources().isEmpty()
                            || question.sources().stream()
                                    .anyMatch(source -> appeared(source, instant));
            boolean about =
                    question.about().isEmpty()
                            || question.about().stream().anyMatch(known::contains);
            return raised && about;
        }

        private Question question(Question question) {
            return new Question(
                    question.id(),
                    question.text(),
                    references(question.about()),
                    sources(question.sources(), instant),
                    question.extras());
        }
    }
}
