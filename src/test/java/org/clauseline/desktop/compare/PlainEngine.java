package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.compare.Redline;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.compare.Watch;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares drafts by the outcomes of the editor and by equal numbers, and marks what differs
 * between the first and the last word that do: enough to try what shows comparisons.
 */
final class PlainEngine {
    private PlainEngine() {}

    static Comparison compare(
            Draft from,
            Draft to,
            List<Draft> drafts,
            List<Outcome> outcomes,
            List<Pin> pins,
            String language,
            Watch watch) {
        watch.reached(0);
        Map<String, Point> old = byId(from);
        Map<String, Point> fresh = byId(to);
        Set<String> used = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean gone = outcome.to().isEmpty() && outcome.draft().equals(to.id());
            boolean here =
                    old.keySet().containsAll(outcome.from())
                            && fresh.keySet().containsAll(outcome.to());
            if (here && (gone || !outcome.to().isEmpty())) {
                List<Point> left = outcome.from().stream().map(old::get).toList();
                List<Point> right = outcome.to().stream().map(fresh::get).toList();
                boolean free =
                        left.stream().noneMatch(point -> used.contains(point.id()))
                                && right.stream().noneMatch(point -> used.contains(point.id()));
                if (free) {
                    left.forEach(point -> used.add(point.id()));
                    right.forEach(point -> used.add(point.id()));
                    Change change = Change.valueOf(outcome.fate().name());
                    rows.add(row(left, right, change, Optional.of(outcome)));
                }
            }
        }
        for (Point point : from.points()) {
            if (used.add(point.id())) {
                Optional<Point> partner =
                        to.points().stream()
                                .filter(other -> other.number().equals(point.number()))
                                .filter(other -> used.add(other.id()))
                                .findFirst();
                Change change =
                        partner.map(
                                        other ->
                                                other.text().equals(point.text())
                                                        ? Change.KEPT
                                                        : Change.AMENDED)
                                .orElse(Change.REMOVED);
                rows.add(row(List.of(point), partner.stream().toList(), change, Optional.empty()));
            }
        }
        for (Point point : to.points()) {
            if (used.add(point.id())) {
                rows.add(row(List.of(), List.of(point), Change.ADDED, Optional.empty()));
            }
        }
        return new Comparison(from, to, inOrder(rows, from, to));
    }

    /** That of the new draft, with what was removed where it stood. */
    private static List<Row> inOrder(List<Row> rows, Draft from, Draft to) {
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(
                Comparator.comparingInt(
                        row ->
                                row.to().isEmpty()
                                        ? from.points().indexOf(row.from().getFirst())
                                        : to.points().indexOf(row.to().getFirst())));
        return ordered;
    }

    private static Map<String, Point> byId(Draft draft) {
        Map<String, Point> points = new HashMap<>();
        draft.points().forEach(point -> points.put(point.id(), point));
        return points;
    }

    private static Row row(
            List<Point> from, List<Point> to, Change change, Optional<Outcome> editor) {
        boolean words = hasWords(from) && hasWords(to);
        Redline redline = words ? redline(text(from), text(to)) : Redline.EMPTY;
        boolean changed = words && redline.runs().stream().anyMatch(r -> r.mark() != Mark.SAME);
        Optional<Verdict> engine =
                words
                        ? Optional.of(new Verdict(change, 0.87, 0.4, "Most words are the same."))
                        : Optional.empty();
        return new Row(from, to, change, changed, engine, editor, "", redline);
    }

    private static boolean hasWords(List<Point> points) {
        return !points.isEmpty()
                && points.stream().noneMatch(p -> p.isUnpublished() || p.text().isEmpty());
    }

    private static String text(List<Point> points) {
        return points.stream().map(Point::text).collect(Collectors.joining(" "));
    }

    static Redline redline(String from, String to) {
        String[] left = from.split("(?<=\\s)");
        String[] right = to.split("(?<=\\s)");
        int head = 0;
        while (head < Math.min(left.length, right.length) && left[head].equals(right[head])) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(left.length, right.length) - head
                && left[left.length - 1 - tail].equals(right[right.length - 1 - tail])) {
            tail++;
        }
        List<Run> runs = new ArrayList<>();
        add(runs, Mark.SAME, left, 0, head);
        add(runs, Mark.REMOVED, left, head, left.length - tail);
        add(runs, Mark.ADDED, right, head, right.length - tail);
        add(runs, Mark.SAME, left, left.length - tail, left.length);
        return new Redline(runs);
    }

    private static void add(List<Run> runs, Mark mark, String[] words, int start, int end) {
        if (start < end) {
            String text = String.join("", List.of(words).subList(start, end));
            boolean weighty = mark != Mark.SAME && text.chars().anyMatch(Character::isDigit);
            runs.add(new Run(mark, text, weighty, 0));
        }
    }
}
