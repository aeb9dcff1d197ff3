package org.clauseline.desktop.edit;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.EdtfException;
import org.clauseline.dossier.Revision;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;
import org.clauseline.dossier.edit.NewIds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The form for a new dossier: empty, or with the sides, topics and actors of another. */
final class NewDossierForm {
    private final Dossier template;
    private final Form form;
    private final TextField title;
    private final TextArea summary;
    private final ChoiceBox<ZoneId> zone;
    private final WhenField span;
    private final ChoiceBox<Boolean> like;

    NewDossierForm(Words words, Dossier template, LocalDate today) {
        this.template = template;
        form = new Form(words);
        title = form.text("title", "");
        form.check(title, form.required(title));
        summary = form.area("summary", "", 4);
        zone =
                form.choice(
                        "zone", SmallForms.zones(template.zone()), ZoneId::getId, template.zone());
        span =
                form.add(
                        "span",
                        new WhenField(
                                words,
                                new TimeWords(template.zone(), today, today, Optional.empty()),
                                false,
                                Optional.of(month(template.zone(), today))));
        form.check(
                span.field(),
                () ->
                        span.field().getText().isBlank()
                                ? Optional.of(words.get("needs.when"))
                                : span.trouble());
        like =
                form.choice(
                        "begins",
                        List.of(false, true),
                        value -> words.get(value ? "begins.like" : "begins.empty"),
                        false);
    }

    private static When month(ZoneId zone, LocalDate today) {
        try {
            return When.parse(today + "/" + today.plusDays(30), zone);
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Form form() {
        return form;
    }

    Dossier dossier() {
        boolean taken = like.getValue();
        try {
            Dossier empty =
                    Dossier.empty(
                            NewIds.plain(title.getText()),
                            title.getText().strip(),
                            template.language(),
                            zone.getValue(),
                            When.parse(span.value().get().orElseThrow().text(), zone.getValue()));
            Revision next = empty.revised().summary(summary.getText().strip());
            return taken
                    ? next.sides(template.sides())
                            .topics(template.topics())
                            .actors(template.actors())
                            .dossier()
                    : next.dossier();
        } catch (EdtfException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
