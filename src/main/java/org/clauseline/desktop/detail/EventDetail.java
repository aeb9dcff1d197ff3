package org.clauseline.desktop.detail;

import javafx.scene.Node;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Status;

import java.util.ArrayList;
import java.util.List;

/** What happened, who says so, and the points it touches. */
final class EventDetail {
    private EventDetail() {}

    static Columns of(Event event, Parts parts) {
        return new Columns(happened(event, parts), voices(event, parts), touched(event, parts));
    }

    private static List<Node> happened(Event event, Parts parts) {
        String side = parts.index().find(Side.class, event.side()).map(Side::name).orElse("");
        List<Node> column = new ArrayList<>();
        column.add(
                parts.line(
                        parts.when(event.when()),
                        event.place(),
                        side,
                        parts.words().get("category." + event.category().word())));
        column.add(parts.title(event.title()));
        String status = parts.words().get("status." + event.status().word());
        column.add(
                event.status() == Status.CONFIRMED || event.status() == Status.REPORTED
                        ? parts.quiet(status)
                        : parts.caution(status));
        if (!event.summary().isEmpty()) {
            column.add(parts.prose(event.summary()));
        }
        event.known()
                .filter(known -> !known.equals(event.when()))
                .ifPresent(
                        known ->
                                column.add(
                                        parts.quiet(
                                                parts.words().get("known", parts.when(known)))));
        parts.index().findAll(Event.class, event.responds()).stream()
                .map(cause -> response("responds", cause, parts))
                .forEach(column::add);
        column.addAll(
                parts.lines(
                        parts.index().responsesTo(event.id()),
                        answer -> response("answered", answer, parts)));
        List<Actor> actors = parts.index().findAll(Actor.class, event.actors());
        if (!actors.isEmpty()) {
            column.add(parts.chips(actors));
        }
        return column;
    }

    private static Node response(String key, Event other, Parts parts) {
        return parts.link(
                other.id(), parts.words().get(key), other.title(), parts.when(other.when()));
    }

    private static List<Node> voices(Event event, Parts parts) {
        boolean conflict = event.status() == Status.DISPUTED || event.status() == Status.DENIED;
        return new Voices(parts).column(event.claims(), event.sources(), conflict);
    }

    private static List<Node> touched(Event event, Parts parts) {
        List<Node> column = new ArrayList<>();
        List<Point> points = parts.index().findAll(Point.class, event.points());
        column.add(
                parts.heading(
                        parts.words().get("touches"),
                        parts.words().get("touches.points", points.size())));
        for (Point point : points) {
            column.add(PointDetail.line(point, parts));
        }
        column.addAll(Questions.about(event.id(), parts));
        return column;
    }
}
