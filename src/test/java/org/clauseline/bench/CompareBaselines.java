package org.clauseline.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.clauseline.bench.CompareCase.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What others would answer: a line diff of paragraphs, and the best match for each item in turn.
 */
final class CompareBaselines {
    private static final double ALIKE = 0.4;

    private CompareBaselines() {}

    /** java-diff-utils on paragraphs; items changed in the same place are paired in order. */
    static List<Entry> lineDiff(CompareCase sample) {
        List<String> left = List.copyOf(sample.left().keySet());
        List<String> right = List.copyOf(sample.right().keySet());
        List<Entry> entries = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(
                                List.copyOf(sample.left().values()),
                                List.copyOf(sample.right().values()))
                        .getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                entries.add(
                        new Entry(List.of(left.get(i++)), List.of(right.get(j++)), "unchanged"));
            }
            int both = Math.min(delta.getSource().size(), delta.getTarget().size());
            for (int k = 0; k < both; k++) {
                entries.add(new Entry(List.of(left.get(i++)), List.of(right.get(j++)), "amended"));
            }
            for (int k = both; k < delta.getSource().size(); k++) {
                entries.add(new Entry(List.of(left.get(i++)), List.of(), "removed"));
            }
            for (int k = both; k < delta.getTarget().size(); k++) {
                entries.add(new Entry(List.of(), List.of(right.get(j++)), "added"));
            }
        }
        while (i < left.size()) {
            entries.add(new Entry(List.of(left.get(i++)), List.of(right.get(j++)), "unchanged"));
        }
        return entries;
    }

    /**
     * For each old item the free new one that shares most of its words (Dice), if it shares enough.
     */
    static List<Entry> greedy(CompareCase sample) {
        List<Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        sample.left()
                .forEach(
                        (left, text) -> {
                            String best = "";
                            double highest = ALIKE;
                            for (var candidate : sample.right().entrySet()) {
                                double score =
                                        taken.contains(candidate.getKey())
                                                ? 0
                                                : dice(text, candidate.getValue());
                                if (score > highest) {
                                    highest = score;
                                    best = candidate.getKey();
                                }
                            }
                            if (best.isEmpty()) {
                                entries.add(new Entry(List.of(left), List.of(), "removed"));
                            } else {
                                taken.add(best);
                                boolean same =
                                        CompareScore.sameText(
                                                text, sample.right().getOrDefault(best, ""));
                                entries.add(
                                        new Entry(
                                                List.of(left),
                                                List.of(best),
                                                same ? "unchanged" : "amended"));
                            }
                        });
        sample.right().keySet().stream()
                .filter(right -> !taken.contains(right))
                .forEach(right -> entries.add(new Entry(List.of(), List.of(right), "added")));
        return entries;
    }

    private static double dice(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        int sum = left.size() + right.size();
        left.retainAll(right);
        return sum == 0 ? 0 : 2.0 * left.size() / sum;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)));
    }
}
