package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the places where points stand in their draft while their rows stand elsewhere. Rows are in
 * the order of the new draft; so read from top to bottom the old points keep their order but for
 * those that moved, and but for parts of what merged or was split.
 */
final class Traces {
    private final List<Line> lines;
    private final List<Line.Trace> found = new ArrayList<>();

    private Traces(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * All of them in the order of the lines.
     *
     * @param lines the rows of a comparison
     * @param from the old draft
     * @param to the new draft
     */
    static List<Line.Trace> of(List<Line> lines, Draft from, Draft to) {
        Traces traces = new Traces(lines);
        traces.find(from, true, Row::from);
        traces.find(to, false, Row::to);
        traces.found.sort(
                Comparator.comparingInt(Line.Trace::home)
                        .thenComparing(trace -> !trace.old())
                        .thenComparingInt(Line.Trace::number));
        List<Line.Trace> numbered = new ArrayList<>();
        for (Line.Trace trace : traces.found) {
            numbered.add(
                    new Line.Trace(
                            numbered.size(),
                            trace.home(),
                            trace.rows(),
                            trace.points(),
                            trace.old()));
        }
        return List.copyOf(numbered);
    }

    private void find(Draft draft, boolean old, Function<Row, List<Point>> side) {
        Map<String, Integer> places = new HashMap<>();
        draft.points().forEach(point -> places.put(point.id(), places.size()));
        NavigableMap<Integer, Integer> settled = settled(places, old, side);
        Set<Integer> seen = new HashSet<>(settled.keySet());
        NavigableMap<Integer, Integer> away = new TreeMap<>();
        for (Line line : lines) {
            if (line instanceof Line.Pair pair && isPair(pair.row())) {
                for (Point point : side.apply(pair.row())) {
                    int place = places.getOrDefault(point.id(), -1);
                    if (place >= 0 && seen.add(place)) {
                        place(place, pair.index(), settled, away);
                    }
                }
            }
        }
        away.forEach(
                (place, line) -> {
                    Map.Entry<Integer, Integer> above = settled.lowerEntry(place);
                    int home = above == null ? -1 : above.getValue();
                    if (home != line && home != line - 1) {
                        add(place, home, lines.get(line), draft.points().get(place), old);
                    }
                });
    }

    private static boolean isPair(Row row) {
        return !row.from().isEmpty() && !row.to().isEmpty();
    }

    /** A further point of a row is at home if the one before it in its draft is in the same row. */
    private static void place(
            int place,
            int line,
            NavigableMap<Integer, Integer> settled,
            NavigableMap<Integer, Integer> away) {
        if (settled.getOrDefault(place - 1, -1) == line) {
            settled.put(place, line);
        } else {
            away.put(place, line);
        }
    }

    /**
     * Of the first points of rows those that keep their order, as many as there can be: by place in
     * their draft, the line in which they stand. Old points that moved are none of them.
     */
    private NavigableMap<Integer, Integer> settled(
            Map<String, Integer> places, boolean old, Function<Row, List<Point>> side) {
        List<int[]> firsts = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Pair pair
                    && !(old && pair.row().change() == Change.MOVED)
                    && !side.apply(pair.row()).isEmpty()) {
                int place = places.getOrDefault(side.apply(pair.row()).getFirst().id(), -1);
                if (place >= 0) {
                    firsts.add(new int[] {place, pair.index()});
                }
            }
        }
        NavigableMap<Integer, Integer> settled = new TreeMap<>();
        for (int[] first : longestRising(firsts)) {
            settled.put(first[0], first[1]);
        }
        return settled;
    }

    /** The longest rising subsequence by the first number, by patience sorting (Fredman 1975). */
    private static List<int[]> longestRising(List<int[]> sequence) {
        int[] ends = new int[sequence.size()];
        int[] before = new int[sequence.size()];
        int length = 0;
        for (int k = 0; k < sequence.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sequence.get(ends[middle])[0] < sequence.get(k)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : ends[low - 1];
            ends[low] = k;
            length = Math.max(length, low + 1);
        }
        int[][] rising = new int[length][];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int k = length - 1; k >= 0; k--) {
            rising[k] = sequence.get(at);
            at = before[at];
        }
        return Arrays.asList(rising);
    }

    /** Points that went the same way side by side are told in one. */
    private void add(int place, int home, Line row, Point point, boolean old) {
        Line.Trace last = found.isEmpty() ? null : found.getLast();
        boolean goesOn =
                last != null
                        && last.old() == old
                        && last.home() == home
                        && last.number() + 1 == place
                        && last.change().equals(row.change())
                        && row.index() - last.rows().getLast().index() <= 1
                        && row.index() >= last.rows().getLast().index();
        if (!goesOn || last == null) {
            found.add(new Line.Trace(place, home, List.of(row), List.of(point), old));
            return;
        }
        List<Line> rows = new ArrayList<>(last.rows());
        if (!rows.getLast().equals(row)) {
            rows.add(row);
        }
        List<Point> points = new ArrayList<>(last.points());
        points.add(point);
        found.set(found.size() - 1, new Line.Trace(place, home, rows, points, old));
    }
}
