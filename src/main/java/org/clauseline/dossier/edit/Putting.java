package org.clauseline.dossier.edit;

import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Dossier;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts things into a dossier, in the place of those with their ids or at the end. */
final class Putting {
    private Putting() {}

    static Dossier apply(Dossier before, List<Item> items) {
        return before.revised()
                .sides(put(before.sides(), Side.class, items))
                .topics(put(before.topics(), Topic.class, items))
                .actors(put(before.actors(), Actor.class, items))
                .sources(put(before.sources(), Source.class, items))
                .events(put(before.events(), Event.class, items))
                .questions(put(before.questions(), Question.class, items))
                .notes(put(before.notes(), Note.class, items))
                .drafts(points(put(before.drafts(), Draft.class, items), items))
                .dossier();
    }

    private static <T extends Item> List<T> put(List<T> list, Class<T> type, List<Item> items) {
        Map<String, T> given = new LinkedHashMap<>();
        for (Item item : items) {
            if (type.isInstance(item)) {
                given.put(item.id(), type.cast(item));
            }
        }
        if (given.isEmpty()) {
            return list;
        }
        List<T> result = new ArrayList<>(list.size() + given.size());
        for (T present : list) {
            T replacing = given.remove(present.id());
            result.add(replacing == null ? present : replacing);
        }
        result.addAll(given.values());
        return result;
    }

    private static List<Draft> points(List<Draft> drafts, List<Item> items) {
        Map<String, Point> given = new LinkedHashMap<>();
        for (Item item : items) {
            if (item instanceof Point point) {
                given.put(point.id(), point);
            }
        }
        return given.isEmpty()
                ? drafts
                : drafts.stream()
                        .map(
                                draft ->
                                        Points.with(
                                                draft,
                                                draft.points().stream()
                                                        .map(p -> given.getOrDefault(p.id(), p))
                                                        .toList()))
                        .toList();
    }
}
