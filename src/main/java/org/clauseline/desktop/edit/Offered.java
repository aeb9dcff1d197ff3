package org.clauseline.desktop.edit;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Item;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Things that can be chosen by their names. A name is put together when it is asked for: there may
 * be a hundred thousand events, and nobody may type a letter.
 *
 * @param all the things in the order in which they are suggested; anew at each call
 */
record Offered(Supplier<Stream<Thing>> all) {
    /**
     * One of them.
     *
     * @param after what its name ends with, to tell it from others
     */
    record Thing(Item item, String after) {
        String id() {
            return item.id();
        }

        String name() {
            return Names.of(item) + after;
        }
    }

    static Offered of(List<? extends Item> items) {
        return new Offered(() -> items.stream().map(item -> new Thing(item, "")));
    }

    /** Points with their drafts. */
    static Offered points(Dossier dossier) {
        return new Offered(
                () ->
                        dossier.drafts().stream()
                                .flatMap(
                                        draft ->
                                                draft.points().stream()
                                                        .map(
                                                                point ->
                                                                        new Thing(
                                                                                point,
                                                                                " · "
                                                                                        + draft
                                                                                                .title()))));
    }

    /** These, then others. */
    Offered then(Offered others) {
        return new Offered(() -> Stream.concat(all.get(), others.all.get()));
    }

    /** All but one. */
    Offered without(String id) {
        return new Offered(() -> all.get().filter(thing -> !thing.id().equals(id)));
    }

    /** What one of them is called. */
    Optional<String> name(String id) {
        return all.get().filter(thing -> thing.id().equals(id)).findFirst().map(Thing::name);
    }
}
