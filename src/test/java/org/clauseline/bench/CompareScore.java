package org.clauseline.bench;

import org.clauseline.bench.CompareCase.Entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Adds up how well alignments agree with the truth: pairs, pairs whose words changed, and kinds of
 * change. Items about which nobody can tell are left out. Several sets of items can be called moved
 * with equal right (any that leaves a longest rising sequence): each of them is accepted.
 */
final class CompareScore {
    private static final List<String> OPERATIONS =
            List.of("unchanged", "amended", "moved", "merged", "split", "added", "removed");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private int cases;
    private int exact;
    private final int[] pairs = new int[3];
    private final int[] hard = new int[2];
    private final Map<String, int[]> kinds = new LinkedHashMap<>();

    CompareScore() {
        OPERATIONS.forEach(operation -> kinds.put(operation, new int[3]));
    }

    /** Adds one case. */
    void add(CompareCase sample, List<Entry> answer) {
        Set<List<String>> truth = pairs(sample, sample.truth());
        Set<List<String>> found = pairs(sample, answer);
        Set<List<String>> right = new HashSet<>(truth);
        right.retainAll(found);
        pairs[0] += right.size();
        pairs[1] += found.size() - right.size();
        pairs[2] += truth.size() - right.size();
        cases++;
        exact += found.equals(truth) ? 1 : 0;
        for (List<String> pair : truth) {
            if (!sameWords(sample, pair.get(0), pair.get(1))) {
                hard[0] += found.contains(pair) ? 1 : 0;
                hard[1]++;
            }
        }
        addKinds(sample, entries(sample, sample.truth()), entries(sample, answer));
    }

    private static Set<List<String>> pairs(CompareCase sample, List<Entry> entries) {
        Set<List<String>> pairs = new HashSet<>();
        for (Entry entry : entries) {
            for (String left : entry.left()) {
                for (String right : entry.right()) {
                    if (!sample.ignoredLeft().contains(left)
                            && !sample.ignoredRight().contains(right)) {
                        pairs.add(List.of(left, right));
                    }
                }
            }
        }
        return pairs;
    }

    private static Map<List<List<String>>, String> entries(
            CompareCase sample, List<Entry> entries) {
        Map<List<List<String>>, String> known = new LinkedHashMap<>();
        for (Entry entry : entries) {
            boolean ignored =
                    entry.left().stream().anyMatch(sample.ignoredLeft()::contains)
                            || entry.right().stream().anyMatch(sample.ignoredRight()::contains);
            if (!ignored && !(entry.left().isEmpty() && entry.right().isEmpty())) {
                String operation =
                        entry.operation().equals("moved_amended") ? "moved" : entry.operation();
                known.put(
                        List.of(
                                entry.left().stream().sorted().toList(),
                                entry.right().stream().sorted().toList()),
                        operation);
            }
        }
        return known;
    }

    private void addKinds(
            CompareCase sample,
            Map<List<List<String>>, String> truth,
            Map<List<List<String>>, String> found) {
        List<List<List<String>>> single = new ArrayList<>();
        truth.keySet().stream()
                .filter(key -> key.get(0).size() == 1 && key.get(1).size() == 1)
                .forEach(single::add);
        Set<List<List<String>>> movable = new HashSet<>();
        int mustMove = movable(sample, single, movable);
        truth.forEach(
                (key, operation) -> {
                    String said = found.getOrDefault(key, "");
                    boolean tie =
                            said.equals("moved") && movable.contains(key) && isInPlace(operation);
                    if (!operation.equals("moved") && !tie) {
                        count(
                                operation,
                                said.equals(operation)
                                                || typographyOnly(sample, key, operation, said)
                                        ? 0
                                        : 2);
                    }
                });
        long saidMoved = found.values().stream().filter("moved"::equals).count();
        int rightly =
                (int)
                        found.entrySet().stream()
                                .filter(
                                        entry ->
                                                entry.getValue().equals("moved")
                                                        && movable.contains(entry.getKey()))
                                .count();
        int counted = Math.min(rightly, mustMove);
        kinds.get("moved")[0] += counted;
        kinds.get("moved")[1] += (int) saidMoved - counted;
        kinds.get("moved")[2] += mustMove - counted;
        found.forEach(
                (key, said) -> {
                    String operation = truth.getOrDefault(key, "");
                    boolean tie =
                            operation.equals("moved")
                                    && movable.contains(key)
                                    && isInPlace(said)
                                    && rightly >= mustMove;
                    if (!said.equals("moved")
                            && !said.equals(operation)
                            && !tie
                            && !typographyOnly(sample, key, operation, said)) {
                        count(said, 1);
                    }
                });
    }

