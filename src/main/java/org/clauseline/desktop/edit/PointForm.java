package org.clauseline.desktop.edit;

import javafx.beans.property.SimpleListProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.edit.Change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form for a point of a draft. */
final class PointForm {
    private PointForm() {}

    /**
     * @param draft the draft that it is in
     * @param after id of the point behind which a new one goes; empty for the end
     */
    static ItemForm of(
            Words words, Material material, Draft draft, Optional<Point> present, String after) {
        Form form = new Form(words);
        TextField number = form.text("number", present.map(Point::number).orElse(""));
        ChoiceBox<String> parent =
                form.choice(
                        "parent",
                        parents(draft, present),
                        id -> name(draft, id, words),
                        present.map(Point::parent).orElse(""));
        form.check(number, () -> taken(words, draft, present, number, parent));
        parent.valueProperty().addListener((observed, before, now) -> form.again());
        TextArea text = form.area("text", present.map(Point::text).orElse(""), 9);
        ChoiceBox<Certainty> certainty =
                form.choice(
                        "certainty",
                        List.of(Certainty.values()),
                        value -> words.get("certainty." + value.word()),
                        present.map(Point::certainty).orElse(Certainty.PUBLISHED));
        ChoiceBox<String> topic =
                form.choice(
                        "topic",
                        topics(material),
                        id -> topicName(material, id, words),
                        present.map(Point::topic).orElse(""));
        WhenField known =
                form.add(
                        "known",
                        material.when(
                                words, present.flatMap(Point::known), Optional.empty(), false));
        form.check(known.field(), known::trouble);
        form.newColumn();
        Picker sources =
                form.add(
                        "sources",
                        material.sources(
                                words, present.map(Point::sources).orElse(draft.sources())));
        form.check(
                sources.field(),
                new SimpleListProperty<>(sources.chosen()),
                () ->
                        sources.chosen().isEmpty()
                                ? Optional.of(words.get("needs.source"))
                                : Optional.empty());
        ClaimsEditor claims =
                form.add(
                        "claims",
                        material.claims(words, present.map(Point::claims).orElse(List.of())));
        form.check(
                claims,
                claims.changes(),
                () ->
                        EventForm.claimTrouble(
                                words, claims, certainty.getValue() == Certainty.DISPUTED));
        certainty.valueProperty().addListener((observed, before, now) -> form.again());
        TextArea note = form.area("note", present.map(Point::note).orElse(""), 3);
        return new ItemForm(
                form,
                () -> {
                    Point point =
                            new Point(
                                    present.map(Point::id)
                                            .orElseGet(
                                                    () ->
                                                            material.id(
                                                                    draft.id()
                                                                            + "-"
                                                                            + number.getText())),
                                    number.getText().strip(),
                                    parent.getValue(),
                                    topic.getValue(),
                                    text.getText().strip(),
                                    certainty.getValue(),
                                    known.value().get(),
                                    note.getText().strip(),
                                    List.copyOf(sources.chosen()),
                                    claims.claims(),
                                    present.map(Point::extras).orElse(Extras.NONE));
                    List<Item> made = new ArrayList<>(material.made());
                    if (present.isPresent()) {
                        made.add(point);
                        return new Change.Put(made);
                    }
                    int at = draft.points().stream().map(Point::id).toList().indexOf(after);
                    return new Change.Together(
                            List.of(
                                    new Change.Put(made),
                                    new Change.AddPoint(
                                            draft.id(),
                                            at < 0 ? Integer.MAX_VALUE : at + 1,
                                            point)));
                });
    }

    /** All points that it can be part of: not itself, nor its own parts. */
    private static List<String> parents(Draft draft, Optional<Point> present) {
        Set<String> own = new HashSet<>();
        present.ifPresent(point -> own.add(point.id()));
        List<String> ids = new ArrayList<>(List.of(""));
        for (Point point : draft.points()) {
            if (own.contains(point.id()) || own.contains(point.parent())) {
                own.add(point.id());
            } else {
                ids.add(point.id());
            }
        }
        return ids;
    }

    private static String name(Draft draft, String id, Words words) {
        return draft.points().stream()
                .filter(point -> point.id().equals(id))
                .map(Names::brief)
                .findFirst()
                .orElse(words.get("parent.none"));
    }

    private static Optional<String> taken(
            Words words,
            Draft draft,
            Optional<Point> present,
            TextField number,
            ChoiceBox<String> parent) {
        String wanted = number.getText().strip();
        boolean taken =
                !wanted.isEmpty()
                        && draft.points().stream()
                                .filter(p -> !p.id().equals(present.map(Point::id).orElse("")))
                                .filter(p -> p.parent().equals(parent.getValue()))
                                .anyMatch(p -> p.number().equals(wanted));
        return taken ? Optional.of(words.get("needs.number", wanted)) : Optional.empty();
    }

    private static List<String> topics(Material material) {
        List<String> ids = new ArrayList<>(List.of(""));
        material.dossier().topics().forEach(topic -> ids.add(topic.id()));
        return ids;
    }

    private static String topicName(Material material, String id, Words words) {
        return material.dossier().topics().stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::name)
                .findFirst()
                .orElse(words.get("none"));
    }
}
