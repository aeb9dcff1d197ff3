package org.clauseline.dossier.edit;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Note;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes to the points of a draft that are more than new words. */
final class Points {
    private Points() {}

    static Draft with(Draft draft, List<Point> points) {
        return draft.points().equals(points)
                ? draft
                : new Draft(
                        draft.id(),
                        draft.title(),
                        draft.by(),
                        draft.when(),
                        draft.known(),
                        draft.completeness(),
                        draft.note(),
                        draft.sources(),
                        points,
                        draft.extras());
    }

    private static Point with(Point point, String number, String parent, String text) {
        return new Point(
                point.id(),
                number,
                parent,
                point.topic(),
                text,
                point.certainty(),
                point.known(),
                point.note(),
                point.sources(),
                point.claims(),
                point.extras());
    }

    static Dossier inDraft(Dossier before, String draft, UnaryOperator<List<Point>> how) {
        return before.revised()
                .drafts(
                        before.drafts().stream()
                                .map(
                                        other ->
                                                other.id().equals(draft)
                                                        ? with(other, how.apply(other.points()))
                                                        : other)
                                .toList())
                .dossier();
    }

    private static Optional<Draft> draftOf(Dossier dossier, String point) {
        return dossier.drafts().stream()
                .filter(draft -> draft.points().stream().anyMatch(p -> p.id().equals(point)))
                .findFirst();
    }

    static Dossier split(Dossier before, String id, int at, String number) {
        Optional<Draft> draft = draftOf(before, id);
        if (draft.isEmpty()) {
            return before;
        }
        String second = NewIds.in(before).of(id);
        return inDraft(
                before,
                draft.get().id(),
                points -> {
                    List<Point> all = new ArrayList<>();
                    for (Point point : points) {
                        if (!point.id().equals(id)) {
                            all.add(point);
                            continue;
                        }
                        int cut = Math.clamp(at, 0, point.text().length());
                        all.add(
                                with(
                                        point,
                                        point.number(),
                                        point.parent(),
                                        point.text().substring(0, cut).strip()));
                        all.add(
                                new Point(
                                        second,
                                        number,
                                        point.parent(),
                                        point.topic(),
                                        point.text().substring(cut).strip(),
                                        point.certainty(),
                                        point.known(),
                                        "",
                                        point.sources(),
                                        point.claims(),
                                        Extras.NONE));
                    }
                    return all;
                });
    }

    static Dossier merge(Dossier before, Set<String> ids) {
        List<Point> merged =
                before.drafts().stream()
                        .filter(d -> d.points().stream().anyMatch(p -> ids.contains(p.id())))
                        .findFirst()
                        .map(d -> d.points().stream().filter(p -> ids.contains(p.id())).toList())
                        .orElse(List.of());
        if (merged.size() < 2) {
            return before;
        }
        String first = merged.getFirst().id();
        Set<String> others =
                merged.stream()
                        .skip(1)
                        .map(Point::id)
                        .collect(Collectors.toCollection(HashSet::new));
        Dossier joined = join(before, merged, others);
        return redirect(joined, first, others);
    }

    private static Dossier join(Dossier before, List<Point> merged, Set<String> others) {
        Point first = merged.getFirst();
        Set<String> sources = new LinkedHashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (Point point : merged) {
            sources.addAll(point.sources());
            point.claims().stream().filter(c -> !claims.contains(c)).forEach(claims::add);
        }
        Point whole =
                new Point(
                        first.id(),
                        first.number(),
                        first.parent(),
                        first.topic(),
                        words(merged, Point::text, "\n"),
                        first.certainty(),
                        first.known(),
                        words(merged, Point::note, " "),
                        List.copyOf(sources),
                        claims,
                        first.extras());
        Draft draft = draftOf(before, first.id()).orElseThrow();
        return inDraft(
                before,
                draft.id(),
                points -> {
                    List<Point> all = new ArrayList<>();
                    Set<String> numbers = numbersBelow(points, first.id());
                    for (Point point : points) {
                        if (point.id().equals(first.id())) {
                            all.add(whole);
                        } else if (others.contains(point.parent())
                                && !others.contains(point.id())) {
                            all.add(adopted(point, first, merged, numbers));
                        } else if (!others.contains(point.id())) {
                            all.add(point);
                        }
                    }
                    return all;
                });
    }

