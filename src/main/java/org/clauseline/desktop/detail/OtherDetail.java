package org.clauseline.desktop.detail;

import javafx.scene.Node;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Drafts, sources, actors, questions and the rest, and what to show while nothing is selected. */
final class OtherDetail {
    private OtherDetail() {}

    static Columns draft(Draft draft, Parts parts) {
        List<Node> thing = new ArrayList<>();
        thing.add(
                parts.line(
                        parts.when(draft.when()),
                        parts.words().get("completeness." + draft.completeness().word())));
        thing.add(parts.title(draft.title()));
        if (!draft.note().isEmpty()) {
            thing.add(parts.prose(draft.note()));
        }
        List<Actor> authors = parts.index().findAll(Actor.class, draft.by());
        if (!authors.isEmpty()) {
            thing.add(parts.chips(authors));
        }
        List<Node> points = new ArrayList<>();
        points.add(
                parts.heading(
                        parts.words().get("points"),
                        parts.words().get("touches.points", draft.points().size())));
        points.addAll(parts.lines(draft.points(), point -> PointDetail.line(point, parts)));
        points.addAll(Questions.about(draft.id(), parts));
        return new Columns(
                thing, new Voices(parts).column(List.of(), draft.sources(), false), points);
    }

    static Columns source(Source source, Parts parts) {
        List<Node> thing = new ArrayList<>();
        thing.add(
                parts.line(
                        parts.when(source.date()),
                        parts.words().get("kind." + source.kind().word()),
                        source.author()));
        thing.add(parts.title(source.publisher()));
        thing.add(parts.source(source));
        if (!source.url().isEmpty()) {
            thing.add(parts.quiet(source.url()));
        }
        List<Point> points =
                parts.index().dossier().drafts().stream()
                        .flatMap(draft -> draft.points().stream())
                        .filter(point -> rests(point.sources(), point.claims(), source.id()))
                        .toList();
        List<Node> column = new ArrayList<>();
        column.add(parts.heading(parts.words().get("points"), Integer.toString(points.size())));
        column.addAll(parts.lines(points, point -> PointDetail.line(point, parts)));
        return new Columns(
                thing,
                events(parts, event -> rests(event.sources(), event.claims(), source.id())),
                column);
    }

    private static boolean rests(List<String> sources, List<Claim> claims, String id) {
        return sources.contains(id)
                || claims.stream().anyMatch(claim -> claim.sources().contains(id));
    }

    static Columns actor(Actor actor, Parts parts) {
        List<Node> thing = new ArrayList<>();
        thing.add(
                parts.line(
                        parts.index().find(Side.class, actor.side()).map(Side::name).orElse("")));
        thing.add(parts.title(actor.name()));
        if (!actor.role().isEmpty()) {
            thing.add(parts.prose(actor.role()));
        }
        if (!actor.aliases().isEmpty()) {
            thing.add(
                    parts.quiet(parts.words().get("aliases", String.join(", ", actor.aliases()))));
        }
        List<Node> drafts = new ArrayList<>();
        List<Draft> by =
                parts.index().dossier().drafts().stream()
                        .filter(draft -> draft.by().contains(actor.id()))
                        .toList();
        if (!by.isEmpty()) {
            drafts.add(parts.heading(parts.words().get("drafts"), Integer.toString(by.size())));
            drafts.addAll(
                    parts.lines(
                            by,
                            draft ->
                                    parts.link(
                                            draft.id(),
                                            "",
                                            draft.title(),
                                            parts.when(draft.when()))));
        }
        drafts.addAll(Questions.about(actor.id(), parts));
        return new Columns(
                thing, events(parts, event -> event.actors().contains(actor.id())), drafts);
    }

    static Columns question(Question question, Parts parts) {
        List<Node> about = new ArrayList<>();
        about.add(parts.heading(parts.words().get("about"), ""));
        question.about()
                .forEach(
                        id ->
                                parts.index()
                                        .item(id)
                                        .ifPresent(item -> about.add(named(item, parts))));
        return new Columns(
                List.of(parts.line(parts.words().get("question")), parts.title(question.text())),
                new Voices(parts).column(List.of(), question.sources(), false),
                about);
    }

    /** What has little to say of itself: sides, topics and notes. */
    static Columns plain(Item item, Parts parts) {
        return new Columns(
                List.of(named(item, parts)),
                events(parts, event -> event.side().equals(item.id())),
                List.of());
    }

    /**
     * While nothing is selected: what the dossier is about, what is open, and what the user marked.
     */
    static Columns overview(Parts parts) {
        var dossier = parts.index().dossier();
        List<Node> thing = new ArrayList<>();
        thing.add(parts.line(parts.when(dossier.span())));
        thing.add(parts.title(dossier.title()));
        thing.add(parts.prose(dossier.summary()));
        List<Node> marked = new ArrayList<>();
        marked.add(parts.heading(parts.words().get("marked"), ""));
        dossier.marks()
                .forEach(
                        id ->
                                parts.index()
                                        .item(id)
                                        .ifPresent(item -> marked.add(named(item, parts))));
        for (Note note : dossier.notes()) {
            parts.index().item(note.about()).ifPresent(item -> marked.add(named(item, parts)));
            marked.add(parts.prose(note.text()));
        }
        if (marked.size() == 1) {
            marked.add(parts.quiet(parts.words().get("marked.none")));
        }
        return new Columns(thing, Questions.column(dossier.questions(), parts), marked);
    }

    private static List<Node> events(Parts parts, Predicate<Event> wanted) {
        List<Event> events = parts.index().dossier().events().stream().filter(wanted).toList();
        List<Node> column = new ArrayList<>();
        column.add(parts.heading(parts.words().get("events"), Integer.toString(events.size())));
        column.addAll(
                parts.lines(
                        events,
                        event ->
                                parts.link(
                                        event.id(), "", event.title(), parts.when(event.when()))));
        return column;
    }

    /** A line with the name of anything, which selects it. */
    static Node named(Item item, Parts parts) {
        return switch (item) {
            case Event event -> parts.link(event.id(), "", event.title(), parts.when(event.when()));
            case Point point -> PointDetail.line(point, parts);
            case Draft draft -> parts.link(draft.id(), "", draft.title(), parts.when(draft.when()));
            case Source source -> parts.link(source.id(), "", source.publisher(), source.title());
            case Actor actor -> parts.link(actor.id(), "", actor.name(), actor.role());
            case Question question -> parts.link(question.id(), "", question.text(), "");
            case Side side -> parts.prose(side.name());
            case Topic topic -> parts.prose(topic.name());
            case Note note -> parts.prose(note.text());
        };
    }
}
