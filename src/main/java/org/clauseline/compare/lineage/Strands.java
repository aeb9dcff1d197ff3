package org.clauseline.compare.lineage;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points of several drafts that are one and the same, each strand with at most one point a draft.
 * Correspondences are taken from the surest to the weakest, as in Kruskal's method for the smallest
 * spanning tree (Kruskal 1956), and one that would put two points of a draft into a strand is left
 * out.
 */
final class Strands {
    /**
     * A correspondence of two points.
     *
     * @param old index of the earlier point among all
     * @param fresh index of the later one
     * @param voice who says so: 3 the user, 2 the editor, 1 the engine, 0 by inference
     * @param single whether the row holds no other points
     * @param apart how many drafts they are apart
     * @param score likeness of the texts
     */
    private record Tie(int old, int fresh, int voice, boolean single, int apart, double score) {}

    private static final Comparator<Tie> SUREST_FIRST =
            Comparator.comparingInt(Tie::voice)
                    .reversed()
                    .thenComparing(tie -> !tie.single())
                    .thenComparingInt(Tie::apart)
                    .thenComparing(Comparator.comparingDouble(Tie::score).reversed())
                    .thenComparingInt(Tie::old)
                    .thenComparingInt(Tie::fresh);

    private final List<Point> points = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    Strands(List<Draft> drafts) {
        for (int column = 0; column < drafts.size(); column++) {
            for (Point point : drafts.get(column).points()) {
                numbers.put(point.id(), points.size());
                points.add(point);
                columns.add(column);
            }
        }
    }

    /** Takes what a comparison says. */
    void take(Comparison comparison, int apart) {
        for (Row row : comparison.rows()) {
            boolean single = row.from().size() == 1 && row.to().size() == 1;
            double score = row.engine().map(Verdict::score).orElse(0.0);
            int voice = row.editor().isPresent() ? 2 : row.engine().isPresent() ? 1 : 0;
            for (Point old : row.from()) {
                for (Point fresh : row.to()) {
                    ties.add(
                            new Tie(
                                    number(old),
                                    number(fresh),
                                    row.isPinned() ? 3 : voice,
                                    single,
                                    apart,
                                    score));
                }
            }
        }
    }

    private int number(Point point) {
        return numbers.getOrDefault(point.id(), 0);
    }

    /** The strands, each as its point in every column that has one, in the order of the points. */
    List<Map<Integer, Point>> result() {
        int[] root = new int[points.size()];
        List<Map<Integer, Point>> held = new ArrayList<>();
        for (int k = 0; k < root.length; k++) {
            root[k] = k;
            held.add(new LinkedHashMap<>(Map.of(columns.get(k), points.get(k))));
        }
        ties.sort(SUREST_FIRST);
        for (Tie tie : ties) {
            int a = find(root, tie.old());
            int b = find(root, tie.fresh());
            boolean free =
                    a != b && held.get(a).keySet().stream().noneMatch(held.get(b)::containsKey);
            if (free) {
                root[Math.max(a, b)] = Math.min(a, b);
                held.get(Math.min(a, b)).putAll(held.get(Math.max(a, b)));
            }
        }
        List<Map<Integer, Point>> strands = new ArrayList<>();
        for (int k = 0; k < root.length; k++) {
            if (root[k] == k) {
                strands.add(held.get(k));
            }
        }
        return strands;
    }

    private static int find(int[] root, int number) {
        int at = number;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
