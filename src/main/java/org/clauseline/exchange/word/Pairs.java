package org.clauseline.exchange.word;

import org.clauseline.compare.Comparison.Row;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Pairs of points that keep their order. */
final class Pairs {
    private Pairs() {}

    /**
     * A point of the old draft and one of the new that have words in common.
     *
     * @param old place of the one, counted from 0
     * @param fresh place of the other
     * @param weight how much would be lost if they were apart, above 0
     */
    record Pair(int old, int fresh, long weight, Row row) {}

    /** A pair at the end of a sequence, and the sequence before it. */
    private record Chain(Pair pair, long weight, @Nullable Chain before) {}

    /**
     * The heaviest sequence of pairs in which both places grow (weighted longest increasing
     * subsequence, in time n log n: Gusfield, Algorithms on Strings, Trees, and Sequences, 12.5).
     */
    static List<Pair> heaviest(List<Pair> pairs) {
        List<Pair> sorted = new ArrayList<>(pairs);
        // Of one old point the last new one comes first, so that none follows another of its own.
        sorted.sort(
                Comparator.comparingInt(Pair::old)
                        .thenComparing(Comparator.comparingInt(Pair::fresh).reversed()));
        TreeMap<Integer, Chain> best = new TreeMap<>();
        for (Pair pair : sorted) {
            var before = best.lowerEntry(pair.fresh());
            Chain tail = before == null ? null : before.getValue();
            long weight = pair.weight() + (before == null ? 0 : before.getValue().weight());
            var same = best.floorEntry(pair.fresh());
            if (same != null && same.getValue().weight() >= weight) {
                continue;
            }
            best.put(pair.fresh(), new Chain(pair, weight, tail));
            var next = best.higherEntry(pair.fresh());
            while (next != null && next.getValue().weight() <= weight) {
                best.remove(next.getKey());
                next = best.higherEntry(pair.fresh());
            }
        }
        List<Pair> chosen = new ArrayList<>();
        if (!best.isEmpty()) {
            for (Chain chain = best.lastEntry().getValue(); chain != null; chain = chain.before()) {
                chosen.add(chain.pair());
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
