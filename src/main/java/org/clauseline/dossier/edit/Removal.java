package org.clauseline.dossier.edit;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes things out of a dossier so that nothing is left that points to them. */
public final class Removal {
    private final Dossier before;
    private final Set<String> gone;

    private Removal(Dossier before, Set<String> ids) {
        this.before = before;
        this.gone = withParts(before, ids);
    }

    /**
     * What would break the rules of a dossier if these were taken out: events, drafts, points and
     * outcomes that rest on no other source, and disputed ones that would keep fewer than two
     * claims. Empty if nothing stands against it.
     *
     * @return ids of what stands in the way; for an outcome that of a point it is about
     */
    public static List<String> obstacles(Dossier dossier, Set<String> ids) {
        Removal removal = new Removal(dossier, ids);
        List<String> found = new ArrayList<>();
        for (Event event : dossier.events()) {
            boolean disputed = event.status() == Status.DISPUTED;
            if (removal.stays(event) && removal.bare(event.sources(), event.claims(), disputed)) {
                found.add(event.id());
            }
        }
        for (Draft draft : dossier.drafts()) {
            if (removal.stays(draft) && removal.bare(draft.sources(), List.of(), false)) {
                found.add(draft.id());
            }
            for (Point point : draft.points()) {
                boolean disputed = point.certainty() == Certainty.DISPUTED;
                if (removal.stays(point)
                        && removal.bare(point.sources(), point.claims(), disputed)) {
                    found.add(point.id());
                }
            }
        }
        for (Outcome outcome : dossier.outcomes()) {
            if (removal.staysAbout(outcome) && removal.bare(outcome.sources(), List.of(), false)) {
                found.add(
                        outcome.to().isEmpty()
                                ? outcome.from().getFirst()
                                : outcome.to().getFirst());
            }
        }
        return found;
    }

    static Dossier apply(Dossier before, Set<String> ids) {
        return new Removal(before, ids).apply();
    }

    /** The points of a draft go with it, and the parts of a point with that. */
    private static Set<String> withParts(Dossier dossier, Set<String> ids) {
        Set<String> all = new HashSet<>(ids);
        for (Draft draft : dossier.drafts()) {
            if (ids.contains(draft.id())) {
                draft.points().forEach(point -> all.add(point.id()));
            }
            int size;
            do {
                size = all.size();
                draft.points().stream()
                        .filter(point -> all.contains(point.parent()))
                        .forEach(point -> all.add(point.id()));
            } while (all.size() > size);
        }
        dossier.notes().stream()
                .filter(note -> all.contains(note.about()))
                .toList()
                .forEach(note -> all.add(note.id()));
        return all;
    }

    private boolean stays(Item item) {
        return !gone.contains(item.id());
    }

    /** Whether it had sources and would have none, or would lose a claim that it needs. */
    private boolean bare(List<String> sources, List<Claim> claims, boolean disputed) {
        boolean unsourced = !sources.isEmpty() && ids(sources).isEmpty();
        boolean unclaimed = disputed && claims.size() >= 2 && claims(claims).size() < 2;
        return unsourced || unclaimed;
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().anyMatch(gone::contains)
                ? ids.stream().filter(Predicate.not(gone::contains)).toList()
                : ids;
    }

    private String id(String id) {
        return gone.contains(id) ? "" : id;
    }

    /** A claim goes with the last source that makes it. */
    private List<Claim> claims(List<Claim> claims) {
        if (claims.stream().noneMatch(c -> c.sources().stream().anyMatch(gone::contains))) {
            return claims;
        }
        return claims.stream()
                .map(claim -> new Claim(claim.text(), ids(claim.sources()), claim.extras()))
                .filter(claim -> !claim.sources().isEmpty())
                .toList();
    }

    private Dossier apply() {
        return before.revised()
                .sides(staying(before.sides()))
                .topics(staying(before.topics()))
                .actors(staying(before.actors()).stream().map(this::actor).toList())
                .sources(staying(before.sources()))
                .events(staying(before.events()).stream().map(this::event).toList())
                .drafts(staying(before.drafts()).stream().map(this::draft).toList())
                .outcomes(
                        before.outcomes().stream()
                                .filter(this::staysAbout)
                                .map(this::outcome)
                                .toList())
                .questions(staying(before.questions()).stream().map(this::question).toList())
                .notes(staying(before.notes()))
                .marks(ids(before.marks()))
                .pins(before.pins().stream().filter(this::stays).toList())
                .dossier();
    }

    private <T extends Item> List<T> staying(List<T> items) {
        return items.stream().filter(this::stays).toList();
    }

    private boolean stays(Pin pin) {
        return !gone.contains(pin.from()) && !gone.contains(pin.to());
    }

    /** An outcome is a statement about points; without those of either side it says nothing. */
    private boolean staysAbout(Outcome outcome) {
        boolean lost =
                outcome.from().stream().anyMatch(gone::contains)
                        || outcome.to().stream().anyMatch(gone::contains)
                        || gone.contains(outcome.draft());
        return !lost;
    }

    private Actor actor(Actor actor) {
        return gone.contains(actor.side())
                ? new Actor(
                        actor.id(), actor.name(), actor.role(), "", actor.aliases(), actor.extras())
                : actor;
    }

    private Event event(Event event) {
        return event.revised()
                .side(id(event.side()))
                .actors(ids(event.actors()))
                .sources(ids(event.sources()))
                .claims(claims(event.claims()))
                .points(ids(event.points()))
                .responds(ids(event.responds()))
                .event();
    }

    private Draft draft(Draft draft) {
        return new Draft(
                draft.id(),
                draft.title(),
                ids(draft.by()),
                draft.when(),
                draft.known(),
                draft.completeness(),
                draft.note(),
                ids(draft.sources()),
                staying(draft.points()).stream().map(this::point).toList(),
                draft.extras());
    }

    private Point point(Point point) {
        return new Point(
                point.id(),
                point.number(),
                point.parent(),
                id(point.topic()),
                point.text(),
                point.certainty(),
                point.known(),
                point.note(),
                ids(point.sources()),
                claims(point.claims()),
                point.extras());
    }

    private Outcome outcome(Outcome outcome) {
        return new Outcome(
                outcome.from(),
                outcome.to(),
                outcome.draft(),
                outcome.fate(),
                outcome.certainty(),
                outcome.note(),
                ids(outcome.sources()),
                outcome.known(),
                outcome.extras());
    }

    private Question question(Question question) {
        return new Question(
                question.id(),
                question.text(),
                ids(question.about()),
                ids(question.sources()),
                question.extras());
    }
}
