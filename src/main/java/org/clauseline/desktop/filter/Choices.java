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
                                                withSides(
                                                        filter,
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
                                                withTopics(
                                                        filter,
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
                                                withSources(
                                                        filter,
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
                                                withCategories(
                                                        filter,
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
                                                withStatuses(
                                                        filter,
                                                        toggled(filter.statuses(), status, on))))
                .toList();
    }

    List<Choice> own() {
        return List.of(
                new Choice(
                        words.get("starred"),
                        Filter::starred,
                        facets -> facets.starred(),
                        (filter, on) -> withOwn(filter, on, filter.noted())),
                new Choice(
                        words.get("noted"),
                        Filter::noted,
                        facets -> facets.noted(),
                        (filter, on) -> withOwn(filter, filter.starred(), on)));
    }

    List<Choice> importance() {
        return List.of(1, 2, 3, 4, 5).stream()
                .map(
                        least ->
                                new Choice(
                                        words.get("importance." + least),
                                        filter -> filter.leastImportance() == least,
                                        facets -> facets.importance().getOrDefault(least, 0),
                                        (filter, on) -> withImportance(filter, on ? least : 1)))
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

    private static Filter withSides(Filter filter, Set<String> sides) {
        return new Filter(
                sides,
                filter.topics(),
                filter.categories(),
                filter.statuses(),
                filter.sources(),
                filter.leastImportance(),
                filter.starred(),
                filter.noted());
    }

    private static Filter withTopics(Filter filter, Set<String> topics) {
        return new Filter(
                filter.sides(),
                topics,
                filter.categories(),
                filter.statuses(),
                filter.sources(),
                filter.leastImportance(),
                filter.starred(),
                filter.noted());
    }

    private static Filter withCategories(Filter filter, Set<Category> categories) {
        return new Filter(
                filter.sides(),
                filter.topics(),
                categories,
                filter.statuses(),
                filter.sources(),
                filter.leastImportance(),
                filter.starred(),
                filter.noted());
    }

    private static Filter withStatuses(Filter filter, Set<Status> statuses) {
        return new Filter(
                filter.sides(),
                filter.topics(),
                filter.categories(),
                statuses,
                filter.sources(),
                filter.leastImportance(),
                filter.starred(),
                filter.noted());
    }

    private static Filter withSources(Filter filter, Set<String> sources) {
        return new Filter(
                filter.sides(),
                filter.topics(),
                filter.categories(),
                filter.statuses(),
                sources,
                filter.leastImportance(),
                filter.starred(),
                filter.noted());
    }

    private static Filter withImportance(Filter filter, int least) {
        return new Filter(
                filter.sides(),
                filter.topics(),
                filter.categories(),
                filter.statuses(),
                filter.sources(),
                least,
                filter.starred(),
                filter.noted());
    }

    private static Filter withOwn(Filter filter, boolean starred, boolean noted) {
        return new Filter(
                filter.sides(),
                filter.topics(),
                filter.categories(),
                filter.statuses(),
                filter.sources(),
                filter.leastImportance(),
                starred,
                noted);
    }
}
