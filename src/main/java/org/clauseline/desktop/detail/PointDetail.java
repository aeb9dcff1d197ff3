package org.clauseline.desktop.detail;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.List;

/**
 * A point: its words, who says so, what became of it in the other drafts, and the events about it.
 */
final class PointDetail {
    private PointDetail() {}

    static Columns of(Point point, Parts parts) {
        return new Columns(
                words(point, parts),
                new Voices(parts)
                        .column(
                                point.claims(),
                                point.sources(),
                                point.certainty() == Certainty.DISPUTED),
                fates(point, parts));
    }

    /** A line that names a point and its draft, and selects it. */
    static Node line(Point point, Parts parts) {
        return parts.link(point.id(), point.number(), subject(point, parts), remark(point, parts));
    }

    private static String remark(Point point, Parts parts) {
        String draft = parts.index().draftOf(point.id()).map(Draft::title).orElse("");
        String certainty =
                point.certainty() == Certainty.PUBLISHED ? "" : " · " + certainty(point, parts);
        return draft + certainty;
    }

    private static String certainty(Point point, Parts parts) {
        return parts.words().get("certainty." + point.certainty().word());
    }

    private static String subject(Point point, Parts parts) {
        return topic(point, parts).isEmpty() ? said(point, parts) : topic(point, parts);
    }

    private static String topic(Point point, Parts parts) {
        return parts.index().find(Topic.class, point.topic()).map(Topic::name).orElse("");
    }

    /** The words of a point, or why there are none. */
    private static String said(Point point, Parts parts) {
        if (point.isUnpublished()) {
            return parts.words().get("point.unpublished");
        }
        return point.isStruckOut() ? parts.words().get("point.struck") : point.text();
    }

    private static List<Node> words(Point point, Parts parts) {
        List<Node> column = new ArrayList<>();
        String draft = parts.index().draftOf(point.id()).map(Draft::title).orElse("");
        column.add(
                parts.line(
                        draft,
                        point.number().isEmpty()
                                ? ""
                                : parts.words().get("point.number", point.number())));
        column.add(parts.title(subject(point, parts)));
        column.add(
                point.certainty() != Certainty.DISPUTED
                        ? parts.quiet(certainty(point, parts))
                        : parts.caution(certainty(point, parts)));
        column.add(parts.prose(said(point, parts)));
        if (point.isUnpublished() && !point.text().isEmpty()) {
            column.add(parts.quiet(point.text()));
        }
        if (!point.note().isEmpty()) {
            column.add(parts.quiet(point.note()));
        }
        return column;
    }

    private static List<Node> fates(Point point, Parts parts) {
        List<Node> column = new ArrayList<>();
        column.add(parts.heading(parts.words().get("fates"), ""));
        List<Node> fates = new ArrayList<>();
        for (Outcome outcome : parts.index().dossier().outcomes()) {
            if (outcome.from().contains(point.id())) {
                fates.add(fate(outcome, outcome.to(), true, parts));
            } else if (outcome.to().contains(point.id())) {
                fates.add(fate(outcome, outcome.from(), false, parts));
            }
        }
        if (fates.isEmpty()) {
            fates.add(parts.quiet(parts.words().get("fates.none")));
        }
        column.addAll(fates);
        List<Event> events =
                parts.index().dossier().events().stream()
                        .filter(event -> event.points().contains(point.id()))
                        .toList();
        if (!events.isEmpty()) {
            column.add(parts.heading(parts.words().get("events"), Integer.toString(events.size())));
            column.addAll(
                    parts.lines(
                            events,
                            event ->
                                    parts.link(
                                            event.id(),
                                            "",
                                            event.title(),
                                            parts.when(event.when()))));
        }
        column.addAll(Questions.about(point.id(), parts));
        return column;
    }

    private static Node fate(Outcome outcome, List<String> others, boolean later, Parts parts) {
        String fate = parts.words().get("fate." + outcome.fate().word());
        String certainty = parts.words().get("certainty." + outcome.certainty().word());
        VBox box = new VBox(2);
        box.getStyleClass().add("claim");
        String draft = draftOf(outcome, others, parts);
        String where =
                draft.isEmpty()
                        ? fate
                        : later
                                ? parts.words().get("fates.in", fate, draft)
                                : parts.words().get("fates.of", fate, draft);
        box.getChildren().add(parts.styled(where, "strong"));
        for (Point other : parts.index().findAll(Point.class, others)) {
            box.getChildren().add(parts.link(other.id(), other.number(), said(other, parts), ""));
        }
        if (!outcome.note().isEmpty()) {
            box.getChildren().add(parts.prose(outcome.note()));
        }
        box.getChildren().add(parts.quiet(certainty));
        box.getChildren().add(parts.sourceNames(outcome.sources()));
        return box;
    }

    private static String draftOf(Outcome outcome, List<String> others, Parts parts) {
        if (!others.isEmpty()) {
            return parts.index().draftOf(others.getFirst()).map(Draft::title).orElse("");
        }
        return parts.index().find(Draft.class, outcome.draft()).map(Draft::title).orElse("");
    }
}
