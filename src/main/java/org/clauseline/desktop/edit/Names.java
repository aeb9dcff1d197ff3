package org.clauseline.desktop.edit;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What things are called where they are chosen, and in the names of changes. */
final class Names {
    private static final int SHORT = 40;

    private Names() {}

    /** The name of a thing, to tell it from others of its kind. */
    static String of(Item item) {
        return switch (item) {
            case Event event -> event.title();
            case Point point -> (point.number() + " " + point.text()).strip();
            case Draft draft -> draft.title();
            case Actor actor -> actor.name();
            case Source source -> source.publisher() + " — " + source.title();
            case Side side -> side.name();
            case Topic topic -> topic.name();
            case Question question -> question.text();
            case Note note -> note.text();
        };
    }

    /** The name in a line of a menu. */
    static String brief(Item item) {
        return Legible.brief(of(item).replace('\n', ' '), SHORT);
    }

    /** The word for a kind of thing, as the keys of words have it. */
    static String kind(Item item) {
        return switch (item) {
            case Event event -> "event";
            case Point point -> "point";
            case Draft draft -> "draft";
            case Actor actor -> "actor";
            case Source source -> "source";
            case Side side -> "side";
            case Topic topic -> "topic";
            case Question question -> "question";
            case Note note -> "note";
        };
    }

    /** What became of points, by their numbers. */
    static String of(Outcome outcome, Index index, Words words) {
        String fate = words.get("fate." + outcome.fate().word()).toLowerCase(words.locale());
        return words.get(
                "outcome.name",
                numbers(outcome.from(), index),
                outcome.to().isEmpty()
                        ? index.find(Draft.class, outcome.draft()).map(Names::brief).orElse("–")
                        : numbers(outcome.to(), index),
                fate);
    }

    private static String numbers(List<String> points, Index index) {
        String all =
                points.stream()
                        .map(id -> index.find(Point.class, id))
                        .flatMap(Optional::stream)
                        .map(point -> point.number().isEmpty() ? brief(point) : point.number())
                        .map(Legible::of)
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }
}
