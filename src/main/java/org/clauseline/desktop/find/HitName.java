package org.clauseline.desktop.find;

import org.clauseline.desktop.words.Legible;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.WhenWording;

/**
 * What a hit is called in the list, so that a reader knows it by more than the words around the
 * phrase.
 *
 * @param name its headline or name; empty for what is nothing but its words
 * @param remark what tells it from others: its time, its draft, a role; may be empty
 */
record HitName(String name, String remark) {
    /** The name of a thing in a dossier. */
    static HitName of(Item item, Index index, WhenWording times) {
        HitName found =
                switch (item) {
                    case Event event -> new HitName(event.title(), times.describe(event.when()));
                    case Point point -> new HitName(name(point, index), draft(point, index));
                    case Draft draft -> new HitName(draft.title(), times.describe(draft.when()));
                    case Actor actor -> new HitName(actor.name(), actor.role());
                    case Source source ->
                            new HitName(source.publisher(), times.describe(source.date()));
                    case Side side -> new HitName(side.name(), "");
                    case Topic topic -> new HitName(topic.name(), "");
                    case Question question -> new HitName("", "");
                    case Note note -> new HitName("", "");
                };
        return new HitName(Legible.brief(found.name), Legible.brief(found.remark));
    }

    private static String name(Point point, Index index) {
        String topic = index.find(Topic.class, point.topic()).map(Topic::name).orElse("");
        return (point.number() + " " + topic).strip();
    }

    private static String draft(Point point, Index index) {
        return index.draftOf(point.id()).map(Draft::title).orElse("");
    }
}
