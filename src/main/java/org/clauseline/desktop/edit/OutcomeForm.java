package org.clauseline.desktop.edit;

import javafx.beans.property.SimpleListProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.edit.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form for what became of points between two drafts. */
final class OutcomeForm {
    private OutcomeForm() {}

    /**
     * @param at place among the outcomes of the dossier; -1 for a new one
     */
    static ItemForm of(
            Words words, Material material, int at, Optional<Outcome> present, List<String> from) {
        Form form = new Form(words);
        Picker before =
                form.add("from", material.points(words, present.map(Outcome::from).orElse(from)));
        ChoiceBox<Fate> fate =
                form.choice(
                        "fate",
                        List.of(Fate.values()),
                        value -> words.get("fate." + value.word()),
                        present.map(Outcome::fate).orElse(Fate.AMENDED));
        Picker after =
                form.add("to", material.points(words, present.map(Outcome::to).orElse(List.of())));
        ChoiceBox<String> draft =
                form.choice(
                        "later",
                        drafts(material),
                        id -> name(material, id, words),
                        present.map(Outcome::draft).orElse(""));
        form.check(
                after.field(),
                new SimpleListProperty<>(after.chosen()),
                () -> trouble(words, before, after, draft));
        before.chosen().addListener((ListChangeListener<String>) change -> form.again());
        draft.valueProperty().addListener((observed, old, now) -> form.again());
        ChoiceBox<Certainty> certainty =
                form.choice(
                        "certainty",
                        List.of(Certainty.values()),
                        value -> words.get("certainty." + value.word()),
                        present.map(Outcome::certainty).orElse(Certainty.REPORTED));
        TextArea note = form.area("why", present.map(Outcome::note).orElse(""), 3);
        form.check(note, form.required(note));
        Picker sources =
                form.add(
                        "sources",
                        material.sources(words, present.map(Outcome::sources).orElse(List.of())));
        form.check(
                sources.field(),
                new SimpleListProperty<>(sources.chosen()),
                () ->
                        sources.chosen().isEmpty()
                                ? Optional.of(words.get("needs.source"))
                                : Optional.empty());
        WhenField known =
                form.add(
                        "known",
                        material.when(
                                words, present.flatMap(Outcome::known), Optional.empty(), false));
        form.check(known.field(), known::trouble);
        return new ItemForm(
                form,
                () -> {
                    Change put =
                            new Change.PutOutcome(
                                    at,
                                    new Outcome(
                                            List.copyOf(before.chosen()),
                                            List.copyOf(after.chosen()),
                                            after.chosen().isEmpty() ? draft.getValue() : "",
                                            fate.getValue(),
                                            certainty.getValue(),
                                            note.getText().strip(),
                                            List.copyOf(sources.chosen()),
                                            known.value().get(),
                                            present.map(Outcome::extras).orElse(Extras.NONE)));
                    return new Change.Together(List.of(new Change.Put(material.made()), put));
                });
    }

    /** An outcome is about points of one draft and their place in one other. */
    private static Optional<String> trouble(
            Words words, Picker before, Picker after, ChoiceBox<String> draft) {
        if (before.chosen().isEmpty() && after.chosen().isEmpty()) {
            return Optional.of(words.get("needs.points"));
        }
        if (after.chosen().isEmpty() && draft.getValue().isEmpty()) {
            return Optional.of(words.get("needs.later"));
        }
        return Optional.empty();
    }

    private static List<String> drafts(Material material) {
        List<String> ids = new ArrayList<>(List.of(""));
        material.dossier().drafts().forEach(draft -> ids.add(draft.id()));
        return ids;
    }

    private static String name(Material material, String id, Words words) {
        return material.dossier().drafts().stream()
                .filter(draft -> draft.id().equals(id))
                .map(Draft::title)
                .findFirst()
                .orElse(words.get("none"));
    }
}
