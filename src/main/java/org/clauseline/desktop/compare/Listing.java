package org.clauseline.desktop.compare;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands one below the other: the lines that pass the filter, with runs of kept ones folded
 * into one if so wished, and with traces of what stands elsewhere.
 *
 * <p>Places are told in two ways: counted in items, as they are shown, or in lines, whether folded
 * or not, so that a map of the whole keeps its shape when something is folded.
 */
final class Listing {
    /** Nothing. */
    static final Listing EMPTY = new Listing(List.of());

    private final List<Line> items;
    private final int[] above;

    private Listing(List<Line> items) {
        this.items = List.copyOf(items);
        above = new int[items.size() + 1];
        for (int item = 0; item < items.size(); item++) {
            above[item + 1] = above[item] + weight(items.get(item));
        }
    }

    /** How many lines an item stands for in the whole. */
    private static int weight(Line item) {
        return switch (item) {
            case Line.Fold fold -> fold.open() ? 0 : fold.lines().size();
            case Line.Trace trace -> 0;
            case Line.Preface head -> 1;
            case Line.Alone alone -> 1;
            case Line.Pair pair -> 1;
            case Line.Life life -> 1;
        };
    }

    /**
     * Arranges lines.
     *
     * @param lines those that pass the filter
     * @param traces places of points that stand elsewhere, in the order of the lines; none where
     *     lines are missing
     * @param folded whether what was kept is folded
     * @param opened indices of lines with which folds begin that are open nevertheless
     */
    static Listing of(
            List<Line> lines, List<Line.Trace> traces, boolean folded, Set<Integer> opened) {
        List<Line> items = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        int next = 0;
        for (Line line : lines) {
            if (next < traces.size() && traces.get(next).place() < line.place()) {
                fold(run, opened, items);
                while (next < traces.size() && traces.get(next).place() < line.place()) {
                    items.add(traces.get(next++));
                }
            }
            if (folded && isKept(line)) {
                run.add(line);
            } else {
                fold(run, opened, items);
                items.add(line);
            }
        }
        fold(run, opened, items);
        items.addAll(traces.subList(next, traces.size()));
        return new Listing(items);
    }

    private static void fold(List<Line> run, Set<Integer> opened, List<Line> items) {
        if (!run.isEmpty()) {
            Line.Fold fold = new Line.Fold(run, opened.contains(run.getFirst().index()));
            items.add(fold);
            if (fold.open()) {
                items.addAll(run);
            }
            run.clear();
        }
    }

    /** Whether nothing happened to a line, and nothing is said of it that must not be missed. */
    private static boolean isKept(Line line) {
        if (!line.changes().equals(Set.of(Change.KEPT))) {
            return false;
        }
        if (line instanceof Line.Pair(int index, Row row)) {
            return !row.wordsChanged() && row.note().isEmpty() && row.pins().isEmpty();
        }
        return true;
    }

    /** The same after something that comes before all lines. */
    Listing after(Line head) {
        List<Line> all = new ArrayList<>(items);
        all.addFirst(head);
        return new Listing(all);
    }

    /** What is shown, from top to bottom. */
    List<Line> items() {
        return items;
    }

    /** The lines of the whole in their order, folded ones too, and what comes before all. */
    List<Line> whole() {
        List<Line> whole = new ArrayList<>();
        for (Line item : items) {
            switch (item) {
                case Line.Fold fold -> whole.addAll(fold.open() ? List.of() : fold.lines());
                case Line.Trace trace -> {}
                case Line.Preface head -> whole.add(head);
                case Line.Alone alone -> whole.add(alone);
                case Line.Pair pair -> whole.add(pair);
                case Line.Life life -> whole.add(life);
            }
        }
        return List.copyOf(whole);
    }

    /** The item that shows what has an index: itself, or the fold that it is in. */
    OptionalInt itemOf(int index) {
        for (int item = 0; item < items.size(); item++) {
            Line line = items.get(item);
            boolean holds =
                    line.index() == index
                            || (line instanceof Line.Fold fold
                                    && !fold.open()
                                    && fold.lines().stream().anyMatch(in -> in.index() == index));
            if (holds) {
                return OptionalInt.of(item);
            }
        }
        return OptionalInt.empty();
    }

    /** The closed fold that a line is in. */
    Optional<Line.Fold> foldOf(int index) {
        OptionalInt item = itemOf(index);
        return item.isPresent() && items.get(item.getAsInt()) instanceof Line.Fold fold
                ? Optional.of(fold)
                : Optional.empty();
    }

    /** Of a trace the first of its rows, of a row the nearest of its traces. */
    Optional<Line> otherEnd(Line line) {
        if (line instanceof Line.Trace trace) {
            return Optional.of(trace.rows().getFirst());
        }
        return items.stream()
                .filter(item -> item instanceof Line.Trace && item.lines().contains(line))
                .min(Comparator.comparingDouble(item -> Math.abs(item.place() - line.place())));
    }

    /** A place counted in lines, of one counted in items. */
    double lineAt(double item) {
        int whole = (int) Math.clamp(Math.floor(item), 0, Math.max(items.size() - 1, 0));
        return items.isEmpty()
                ? 0
                : above[whole] + (item - whole) * (above[whole + 1] - above[whole]);
    }

    /** A place counted in items, of one counted in lines. */
    double itemAt(double line) {
        int item = 0;
        while (item < items.size() - 1 && above[item + 1] <= line) {
            item++;
        }
        int weight = items.isEmpty() ? 0 : above[item + 1] - above[item];
        return weight == 0 ? item : item + Math.min((line - above[item]) / weight, 1);
    }
}
