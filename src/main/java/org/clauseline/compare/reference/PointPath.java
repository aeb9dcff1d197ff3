package org.clauseline.compare.reference;

import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a point as a way from the whole to the part: 5, 1, a for "5(1)(a)", "Art. 5.1.a"
 * and for the clause (a) of the clause (1) of point 5.
 *
 * @param parts the numbers and letters on the way, in lower case; none for a point without number
 */
public record PointPath(List<String> parts) {
    /** Of a point without number. */
    public static final PointPath NONE = new PointPath(List.of());

    public PointPath {
        parts = List.copyOf(parts);
    }

    /** The path that a number spells. */
    public static PointPath of(String number) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            boolean joins =
                    !part.isEmpty()
                            && Character.isLetterOrDigit(c)
                            && Character.isDigit(c)
                                    == Character.isDigit(part.charAt(part.length() - 1));
            if (!joins && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString().toLowerCase(Locale.ROOT));
        }
        parts.removeIf(word -> word.length() > 3 && Character.isLetter(word.charAt(0)));
        return new PointPath(parts);
    }

    /** The paths of the points of a draft, by id; a clause's path begins with that of its point. */
    public static Map<String, PointPath> of(List<Point> points) {
        Map<String, Point> byId = new HashMap<>();
        points.forEach(point -> byId.put(point.id(), point));
        Map<String, PointPath> paths = new HashMap<>();
        for (Point point : points) {
            List<PointPath> way = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Point at = point; at != null && seen.add(at.id()); at = byId.get(at.parent())) {
                way.addFirst(of(at.number()));
            }
            paths.put(
                    point.id(),
                    way.stream()
                            .reduce(new PointPath(List.of()), (outer, inner) -> outer.then(inner)));
        }
        return paths;
    }

    private PointPath then(PointPath inner) {
        if (inner.startsWith(this)) {
            return inner;
        }
        List<String> all = new ArrayList<>(parts);
        all.addAll(inner.parts);
        return new PointPath(all);
    }

    /** Whether it leads to another path's point or to a part of it. */
    public boolean startsWith(PointPath whole) {
        return parts.size() >= whole.parts.size()
                && parts.subList(0, whole.parts.size()).equals(whole.parts);
    }

    /** The path without its last part; absent for one of a single part. */
    public Optional<PointPath> parent() {
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new PointPath(parts.subList(0, parts.size() - 1)));
    }

    /** Whether there is any number at all. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The same way from another point on. */
    PointPath rebased(PointPath from, PointPath onto) {
        List<String> all = new ArrayList<>(onto.parts);
        all.addAll(parts.subList(from.parts.size(), parts.size()));
        return new PointPath(all);
    }
}
