package org.clauseline.compare;

import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A point and its clauses that became one point under the same number, or the other way round:
 * their words may be so new that likeness does not tell, but the numbers and a common subject do.
 */
final class Families {
    /** Share of the single point's weight that the family must hold: they are about the same. */
    private static final double COMMON = 0.15;

    /** Likeness up to which a single clause's own link does not count against the family's. */
    private static final double WEAK = 0.35;

    private final List<Point> old;
    private final List<Point> fresh;
    private final Corpus corpus;
    private final Wishes wishes;

    Families(List<Point> old, List<Point> fresh, Corpus corpus, Wishes wishes) {
        this.old = old;
        this.fresh = fresh;
        this.corpus = corpus;
        this.wishes = wishes;
    }

    /** The alignment with families joined. */
    Alignment join(Alignment alignment) {
        List<Alignment.Group> groups = alignment.groups();
        groups = join(groups, true);
        return new Alignment(join(groups, false), alignment.pairs());
    }

    private List<Alignment.Group> join(List<Alignment.Group> groups, boolean merge) {
        List<Point> many = merge ? old : fresh;
        List<Point> few = merge ? fresh : old;
        Map<String, Integer> single = new HashMap<>();
        Set<String> parents = new HashSet<>();
        few.forEach(point -> parents.add(point.parent()));
        for (int k = 0; k < few.size(); k++) {
            if (few.get(k).parent().isEmpty() && !parents.contains(few.get(k).id())) {
                single.putIfAbsent(Sameness.label(few.get(k).number()), k);
            }
        }
        List<Alignment.Group> joined = groups;
        for (List<Integer> family : families(many)) {
            Integer one = single.get(Sameness.label(head(many, family).number()));
            boolean free =
                    one != null
                            && !wishes.touches(one, !merge)
                            && family.stream().noneMatch(text -> wishes.touches(text, merge));
            if (one != null && free) {
                joined = join(joined, family, one, merge);
            }
        }
        return joined;
    }

    private static Point head(List<Point> points, List<Integer> family) {
        return family.stream()
                .map(points::get)
                .filter(point -> point.parent().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Each numbered point that has clauses, with its clauses. */
    private static List<List<Integer>> families(List<Point> points) {
        Map<String, List<Integer>> clauses = new HashMap<>();
        for (int k = 0; k < points.size(); k++) {
            if (!points.get(k).parent().isEmpty()) {
                clauses.computeIfAbsent(points.get(k).parent(), key -> new ArrayList<>()).add(k);
            }
        }
        List<List<Integer>> families = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            Point head = points.get(k);
            List<Integer> own = clauses.getOrDefault(head.id(), List.of());
            if (!own.isEmpty()
                    && head.parent().isEmpty()
                    && !Sameness.label(head.number()).isEmpty()) {
                List<Integer> family = new ArrayList<>(own);
                family.add(k);
                family.sort(null);
                families.add(family);
            }
        }
        return families;
    }

    private List<Alignment.Group> join(
            List<Alignment.Group> groups, List<Integer> family, int one, boolean merge) {
        List<Alignment.Group> rest = new ArrayList<>();
        for (Alignment.Group group : groups) {
            List<Integer> own = merge ? group.old() : group.fresh();
            List<Integer> other = merge ? group.fresh() : group.old();
            boolean touches = own.stream().anyMatch(family::contains) || other.contains(one);
            boolean inside =
                    family.containsAll(own) && (other.isEmpty() || other.equals(List.of(one)));
            if (touches && (!inside || group.score() > WEAK)) {
                return groups;
            }
            if (!touches) {
                rest.add(group);
            }
        }
        double share = share(family, one, merge);
        if (share < COMMON) {
            return groups;
        }
        rest.add(
                merge
                        ? new Alignment.Group(family, List.of(one), share, 0, false)
                        : new Alignment.Group(List.of(one), family, share, 0, false));
        return rest;
    }

    /** How much of the single point's weight stands in any of the family. */
    private double share(List<Integer> family, int one, boolean merge) {
        int single = merge ? old.size() + one : one;
        double held = 0;
        for (int member : family) {
            held += corpus.shared(merge ? member : old.size() + member, single);
        }
        return corpus.mass(single) == 0 ? 0 : Math.min(1, held / corpus.mass(single));
    }
}
