package org.clauseline.desktop.edit;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Actor;
import org.clauseline.dossier.Extras;

import java.util.Arrays;
import java.util.Optional;

/** The form for an actor. */
final class ActorForm {
    private ActorForm() {}

    static ItemForm of(Words words, Material material, Optional<Actor> present) {
        Form form = new Form(words);
        TextField name = form.text("name", present.map(Actor::name).orElse(""));
        form.check(name, form.required(name));
        TextField role = form.text("role", present.map(Actor::role).orElse(""));
        ChoiceBox<String> side =
                form.choice(
                        "side",
                        material.sideIds(),
                        id -> material.sideName(id, words),
                        present.map(Actor::side).orElse(""));
        TextField aliases =
                form.text(
                        "aliases",
                        present.map(actor -> String.join("; ", actor.aliases())).orElse(""));
        form.note(words.get("aliases.hint"));
        return ItemForm.of(
                form,
                material,
                () ->
                        new Actor(
                                present.map(Actor::id).orElseGet(() -> material.id(name.getText())),
                                name.getText().strip(),
                                role.getText().strip(),
                                side.getValue(),
                                Arrays.stream(aliases.getText().split(";"))
                                        .map(String::strip)
                                        .filter(alias -> !alias.isEmpty())
                                        .distinct()
                                        .toList(),
                                present.map(Actor::extras).orElse(Extras.NONE)));
    }
}
