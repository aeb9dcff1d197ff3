package org.clauseline.desktop.filter;

import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Status;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All choices that a dossier offers, kind by kind. */
final class Choices {
    private final Dossier dossier;
    private final Words words;

    Choices(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    List<Choice> sides() {
        return dossier.sides().stream()
                .map(
                        side ->
                                new Choice(
                                        Legible.brief(side.name()),
                                        filter -> filter.sides().contains(side.id()),
                                        facets -> facets.sides().getOrDefault(side.id(), 0),
                                        (filter, on) ->
                                                filter.withSides(
                                                        toggled(filter.sides(), side.id(), on))))
                .toList();
    }

    List<Choice> topics() {
        return dossier.topics().stream()
                .map(
                        topic ->
                                new Choice(
                                        Legible.brief(topic.name()),
                                        filter -> filter.topics().contains(topic.id()),
                                        facets -> facets.topics().getOrDefault(topic.id(), 0),
                                        (filter, on) ->
                                                filter.withTopics(
                                                        toggled(filter.topics(), topic.id(), on))))
                .toList();
    }

    List<Choice> sources() {
        return dossier.sources().stream()
                .map(
                        source ->
                                new Choice(
                                        Legible.brief(source.publisher() + " — " + source.title()),
                                        filter -> filter.sources().contains(source.id()),
                                        facets -> facets.sources().getOrDefault(source.id(), 0),
                                        (filter, on) ->
                                                filter.withSources(
                                                        toggled(
                                                                filter.sources(),
                                                                source.id(),
                                                                on))))
                .sorted(
                        (one, other) ->
                                String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name()))
                .toList();
    }

    List<Choice> categories() {
        return Arrays.stream(Category.values())
                .map(
                        category ->
                                new Choice(
                                        words.get("category." + category.word()),
                                        filter -> filter.categories().contains(category),
                                        facets -> facets.categories().getOrDefault(category, 0),
                                        (filter, on) ->
                                                filter.withCategories(
                                                        toggled(
                                                                filter.categories(),
                                                                category,
                                                                on))))
                .toList();
    }

    List<Choice> statuses() {
        return Arrays.stream(Status.values())
                .map(
                        status ->
                                new Choice(
                                        words.get("status." + status.word()),
                                        filter -> filter.statuses().contains(status),
                                        facets -> facets.statuses().getOrDefault(status, 0),
                                        (filter, on) ->
                                                filter.withStatuses(
                                                        toggled(filter.statuses(), status, on))))
                .toList();
    }

    List<Choice> support() {
        return List.of(
                new Choice(
                        words.get("single"),
                        Filter::singleSource,
                        facets -> facets.singleSource(),
                        (filter, on) -> filter.withSingleSource(on)));
    }

    List<Choice> own() {
        return List.of(
                new Choice(
                        words.get("starred"),
                        Filter::starred,
                        facets -> facets.starred(),
                        (filter, on) -> filter.withStarred(on)),
                new Choice(
                        words.get("noted"),
                        Filter::noted,
                        facets -> facets.noted(),
                        (filter, on) -> filter.withNoted(on)));
    }

    List<Choice> importance() {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(
                        least ->
                                new Choice(
                                        words.get("importance." + least),
                                        filter -> filter.leastImportance() == least,
                                        facets -> facets.importance().getOrDefault(least, 0),
                                        (filter, on) -> filter.withImportance(on ? least : 1)))
                .toList();
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one, boolean on) {
        Set<T> changed = new HashSet<>(chosen);
        if (on) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
