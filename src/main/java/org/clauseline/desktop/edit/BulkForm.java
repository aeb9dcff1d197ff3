package org.clauseline.desktop.edit;

import javafx.scene.control.ChoiceBox;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.edit.Change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes several events at once: what is left as it is stays as it is in each. */
final class BulkForm {
    private BulkForm() {}

    static ItemForm of(Words words, Material material, List<Event> events) {
        Form form = new Form(words);
        form.note(words.get("bulk.hint", events.size()));
        ChoiceBox<Optional<String>> side =
                choice(form, "side", material.sideIds(), id -> material.sideName(id, words));
        ChoiceBox<Optional<Category>> category =
                choice(
                        form,
                        "category",
                        List.of(Category.values()),
                        value -> words.get("category." + value.word()));
        List<Status> possible =
                events.stream().allMatch(event -> event.claims().size() >= 2)
                        ? List.of(Status.values())
                        : List.of(Status.CONFIRMED, Status.REPORTED, Status.DENIED);
        ChoiceBox<Optional<Status>> status =
                choice(form, "status", possible, value -> words.get("status." + value.word()));
        ChoiceBox<Optional<Integer>> importance =
                choice(
                        form,
                        "importance",
                        List.of(1, 2, 3, 4, 5),
                        value -> words.get("importance." + value));
        Picker actors = form.add("bulk.actors", material.actors(words, List.of()));
        Picker sources = form.add("bulk.sources", material.sources(words, List.of()));
        Picker points = form.add("bulk.points", material.points(words, List.of()));
        Set<String> ids = Set.copyOf(events.stream().map(Event::id).toList());
        UnaryOperator<Event> how =
                event ->
                        event.revised()
                                .side(side.getValue().orElse(event.side()))
                                .category(category.getValue().orElse(event.category()))
                                .status(status.getValue().orElse(event.status()))
                                .importance(importance.getValue().orElse(event.importance()))
                                .actors(joined(event.actors(), actors))
                                .sources(joined(event.sources(), sources))
                                .points(joined(event.points(), points))
                                .event();
        return new ItemForm(
                form,
                () ->
                        new Change.Together(
                                List.of(
                                        new Change.Put(material.made()),
                                        new Change.EachEvent(ids, how))));
    }

    private static <T> ChoiceBox<Optional<T>> choice(
            Form form, String name, List<T> values, Function<T, String> said) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        return form.choice(
                name,
                all,
                value -> value.map(said).orElse(form.words().get("bulk.same")),
                Optional.empty());
    }

    private static List<String> joined(List<String> present, Picker added) {
        Set<String> all = new LinkedHashSet<>(present);
        all.addAll(added.chosen());
        return List.copyOf(all);
    }
}
