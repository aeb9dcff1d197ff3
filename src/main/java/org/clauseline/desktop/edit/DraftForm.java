package org.clauseline.desktop.edit;

import javafx.beans.property.SimpleListProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.When;
import org.clauseline.dossier.edit.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The form for what a draft is, without its points. */
final class DraftForm {
    private DraftForm() {}

    static ItemForm of(Words words, Material material, Optional<Draft> present) {
        return of(
                words,
                material,
                present,
                (id, sources) -> present.map(Draft::points).orElse(List.of()));
    }

    /**
     * @param points the points of the draft, given its id and its sources
     */
    static ItemForm of(
            Words words,
            Material material,
            Optional<Draft> present,
            BiFunction<String, List<String>, List<Point>> points) {
        Form form = new Form(words);
        TextField title = form.text("title", present.map(Draft::title).orElse(""));
        form.check(title, form.required(title));
        WhenField when = time(form, "made", words, material, present.map(Draft::when));
        WhenField known = time(form, "known.draft", words, material, present.map(Draft::known));
        ChoiceBox<Completeness> completeness =
                form.choice(
                        "completeness",
                        List.of(Completeness.values()),
                        value -> words.get("completeness." + value.word()),
                        present.map(Draft::completeness).orElse(Completeness.FULL));
        Picker by =
                form.add("by", material.actors(words, present.map(Draft::by).orElse(List.of())));
        Picker sources =
                form.add(
                        "sources",
                        material.sources(words, present.map(Draft::sources).orElse(List.of())));
        form.check(
                sources.field(),
                new SimpleListProperty<>(sources.chosen()),
                () ->
                        sources.chosen().isEmpty()
                                ? Optional.of(words.get("needs.source"))
                                : Optional.empty());
        TextArea note = form.area("note", present.map(Draft::note).orElse(""), 3);
        return new ItemForm(
                form,
                () -> {
                    String id =
                            present.map(Draft::id).orElseGet(() -> material.id(title.getText()));
                    List<String> from = List.copyOf(sources.chosen());
                    List<Item> all = new ArrayList<>(material.made());
                    all.add(
                            new Draft(
                                    id,
                                    title.getText().strip(),
                                    List.copyOf(by.chosen()),
                                    when.value().get().orElseThrow(),
                                    known.value().get().orElseThrow(),
                                    completeness.getValue(),
                                    note.getText().strip(),
                                    from,
                                    points.apply(id, from),
                                    present.map(Draft::extras).orElse(Extras.NONE)));
                    return new Change.Put(all);
                });
    }

    private static WhenField time(
            Form form, String name, Words words, Material material, Optional<When> present) {
        WhenField field = form.add(name, material.when(words, present, Optional.empty(), false));
        form.check(
                field.field(),
                () ->
                        field.field().getText().isBlank()
                                ? Optional.of(words.get("needs.when"))
                                : field.trouble());
        return field;
    }
}