    private void count(String operation, int column) {
        kinds.computeIfAbsent(operation, key -> new int[3])[column]++;
    }

    private static boolean isInPlace(String operation) {
        return operation.equals("unchanged") || operation.equals("amended");
    }

    /** Where punctuation or case alone differ, both words are accepted. */
    private static boolean typographyOnly(
            CompareCase sample, List<List<String>> key, String a, String b) {
        if (!isInPlace(a) || !isInPlace(b) || a.equals(b)) {
            return false;
        }
        String left = key.get(0).getFirst();
        String right = key.get(1).getFirst();
        return sameWords(sample, left, right)
                && !sameText(text(sample.left(), left), text(sample.right(), right));
    }

    private static boolean sameWords(CompareCase sample, String left, String right) {
        return words(text(sample.left(), left)).equals(words(text(sample.right(), right)));
    }

    private static String text(Map<String, String> items, String id) {
        return items.getOrDefault(id, "");
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether two texts are the same but for white space. */
    static boolean sameText(String a, String b) {
        return SPACE.matcher(a)
                .replaceAll(" ")
                .strip()
                .equals(SPACE.matcher(b).replaceAll(" ").strip());
    }

    /**
     * Collects the pairs that are not in every longest rising sequence; answers how many must have
     * moved.
     */
    private static int movable(
            CompareCase sample, List<List<List<String>>> single, Set<List<List<String>>> movable) {
        List<String> lefts = List.copyOf(sample.left().keySet());
        Map<String, Integer> rights = new HashMap<>();
        sample.right().keySet().forEach(id -> rights.put(id, rights.size()));
        single.sort(
                (a, b) -> lefts.indexOf(a.get(0).getFirst()) - lefts.indexOf(b.get(0).getFirst()));
        int[] places =
                single.stream()
                        .mapToInt(key -> rights.getOrDefault(key.get(1).getFirst(), 0))
                        .toArray();
        int[] before = rising(places);
        int[] mirrored = new int[places.length];
        for (int k = 0; k < places.length; k++) {
            mirrored[k] = -places[places.length - 1 - k];
        }
        int[] after = rising(mirrored);
        int longest = Arrays.stream(before).max().orElse(0);
        int[] alternatives = new int[longest + 1];
        for (int k = 0; k < places.length; k++) {
            if (before[k] + after[places.length - 1 - k] - 1 == longest) {
                alternatives[before[k]]++;
            }
        }
        for (int k = 0; k < places.length; k++) {
            boolean some = before[k] + after[places.length - 1 - k] - 1 == longest;
            if (!some || alternatives[before[k]] != 1) {
                movable.add(single.get(k));
            }
        }
        return places.length - longest;
    }

    /** For each place the length of the longest rising sequence that ends there. */
    private static int[] rising(int[] places) {
        int[] lengths = new int[places.length];
        for (int k = 0; k < places.length; k++) {
            lengths[k] = 1;
            for (int e = 0; e < k; e++) {
                if (places[e] < places[k]) {
                    lengths[k] = Math.max(lengths[k], lengths[e] + 1);
                }
            }
        }
        return lengths;
    }

    int cases() {
        return cases;
    }

    double f1() {
        return f1(pairs);
    }

    double hardRecall() {
        return hard[1] == 0 ? 100 : 100.0 * hard[0] / hard[1];
    }

    double exact() {
        return cases == 0 ? 100 : 100.0 * exact / cases;
    }

    double kind(String operation) {
        int[] counts = kinds.getOrDefault(operation, new int[3]);
        return counts[0] + counts[1] + counts[2] == 0 ? 100 : f1(counts);
    }

    private static double f1(int[] counts) {
        int sum = 2 * counts[0] + counts[1] + counts[2];
        return sum == 0 ? 100 : 200.0 * counts[0] / sum;
    }

    /** One line of a table. */
    String line(String name) {
        StringBuilder line =
                new StringBuilder(
                        String.format(Locale.ROOT, "%-28s %5.1f %5.1f", name, f1(), hardRecall()));
        OPERATIONS.forEach(
                operation -> line.append(String.format(Locale.ROOT, " %5.1f", kind(operation))));
        return line.append(String.format(Locale.ROOT, " %5.1f", exact())).toString();
    }
}
