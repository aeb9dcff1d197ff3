package org.clauseline.timeline;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each topic, or each point, fared from draft to draft: for every one a ribbon, cut where a
 * draft became known. What the ribbon of a topic says comes from the points of the drafts and from
 * the outcomes that editors state; where neither says anything it says that it is unknown. Those of
 * points are made by who can follow points from draft to draft.
 */
public final class Ribbons {
    private final List<Ribbon> ribbons;

    /** What ribbons are of. */
    public enum Of {
        /** One for each topic. */
        TOPICS,
        /** One for each point, followed through the drafts. */
        POINTS
    }

    /** What is known of a topic while one draft is the latest. */
    public enum State {
        /** The first draft that speaks of it. */
        PROPOSED,
        /** As it was. */
        KEPT,
        /** Some of it changed. */
        AMENDED,
        /** All of it was taken out. */
        REMOVED,
        /** There are accounts of it, but no text. */
        REPORTED,
        /** Nobody has said what the draft holds on it. */
        UNKNOWN
    }

    /**
     * A stretch of a ribbon.
     *
     * @param from when the draft became known, in seconds since 1970-01-01T00:00Z
     * @param to when the next one did, or {@link Double#POSITIVE_INFINITY}
     * @param state how the topic stands
     * @param draft id of the draft
     * @param points ids of the points of the topic in that draft, or where it has none in the one
     *     before
     */
    public record Stretch(double from, double to, State state, String draft, List<String> points) {
        public Stretch {
            points = List.copyOf(points);
        }
    }

    /**
     * The ribbon of one topic or point.
     *
     * @param id of the topic, or of the point as it first stood
     * @param name what the reader sees
     * @param stretches its parts in order of time, without gaps between them; at least one
     */
    public record Ribbon(String id, String name, List<Stretch> stretches) {
        public Ribbon {
            stretches = List.copyOf(stretches);
        }
    }

    private final Of kind;

    private Ribbons(Of kind, List<Ribbon> ribbons) {
        this.kind = kind;
        this.ribbons = List.copyOf(ribbons);
    }

    /** Ribbons of points, from top to bottom. */
    public static Ribbons ofPoints(List<Ribbon> ribbons) {
        return new Ribbons(Of.POINTS, ribbons);
    }

    /** The ribbons of the topics that any draft speaks of, in the order of the dossier. */
    public static Ribbons ofTopics(Dossier dossier) {
        List<Draft> drafts = new ArrayList<>(dossier.drafts());
        drafts.sort(Comparator.comparingLong(AsOf::knownSince));
        Map<String, List<Outcome>> outcomes = new HashMap<>();
        for (Outcome outcome : dossier.outcomes()) {
            outcome.from()
                    .forEach(
                            id ->
                                    outcomes.computeIfAbsent(id, key -> new ArrayList<>())
                                            .add(outcome));
            outcome.to()
                    .forEach(
                            id ->
                                    outcomes.computeIfAbsent(id, key -> new ArrayList<>())
                                            .add(outcome));
        }
        List<Ribbon> ribbons = new ArrayList<>();
        for (Topic topic : dossier.topics()) {
            List<Stretch> stretches = stretches(topic, drafts, outcomes);
            if (!stretches.isEmpty()) {
                ribbons.add(new Ribbon(topic.id(), topic.name(), stretches));
            }
        }
        return new Ribbons(Of.TOPICS, ribbons);
    }

    private static List<Stretch> stretches(
            Topic topic, List<Draft> drafts, Map<String, List<Outcome>> outcomes) {
        List<Stretch> stretches = new ArrayList<>();
        List<Point> before = List.of();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Point> here =
                    draft.points().stream()
                            .filter(point -> point.topic().equals(topic.id()))
                            .toList();
            if (here.isEmpty() && before.isEmpty()) {
                continue;
            }
            double from = AsOf.knownSince(draft);
            double to =
                    i + 1 < drafts.size()
                            ? AsOf.knownSince(drafts.get(i + 1))
                            : Double.POSITIVE_INFINITY;
            State state = before.isEmpty() ? first(here) : later(draft, before, here, outcomes);
            List<Point> shown = here.isEmpty() ? before : here;
            stretches.add(
                    new Stretch(
                            from, to, state, draft.id(), shown.stream().map(Point::id).toList()));
            before = shown;
        }
        return stretches;
    }

    /** How a draft that is the first to speak of something stands to it. */
    public static State first(List<Point> points) {
        boolean published =
                points.stream().anyMatch(point -> point.certainty() == Certainty.PUBLISHED);
        boolean known = points.stream().anyMatch(point -> !point.isUnpublished());
        return published ? State.PROPOSED : known ? State.REPORTED : State.UNKNOWN;
    }

    private static State later(
            Draft draft,
            List<Point> before,
            List<Point> here,
            Map<String, List<Outcome>> outcomes) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        for (Point point : before) {
            for (Outcome outcome : outcomes.getOrDefault(point.id(), List.of())) {
                if (leadsTo(outcome, draft)) {
                    fates.add(outcome.fate());
                }
            }
        }
        boolean known = here.stream().anyMatch(point -> !point.isUnpublished());
        if (draft.completeness() == Completeness.REPORTED || (!here.isEmpty() && !known)) {
            return known ? State.REPORTED : State.UNKNOWN;
        }
        fates.remove(Fate.UNKNOWN);
        boolean empty = here.stream().allMatch(Point::isStruckOut);
        if (empty && (here.isEmpty() ? draft.completeness() == Completeness.FULL : true)) {
            return State.REMOVED;
        }
        if (fates.isEmpty()) {
            return here.isEmpty() ? State.UNKNOWN : State.AMENDED;
        }
        return fates.equals(EnumSet.of(Fate.KEPT)) ? State.KEPT : State.AMENDED;
    }

    private static boolean leadsTo(Outcome outcome, Draft draft) {
        return outcome.draft().equals(draft.id())
                || draft.points().stream().anyMatch(point -> outcome.to().contains(point.id()));
    }

    /** What they are of. */
    public Of kind() {
        return kind;
    }

    /** The ribbons from top to bottom. */
    public List<Ribbon> all() {
        return ribbons;
    }
}
