package org.clauseline.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays two drafts side by side that no source compares, by way of a third draft with which outcomes
 * compare both. Nothing is claimed of such a row but that it is about the same points of the third
 * draft.
 *
 * @param third the draft in between
 * @param there from points of the old draft to points of the third
 * @param onward from points of the third draft to points of the new one
 */
record Detour(Draft third, Map<String, Set<String>> there, Map<String, Set<String>> onward) {
    /**
     * A row that is inferred.
     *
     * @param points ids of the points opposite
     * @param note where the row comes from
     */
    record Inferred(Set<String> points, String note) {}

    /** The way by the first draft of the dossier with which outcomes compare both. */
    static Optional<Detour> find(Draft from, Draft to, List<Draft> drafts, List<Outcome> outcomes) {
        for (Draft third : drafts) {
            if (third.id().equals(from.id()) || third.id().equals(to.id())) {
                continue;
            }
            Map<String, Set<String>> there = pairs(Statement.between(from, third, outcomes));
            Map<String, Set<String>> onward = pairs(Statement.between(third, to, outcomes));
            if (!there.isEmpty() && !onward.isEmpty()) {
                return Optional.of(new Detour(third, there, onward));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Set<String>> pairs(List<Statement> statements) {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (String id : statement.from()) {
                if (!statement.to().isEmpty()) {
                    pairs.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(statement.to());
                }
            }
        }
        return pairs;
    }

    /** The new points that share a point of the third draft with an old one. */
    Optional<Inferred> from(Point old) {
        List<Point> via = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (Point point : third.points()) {
            Set<String> next = onward.getOrDefault(point.id(), Set.of());
            if (!next.isEmpty() && there.getOrDefault(old.id(), Set.of()).contains(point.id())) {
                via.add(point);
                found.addAll(next);
            }
        }
        return via.isEmpty() ? Optional.empty() : Optional.of(new Inferred(found, note(via)));
    }

    /** The old points that share a point of the third draft with a new one. */
    Optional<Inferred> to(Point fresh) {
        List<Point> via = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (Point point : third.points()) {
            if (onward.getOrDefault(point.id(), Set.of()).contains(fresh.id())) {
                Set<String> olds = new LinkedHashSet<>();
                there.forEach(
                        (old, next) -> {
                            if (next.contains(point.id())) {
                                olds.add(old);
                            }
                        });
                if (!olds.isEmpty()) {
                    via.add(point);
                    found.addAll(olds);
                }
            }
        }
        return via.isEmpty() ? Optional.empty() : Optional.of(new Inferred(found, note(via)));
    }

    private String note(List<Point> via) {
        String names =
                via.stream()
                        .map(point -> point.number().isEmpty() ? point.id() : point.number())
                        .collect(Collectors.joining(", "));
        return "No source compares these two drafts. The row is inferred by way of "
                + (via.size() == 1 ? "point " : "points ")
                + names
                + " of “"
                + third.title()
                + "”.";
    }
}
