package org.clauseline.desktop.edit;

import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.TimeWords;
import org.clauseline.dossier.When;
import org.clauseline.dossier.edit.NewIds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What all forms draw on: the dossier as it is, ids for what is new, and the things that were made
 * on the way, which come into the dossier together with what the form is for.
 *
 * @param dossier the dossier that is changed
 * @param today the day it is
 * @param ids makes ids
 * @param made what was made on the way
 * @param ask asks for a new thing of a kind in a form of its own, and hands it over
 */
record Material(
        Dossier dossier,
        LocalDate today,
        NewIds ids,
        List<Item> made,
        BiConsumer<String, Consumer<Item>> ask) {
    static Material of(Dossier dossier, LocalDate today, BiConsumer<String, Consumer<Item>> ask) {
        return new Material(dossier, today, NewIds.in(dossier), new ArrayList<>(), ask);
    }

    /** A field for the time of something that is in a zone, which is the dossier's if absent. */
    WhenField when(Words words, Optional<When> present, Optional<ZoneId> zone, boolean zoned) {
        LocalDate around = present.flatMap(Material::day).orElseGet(this::middle);
        TimeWords reader =
                new TimeWords(
                        zone.orElse(dossier.zone()), around, today, present.flatMap(Material::day));
        return new WhenField(words, reader, zoned, present);
    }

    /** The day on which a time begins, if it says so. */
    private static Optional<LocalDate> day(When when) {
        boolean known = when.earliestStart() != When.PAST;
        boolean near = Math.abs(when.earliestStart()) < 100_000_000_000L;
        return known && near
                ? Optional.of(
                        LocalDate.ofInstant(
                                Instant.ofEpochSecond(when.earliestStart()), when.zone()))
                : Optional.empty();
    }

    /** The middle of what the dossier is about; today where it does not say. */
    private LocalDate middle() {
        Optional<LocalDate> from = day(dossier.span());
        When span = dossier.span();
        if (from.isEmpty() || span.latestEnd() == When.FUTURE) {
            return dossier.events().stream()
                    .map(Event::when)
                    .flatMap(when -> day(when).stream())
                    .findFirst()
                    .orElse(today);
        }
        LocalDate to = LocalDate.ofInstant(Instant.ofEpochSecond(span.latestEnd()), span.zone());
        return LocalDate.ofEpochDay((from.get().toEpochDay() + to.toEpochDay()) / 2);
    }

    Picker sources(Words words, List<String> present) {
        List<Item> sourcesMade = made.stream().filter(Source.class::isInstance).toList();
        return new Picker(
                        words, Offered.of(dossier.sources()).then(Offered.of(sourcesMade)), present)
                .withNew(words.get("new.source"), picker -> make("source", picker));
    }

    Picker actors(Words words, List<String> present) {
        return new Picker(words, Offered.of(dossier.actors()), present)
                .withNew(words.get("new.actor"), picker -> make("actor", picker));
    }

    Picker points(Words words, List<String> present) {
        return new Picker(words, Offered.points(dossier), present);
    }

    /**
     * A field for events that one responds to.
     *
     * @param but id of the event that responds, which cannot respond to itself
     */
    Picker events(Words words, String but, List<String> present) {
        return new Picker(words, Offered.of(dossier.events()).without(but), present);
    }

    ClaimsEditor claims(Words words, List<Claim> present) {
        return new ClaimsEditor(words, present, chosen -> sources(words, chosen));
    }

    private void make(String kind, Picker picker) {
        ask.accept(
                kind,
                item -> {
                    made.add(item);
                    picker.addNew(item.id(), Names.of(item));
                });
    }

    /** Sides to choose from, with none of them first. */
    List<String> sideIds() {
        List<String> ids = new ArrayList<>();
        ids.add("");
        dossier.sides().forEach(side -> ids.add(side.id()));
        return ids;
    }

    /** What a side is called. */
    String sideName(String id, Words words) {
        return dossier.sides().stream()
                .filter(side -> side.id().equals(id))
                .map(Names::of)
                .findFirst()
                .orElse(words.get("none"));
    }

    /** A new id of these words. */
    String id(String asWords) {
        return ids.of(asWords);
    }
}
