package org.clauseline.desktop.edit;

import javafx.beans.property.SimpleListProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The form for an event. */
final class EventForm {
    private final Optional<Event> present;
    private final Material material;
    private final TextField title;
    private final WhenField when;
    private final WhenField known;
    private final TextField place;
    private final ChoiceBox<String> side;
    private final ChoiceBox<Category> category;
    private final ChoiceBox<Status> status;
    private final ChoiceBox<Integer> importance;
    private final TextArea summary;
    private final Picker actors;
    private final Picker sources;
    private final ClaimsEditor claims;
    private final Picker points;
    private final Picker responds;
    private final Form form;

    /**
     * @param present the event that is changed; absent for a new one
     */
    EventForm(Words words, Material material, Optional<Event> present) {
        this.present = present;
        this.material = material;
        form = new Form(words);
        title = form.text("title", present.map(Event::title).orElse(""));
        form.check(title, form.required(title));
        Optional<ZoneId> zone = present.flatMap(Event::zone);
        when = form.add("when", material.when(words, present.map(Event::when), zone, true));
        form.check(when.field(), () -> missing(words).or(when::trouble));
        summary = form.area("summary", present.map(Event::summary).orElse(""), 5);
        place = form.text("place", present.map(Event::place).orElse(""));
        side =
                form.choice(
                        "side",
                        material.sideIds(),
                        id -> material.sideName(id, words),
                        present.map(Event::side).orElse(""));
        category =
                form.choice(
                        "category",
                        List.of(Category.values()),
                        value -> words.get("category." + value.word()),
                        present.map(Event::category).orElse(Category.STATEMENT));
        status =
                form.choice(
                        "status",
                        List.of(Status.values()),
                        value -> words.get("status." + value.word()),
                        present.map(Event::status).orElse(Status.REPORTED));
        importance =
                form.choice(
                        "importance",
                        List.of(1, 2, 3, 4, 5),
                        value -> words.get("importance." + value),
                        present.map(Event::importance).orElse(3));
        known = form.add("known", material.when(words, present.flatMap(Event::known), zone, false));
        form.check(known.field(), known::trouble);
        form.newColumn();
        sources =
                form.add(
                        "sources",
                        material.sources(words, present.map(Event::sources).orElse(List.of())));
        form.check(
                sources.field(),
                new SimpleListProperty<>(sources.chosen()),
                () ->
                        sources.chosen().isEmpty()
                                ? Optional.of(words.get("needs.source"))
                                : Optional.empty());
        claims =
                form.add(
                        "claims",
                        material.claims(words, present.map(Event::claims).orElse(List.of())));
        form.check(claims, claims.changes(), () -> claimTrouble(words, claims, isDisputed()));
        status.valueProperty().addListener((observed, before, now) -> form.again());
        actors =
                form.add(
                        "actors",
                        material.actors(words, present.map(Event::actors).orElse(List.of())));
        points =
                form.add(
                        "points",
                        material.points(words, present.map(Event::points).orElse(List.of())));
        responds =
                form.add(
                        "responds",
                        material.events(
                                words,
                                present.map(Event::id).orElse(""),
                                present.map(Event::responds).orElse(List.of())));
    }

    private boolean isDisputed() {
        return status.getValue() == Status.DISPUTED;
    }

    private Optional<String> missing(Words words) {
        return when.field().getText().isBlank()
                ? Optional.of(words.get("needs.when"))
                : Optional.empty();
    }

    /** What is wrong with the claims about something. */
    static Optional<String> claimTrouble(Words words, ClaimsEditor claims, boolean disputed) {
        if (claims.lacksSource()) {
            return Optional.of(words.get("needs.claim.source"));
        }
        return disputed && claims.claims().size() < 2
                ? Optional.of(words.get("needs.claims"))
                : Optional.empty();
    }

    Form form() {
        return form;
    }

    Event event() {
        String id = present.map(Event::id).orElseGet(() -> material.id(title.getText()));
        When time = when.value().get().orElseThrow();
        Optional<ZoneId> zone =
                when.zone()
                        .filter(named -> !named.equals(material.dossier().zone()))
                        .or(() -> when.zone().isPresent() ? Optional.empty() : oldZone());
        return new Event(
                id,
                title.getText().strip(),
                summary.getText().strip(),
                time,
                zone,
                known.value().get().map(told -> TimeWords.told(told, time.zone())),
                place.getText().strip(),
                side.getValue(),
                category.getValue(),
                status.getValue(),
                importance.getValue(),
                List.copyOf(actors.chosen()),
                List.copyOf(sources.chosen()),
                claims.claims(),
                List.copyOf(points.chosen()),
                List.copyOf(responds.chosen()),
                present.map(Event::extras).orElse(Extras.NONE));
    }

    private Optional<ZoneId> oldZone() {
        return present.flatMap(Event::zone);
    }
}
