package org.clauseline.compare;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.reference.PointPath;
import org.clauseline.compare.reference.Reference;
import org.clauseline.compare.reference.ReferenceReader;
import org.clauseline.compare.reference.Renumbering;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the points of two drafts refer to other points, and whether those references still lead
 * anywhere. References to other documents are left out.
 *
 * @param entries the references in the order of the rows, those of the old draft first in each
 */
public record References(List<Entry> entries) {
    public References {
        entries = List.copyOf(entries);
    }

    /** How a reference stands. */
    public enum Status {
        /** It leads to the same point as before, under the same number. */
        HOLDS,
        /** It leads to the same point as before, whose number changed with it. */
        FOLLOWED,
        /** The number is the same as before, but the point that bore it has another one now. */
        LEFT_BEHIND,
        /** It was not there before, and leads to a point of the draft. */
        NEW,
        /** Its draft has no such point. */
        DANGLING;

        /** Whether somebody should look at it. */
        public boolean isProblem() {
            return this == LEFT_BEHIND || this == DANGLING;
        }
    }

    /**
     * A reference.
     *
     * @param row the row of the comparison, counted from 0
     * @param inOld whether it stands in the old draft
     * @param from the point in which it stands
     * @param words the number as the text has it
     * @param before the number that it had in the old draft, if it followed; else empty
     * @param target the point that it leads to
     * @param status how it stands
     */
    public record Entry(
            int row,
            boolean inOld,
            Point from,
            String words,
            String before,
            Optional<Point> target,
            Status status) {}

    /**
     * Reads the references of both drafts.
     *
     * @param language BCP 47 tag of the texts
     */
    public static References of(Comparison comparison, String language) {
        return new Reading(comparison, Lexicon.of(language).referenceReader()).result();
    }

    /** The references that somebody should look at. */
    public List<Entry> problems() {
        return entries.stream().filter(entry -> entry.status().isProblem()).toList();
    }

    /** The references that stand in the points of a row. */
    public List<Entry> of(int row) {
        return entries.stream().filter(entry -> entry.row() == row).toList();
    }

    private static final class Reading {
        private final Comparison comparison;
        private final ReferenceReader reader;
        private final Map<PointPath, Point> olds;
        private final Map<PointPath, Point> news;
        private final Renumbering renumbering = new Renumbering();
        private final List<Entry> entries = new ArrayList<>();

        Reading(Comparison comparison, ReferenceReader reader) {
            this.comparison = comparison;
            this.reader = reader;
            olds = byPath(comparison.from());
            news = byPath(comparison.to());
            Map<String, PointPath> before = PointPath.of(comparison.from().points());
            Map<String, PointPath> after = PointPath.of(comparison.to().points());
            for (Row row : comparison.rows()) {
                for (Point old : row.from()) {
                    for (Point fresh : row.to()) {
                        renumbering.add(
                                before.getOrDefault(old.id(), PointPath.NONE),
                                after.getOrDefault(fresh.id(), PointPath.NONE));
                    }
                }
            }
        }

        private static Map<PointPath, Point> byPath(Draft draft) {
            Map<String, PointPath> paths = PointPath.of(draft.points());
            Map<PointPath, Point> points = new HashMap<>();
            for (Point point : draft.points()) {
                points.putIfAbsent(paths.getOrDefault(point.id(), PointPath.NONE), point);
            }
            return points;
        }

        References result() {
            for (int k = 0; k < comparison.rows().size(); k++) {
                Row row = comparison.rows().get(k);
                Set<PointPath> before =
                        row.from().stream()
                                .flatMap(point -> read(point).stream())
                                .map(Reference::path)
                                .collect(Collectors.toSet());
                for (Point point : row.from()) {
                    for (Reference reference : read(point)) {
                        old(k, point, reference);
                    }
                }
                for (Point point : row.to()) {
                    for (Reference reference : read(point)) {
                        fresh(k, point, reference, before);
                    }
                }
            }
            return new References(entries);
        }

        private List<Reference> read(Point point) {
            return point.isUnpublished()
                    ? List.of()
                    : reader.read(point.text()).stream()
                            .filter(reference -> !reference.elsewhere())
                            .toList();
        }

        /** Of the old draft only what leads nowhere is told. */
        private void old(int row, Point point, Reference reference) {
            if (target(reference.path(), olds).isEmpty() && isWhole(comparison.from())) {
                String words = words(point, reference);
                entries.add(
                        new Entry(row, true, point, words, "", Optional.empty(), Status.DANGLING));
            }
        }

        private void fresh(int row, Point point, Reference reference, Set<PointPath> before) {
            Optional<Point> target = target(reference.path(), news);
            Optional<PointPath> followed =
                    before.stream()
                            .filter(old -> renumbering.follows(old, reference.path()))
                            .findFirst();
            Status status;
            if (target.isEmpty()) {
                status = Status.DANGLING;
            } else if (followed.isPresent()) {
                status = Status.FOLLOWED;
            } else if (!before.contains(reference.path())) {
                status = Status.NEW;
            } else {
                status =
                        renumbering.isLeftBehind(reference.path())
                                ? Status.LEFT_BEHIND
                                : Status.HOLDS;
            }
            if (status == Status.DANGLING && !isWhole(comparison.to())) {
                return;
            }
            String old =
                    status == Status.FOLLOWED
                            ? String.join(".", followed.orElseThrow().parts())
                            : "";
            entries.add(new Entry(row, false, point, words(point, reference), old, target, status));
        }

        private static boolean isWhole(Draft draft) {
            return draft.completeness() == Completeness.FULL;
        }

        private static String words(Point point, Reference reference) {
            return point.text().substring(reference.start(), reference.end());
        }

        /** The point of a path, or the one that it is a part of. */
        private static Optional<Point> target(PointPath path, Map<PointPath, Point> points) {
            Optional<PointPath> at = Optional.of(path);
            while (at.isPresent()) {
                Point point = points.get(at.get());
                if (point != null) {
                    return Optional.of(point);
                }
                at = at.get().parent();
            }
            return Optional.empty();
        }
    }
}