    private static Set<String> numbersBelow(List<Point> points, String parent) {
        return points.stream()
                .filter(point -> point.parent().equals(parent))
                .map(Point::number)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String words(List<Point> points, Function<Point, String> which, String between) {
        return points.stream()
                .map(which)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    /**
     * A part of a point that is no more belongs to the one that it went into. Where that has a part
     * of the same number, the number of the point that is no more is put before it.
     */
    private static Point adopted(Point point, Point by, List<Point> merged, Set<String> numbers) {
        String above =
                merged.stream()
                        .filter(other -> other.id().equals(point.parent()))
                        .map(Point::number)
                        .findFirst()
                        .orElse("");
        String number = point.number();
        if (!number.isEmpty() && !numbers.add(number)) {
            number = above + "." + number;
            number = numbers.add(number) ? number : "";
        }
        return with(point, number, by.id(), point.text());
    }

    /** Lets what pointed to the others point to the first. */
    private static Dossier redirect(Dossier before, String first, Set<String> others) {
        UnaryOperator<List<String>> to =
                ids ->
                        ids.stream().noneMatch(others::contains)
                                ? ids
                                : ids.stream()
                                        .map(id -> others.contains(id) ? first : id)
                                        .distinct()
                                        .toList();
        return before.revised()
                .events(before.events().stream().map(event -> touching(event, to)).toList())
                .outcomes(before.outcomes().stream().map(outcome -> about(outcome, to)).toList())
                .questions(
                        before.questions().stream()
                                .map(
                                        q ->
                                                new Question(
                                                        q.id(),
                                                        q.text(),
                                                        to.apply(q.about()),
                                                        q.sources(),
                                                        q.extras()))
                                .toList())
                .notes(
                        before.notes().stream()
                                .map(
                                        note ->
                                                others.contains(note.about())
                                                        ? new Note(
                                                                note.id(),
                                                                first,
                                                                note.text(),
                                                                note.created(),
                                                                note.updated(),
                                                                note.extras())
                                                        : note)
                                .toList())
                .marks(to.apply(before.marks()))
                .pins(before.pins().stream().filter(pin -> !isOf(pin, others)).toList())
                .dossier();
    }

    private static boolean isOf(Pin pin, Set<String> points) {
        return points.contains(pin.from()) || points.contains(pin.to());
    }

    private static Event touching(Event event, UnaryOperator<List<String>> to) {
        List<String> points = to.apply(event.points());
        return points.equals(event.points()) ? event : event.revised().points(points).event();
    }

    private static Outcome about(Outcome outcome, UnaryOperator<List<String>> to) {
        return new Outcome(
                to.apply(outcome.from()),
                to.apply(outcome.to()),
                outcome.draft(),
                outcome.fate(),
                outcome.certainty(),
                outcome.note(),
                outcome.sources(),
                outcome.known(),
                outcome.extras());
    }

    static List<Point> renumbered(List<Point> points) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, Integer> counted = new HashMap<>();
        List<Point> all = new ArrayList<>();
        for (Point point : points) {
            int count = counted.merge(point.parent(), 1, Integer::sum);
            String above = numbers.getOrDefault(point.parent(), "");
            String number = above.isEmpty() ? Integer.toString(count) : above + "." + count;
            numbers.put(point.id(), number);
            all.add(with(point, number, point.parent(), point.text()));
        }
        return all;
    }

    static Dossier move(Dossier before, String id, boolean down) {
        return draftOf(before, id)
                .map(draft -> inDraft(before, draft.id(), points -> moved(points, id, down)))
                .orElse(before);
    }

    /** The points after two neighbours of one rank, with all their parts, have changed places. */
    private static List<Point> moved(List<Point> points, String id, boolean down) {
        String parent =
                points.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().parent();
        List<String> rank =
                points.stream().filter(p -> p.parent().equals(parent)).map(Point::id).toList();
        int place = rank.indexOf(id);
        int other = down ? place + 1 : place - 1;
        if (other < 0 || other >= rank.size()) {
            return points;
        }
        String upper = rank.get(Math.min(place, other));
        String lower = rank.get(Math.max(place, other));
        Set<String> above = family(points, upper);
        Set<String> below = family(points, lower);
        List<Point> result = new ArrayList<>();
        for (Point point : points) {
            if (point.id().equals(upper)) {
                points.stream().filter(p -> below.contains(p.id())).forEach(result::add);
                points.stream().filter(p -> above.contains(p.id())).forEach(result::add);
            } else if (!above.contains(point.id()) && !below.contains(point.id())) {
                result.add(point);
            }
        }
        return result;
    }

    private static Set<String> family(List<Point> points, String id) {
        Set<String> family = new HashSet<>(Set.of(id));
        int size;
        do {
            size = family.size();
            points.stream()
                    .filter(point -> family.contains(point.parent()))
                    .forEach(point -> family.add(point.id()));
        } while (family.size() > size);
        return family;
    }
}
