package org.clauseline.store;

import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;
import org.clauseline.store.Values.Written;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads drafts and their points, and checks the order among the points of a draft. */
final class DraftDecoder {
    /** A point with where its parent and its number stand. */
    private record Placed(Point point, long parentAt, long numberAt) {}

    private final Findings findings;
    private final Tokens tokens;
    private final Values values;
    private final ZoneId zone;

    DraftDecoder(Tokens tokens, Values values, ZoneId zone) {
        this.tokens = tokens;
        this.findings = tokens.findings();
        this.values = values;
        this.zone = zone;
    }

    Draft draft() throws IOException {
        String id = "";
        String title = "";
        List<String> by = List.of();
        Written when = Written.NOTHING;
        Written known = Written.NOTHING;
        Completeness completeness = Completeness.REPORTED;
        String note = "";
        List<String> sources = List.of();
        List<Placed> points = List.of();
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.DRAFT);
                case "title" -> title = values.name();
                case "by" -> by = values.references(Kind.ACTOR);
                case "when" -> when = values.written();
                case "known" -> known = values.written();
                case "completeness" -> completeness = values.word(Words.COMPLETENESSES);
                case "note" -> note = values.name();
                case "sources" -> sources = values.sources("A draft");
                case "points" -> points = values.list(this::point);
                default -> fields.unknown();
            }
        }
        fields.require("id", "title", "when", "known", "completeness", "sources", "points");
        checkParents(points, id);
        checkNumbers(points);
        return new Draft(
                id,
                title,
                by,
                values.when(when, zone),
                values.known(known, zone).orElseGet(() -> values.when(Written.NOTHING, zone)),
                completeness,
                note,
                sources,
                points.stream().map(Placed::point).toList(),
                fields.extras());
    }

    private Placed point() throws IOException {
        String id = "";
        String number = "";
        String parent = "";
        String topic = "";
        String text = "";
        Certainty certainty = Certainty.UNKNOWN;
        Written known = Written.NOTHING;
        String note = "";
        List<String> sources = List.of();
        List<Claim> claims = List.of();
        long parentAt = 0;
        long numberAt = 0;
        Fields fields = values.object();
        while (fields.next()) {
            switch (fields.key()) {
                case "id" -> id = values.id(Kind.POINT);
                case "number" -> {
                    numberAt = tokens.at();
                    number = values.name();
                }
                case "parent" -> {
                    parentAt = tokens.at();
                    parent = values.text();
                }
                case "topic" -> topic = values.reference(Kind.TOPIC);
                case "text" -> text = values.text();
                case "certainty" -> certainty = values.word(Words.CERTAINTIES);
                case "known" -> known = values.written();
                case "note" -> note = values.name();
                case "sources" -> sources = values.sources("A point");
                case "claims" -> claims = values.claims();
                default -> fields.unknown();
            }
        }
        fields.require("id", "text", "certainty", "sources");
        if (certainty == Certainty.DISPUTED && claims.size() < 2) {
            findings.error(
                    fields.at(),
                    Wording.fill(
                            "The point \"%s\" is disputed and needs at least two claims that say"
                                    + " how.",
                            id));
        }
        return new Placed(
                new Point(
                        id,
                        number,
                        parent,
                        topic,
                        text,
                        certainty,
                        values.known(known, zone),
                        note,
                        sources,
                        claims,
                        fields.extras()),
                parentAt,
                numberAt);
    }

    private void checkParents(List<Placed> points, String draft) {
        Map<String, String> parents = new HashMap<>();
        for (Placed placed : points) {
            parents.put(placed.point.id(), placed.point.parent());
        }
        Set<String> looped = looped(parents);
        for (Placed placed : points) {
            String parent = placed.point.parent();
            if (!parent.isEmpty() && !parents.containsKey(parent)) {
                findings.error(
                        placed.parentAt,
                        Wording.fill(
                                "The parent \"%s\" is no point of the draft \"%s\"; a point is part"
                                        + " of one in the same draft.",
                                parent, draft));
            } else if (looped.contains(placed.point.id())) {
                findings.error(
                        placed.parentAt,
                        Wording.fill(
                                "The point \"%s\" is part of itself, by way of its parent; mend the"
                                        + " parent.",
                                placed.point.id()));
            }
        }
    }

    /** The points from which going from parent to parent comes back to them. */
    private static Set<String> looped(Map<String, String> parents) {
        Set<String> looped = new HashSet<>();
        Set<String> settled = new HashSet<>();
        for (String start : parents.keySet()) {
            Set<String> passed = new HashSet<>();
            String next = start;
            while (parents.containsKey(next) && !settled.contains(next) && passed.add(next)) {
                next = parents.getOrDefault(next, "");
            }
            if (passed.contains(next)) {
                for (String member = next; looped.add(member); ) {
                    member = parents.getOrDefault(member, "");
                }
            }
            settled.addAll(passed);
        }
        return looped;
    }

    private void checkNumbers(List<Placed> points) {
        Map<String, Placed> first = new HashMap<>();
        List<Placed> numbered = new ArrayList<>(points);
        numbered.removeIf(placed -> placed.point.number().isEmpty());
        for (Placed placed : numbered) {
            Point point = placed.point;
            Placed other =
                    first.putIfAbsent(point.parent().concat(" ").concat(point.number()), placed);
            if (other != null) {
                findings.error(
                        placed.numberAt,
                        Wording.fill(
                                "The number \"%s\" is already that of the point \"%s\" beside it;"
                                        + " siblings differ in number.",
                                point.number(), other.point.id()));
            }
        }
    }
}
