package org.clauseline.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The texts of both drafts as bags of weighted terms: stems and pairs of neighbouring stems, each
 * weighing the more the fewer texts hold it (inverse document frequency, Spärck Jones 1972).
 */
final class Corpus {
    private static final double PAIR_WEIGHT = 0.6;

    private final Tokens[] texts;
    private final int[][] terms;
    private final int[][] counts;
    private final double[] weights;
    private final int[] frequencies;
    private final double[] masses;
    private final int oldCount;
    private final Pairs pairs;

    /** Reads the texts: those of the old draft first, then those of the new one. */
    Corpus(List<String> old, List<String> fresh, Vocabulary vocabulary, Watch watch) {
        oldCount = old.size();
        int all = oldCount + fresh.size();
        texts = new Tokens[all];
        terms = new int[all][];
        counts = new int[all][];
        masses = new double[all];
        int total = 0;
        for (int i = 0; i < all; i++) {
            watch.reached(0.5 * i / all);
            texts[i] = Tokens.read(i < oldCount ? old.get(i) : fresh.get(i - oldCount), vocabulary);
            total += texts[i].count();
        }
        pairs = new Pairs(vocabulary.stemCount(), total);
        for (int i = 0; i < all; i++) {
            watch.reached(0.5 + 0.5 * i / all);
            count(i, stems(texts[i], vocabulary), pairs);
        }
        frequencies = new int[pairs.termCount()];
        for (int[] bag : terms) {
            for (int term : bag) {
                frequencies[term]++;
            }
        }
        weights = new double[frequencies.length];
        for (int term = 0; term < weights.length; term++) {
            double rarity = Math.log((all + 1.0) / Math.max(1, frequencies[term])) + 0.05;
            weights[term] = term < vocabulary.stemCount() ? rarity : rarity * PAIR_WEIGHT;
        }
        for (int i = 0; i < all; i++) {
            for (int k = 0; k < terms[i].length; k++) {
                masses[i] += counts[i][k] * weights[terms[i][k]];
            }
        }
    }

    /** How many texts the old draft has; they come first. */
    int oldCount() {
        return oldCount;
    }

    /** How many texts the new draft has. */
    int newCount() {
        return texts.length - oldCount;
    }

    /** The tokens of a text. */
    Tokens text(int text) {
        return texts[text];
    }

    /** The terms of a text in rising order, each once. */
    int[] terms(int text) {
        return terms[text];
    }

    /** How often each of its terms occurs. */
    int[] counts(int text) {
        return counts[text];
    }

    /** The weight of a term. */
    double weight(int term) {
        return weights[term];
    }

    /** The weight of a pair of neighbouring stems that occurs in some text. */
    double pairWeight(int first, int second) {
        return weights[pairs.term(first, second)];
    }

    /** How many texts hold a term. */
    int frequency(int term) {
        return frequencies[term];
    }

    /** How many terms there are. */
    int termCount() {
        return weights.length;
    }

    /** The weight of all terms of a text. */
    double mass(int text) {
        return masses[text];
    }

    /** The weight of what two texts share. */
    double shared(int a, int b) {
        return walk(a, b, -1);
    }

    /**
     * The weight of what a text shares with another beyond what a third one already explains of
     * that other.
     */
    double sharedBeyond(int part, int whole, int explained) {
        return walk(part, whole, explained);
    }

    private double walk(int a, int b, int without) {
        int[] left = terms[a];
        int[] right = terms[b];
        double sum = 0;
        int i = 0;
        int j = 0;
        int k = 0;
        while (i < left.length && j < right.length) {
            if (left[i] < right[j]) {
                i++;
            } else if (left[i] > right[j]) {
                j++;
            } else {
                int term = left[i];
                int free = counts[b][j];
                if (without >= 0) {
                    while (k < terms[without].length && terms[without][k] < term) {
                        k++;
                    }
                    if (k < terms[without].length && terms[without][k] == term) {
                        free -= counts[without][k];
                    }
                }
                sum += Math.max(0, Math.min(counts[a][i], free)) * weights[term];
                i++;
                j++;
            }
        }
        return sum;
    }

    private static int[] stems(Tokens text, Vocabulary vocabulary) {
        int[] stems = new int[text.count()];
        int count = 0;
        for (int k = 0; k < text.count(); k++) {
            if (vocabulary.isWord(text.number(k))) {
                stems[count++] = vocabulary.stem(text.number(k));
            }
        }
        return count == stems.length ? stems : Arrays.copyOf(stems, count);
    }

    private void count(int text, int[] stems, Pairs pairs) {
        int[] all = new int[Math.max(0, stems.length * 2 - 1)];
        for (int k = 0; k < stems.length; k++) {
            all[k] = stems[k];
            if (k > 0) {
                all[stems.length + k - 1] = pairs.term(stems[k - 1], stems[k]);
            }
        }
        Arrays.sort(all);
        int[] distinct = new int[all.length];
        int[] times = new int[all.length];
        int size = 0;
        for (int term : all) {
            if (size > 0 && distinct[size - 1] == term) {
                times[size - 1]++;
            } else {
                distinct[size] = term;
                times[size++] = 1;
            }
        }
        terms[text] = Arrays.copyOf(distinct, size);
        counts[text] = Arrays.copyOf(times, size);
    }

    /** Numbers the pairs of neighbouring stems, after the stems themselves. */
    private static final class Pairs {
        private final long[] keys;
        private final int[] numbers;
        private int next;

        Pairs(int stemCount, int tokenCount) {
            int length = Integer.highestOneBit(Math.max(8, tokenCount)) * 4;
            keys = new long[length];
            numbers = new int[length];
            next = stemCount;
        }

        int termCount() {
            return next;
        }

        int term(int first, int second) {
            long key = (((long) first << 32) | second) + 1;
            long mixed = key * 0x9E3779B97F4A7C15L;
            int mask = keys.length - 1;
            int slot = (int) (mixed >>> 40) & mask;
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    return numbers[slot];
                }
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            numbers[slot] = next;
            return next++;
        }
    }
}
