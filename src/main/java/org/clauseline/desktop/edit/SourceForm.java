package org.clauseline.desktop.edit;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.SourceKind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The form for a source. */
final class SourceForm {
    private SourceForm() {}

    static ItemForm of(Words words, Material material, Optional<Source> present) {
        Form form = new Form(words);
        TextField publisher = form.text("publisher", present.map(Source::publisher).orElse(""));
        form.check(publisher, form.required(publisher));
        TextField title = form.text("headline", present.map(Source::title).orElse(""));
        form.check(title, form.required(title));
        WhenField date =
                form.add(
                        "date",
                        material.when(words, present.map(Source::date), Optional.empty(), false));
        form.check(
                date.field(),
                () ->
                        date.field().getText().isBlank()
                                ? Optional.of(words.get("needs.date"))
                                : date.trouble());
        ChoiceBox<SourceKind> kind =
                form.choice(
                        "kind",
                        List.of(SourceKind.values()),
                        value -> words.get("kind." + value.word()),
                        present.map(Source::kind).orElse(SourceKind.NEWS));
        TextField author = form.text("author", present.map(Source::author).orElse(""));
        TextField url = form.text("url", present.map(Source::url).orElse(""));
        form.check(url, () -> urlTrouble(words, url.getText().strip()));
        TextArea note = form.area("note", present.map(Source::note).orElse(""), 3);
        return ItemForm.of(
                form,
                material,
                () ->
                        new Source(
                                present.map(Source::id)
                                        .orElseGet(
                                                () ->
                                                        material.id(
                                                                publisher.getText()
                                                                        + " "
                                                                        + date.value()
                                                                                .get()
                                                                                .orElseThrow()
                                                                                .text())),
                                publisher.getText().strip(),
                                title.getText().strip(),
                                author.getText().strip(),
                                date.value().get().orElseThrow(),
                                url.getText().strip(),
                                kind.getValue(),
                                note.getText().strip(),
                                present.map(Source::extras).orElse(Extras.NONE)));
    }

    private static Optional<String> urlTrouble(Words words, String url) {
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null
                    ? Optional.empty()
                    : Optional.of(words.get("needs.url"));
        } catch (URISyntaxException none) {
            return Optional.of(words.get("needs.url"));
        }
    }
}
