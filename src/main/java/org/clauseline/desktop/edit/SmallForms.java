package org.clauseline.desktop.edit;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Question;
import org.clauseline.dossier.Side;
import org.clauseline.dossier.Topic;
import org.clauseline.dossier.edit.Change;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The forms of few fields: questions, topics, sides, and what a dossier says about itself. */
final class SmallForms {
    private SmallForms() {}

    static ItemForm question(
            Words words, Material material, Optional<Question> present, List<String> about) {
        Form form = new Form(words);
        TextArea text = form.area("question", present.map(Question::text).orElse(""), 4);
        form.check(text, form.required(text));
        Dossier dossier = material.dossier();
        Offered things =
                Offered.points(dossier)
                        .then(Offered.of(dossier.events()))
                        .then(Offered.of(dossier.drafts()))
                        .then(Offered.of(dossier.actors()))
                        .then(Offered.of(dossier.topics()));
        Picker concerns =
                form.add(
                        "about",
                        new Picker(words, things, present.map(Question::about).orElse(about)));
        Picker sources =
                form.add(
                        "sources",
                        material.sources(words, present.map(Question::sources).orElse(List.of())));
        return ItemForm.of(
                form,
                material,
                () ->
                        new Question(
                                present.map(Question::id)
                                        .orElseGet(() -> material.id("question " + text.getText())),
                                text.getText().strip(),
                                List.copyOf(concerns.chosen()),
                                List.copyOf(sources.chosen()),
                                present.map(Question::extras).orElse(Extras.NONE)));
    }

    static ItemForm topic(Words words, Material material, Optional<Topic> present) {
        Form form = new Form(words);
        TextField name = form.text("name", present.map(Topic::name).orElse(""));
        form.check(name, form.required(name));
        return ItemForm.of(
                form,
                material,
                () ->
                        new Topic(
                                present.map(Topic::id).orElseGet(() -> material.id(name.getText())),
                                name.getText().strip(),
                                present.map(Topic::extras).orElse(Extras.NONE)));
    }

    static ItemForm side(Words words, Material material, Optional<Side> present) {
        Form form = new Form(words);
        TextField name = form.text("name", present.map(Side::name).orElse(""));
        form.check(name, form.required(name));
        TextField colour = form.text("colour", present.map(Side::colour).orElse(""));
        form.check(
                colour,
                () ->
                        colour.getText().strip().matches("|#[0-9a-fA-F]{6}")
                                ? Optional.empty()
                                : Optional.of(words.get("needs.colour")));
        return ItemForm.of(
                form,
                material,
                () ->
                        new Side(
                                present.map(Side::id).orElseGet(() -> material.id(name.getText())),
                                name.getText().strip(),
                                colour.getText().strip(),
                                present.map(Side::extras).orElse(Extras.NONE)));
    }

    static ItemForm about(Words words, Material material) {
        Dossier now = material.dossier();
        Form form = new Form(words);
        TextField title = form.text("title", now.title());
        form.check(title, form.required(title));
        TextArea summary = form.area("summary", now.summary(), 5);
        ChoiceBox<ZoneId> zone = form.choice("zone", zones(now.zone()), ZoneId::getId, now.zone());
        zone.setDisable(!material.dossier().events().isEmpty());
        if (zone.isDisabled()) {
            form.note(words.get("zone.fixed"));
        }
        WhenField span =
                form.add(
                        "span",
                        material.when(words, Optional.of(now.span()), Optional.empty(), false));
        form.check(
                span.field(),
                () ->
                        span.field().getText().isBlank()
                                ? Optional.of(words.get("needs.when"))
                                : span.trouble());
        return new ItemForm(
                form,
                () ->
                        new Change.Describe(
                                title.getText().strip(),
                                summary.getText().strip(),
                                zone.getValue(),
                                span.value().get().orElseThrow()));
    }

    static List<ZoneId> zones(ZoneId present) {
        TreeSet<String> ids = new TreeSet<>();
        ids.add(present.getId());
        ids.add("UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
                .forEach(ids::add);
        return ids.stream().map(ZoneId::of).toList();
    }
}
