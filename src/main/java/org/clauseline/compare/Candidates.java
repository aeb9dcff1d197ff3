package org.clauseline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for every text the few of the other draft that are most like it, through an inverted index,
 * so that long drafts do not need every pair looked at.
 */
final class Candidates {
    private static final int KEPT_PER_TEXT = 10;
    private static final long BUDGET = 12_000_000;

    /**
     * A pair that may correspond.
     *
     * @param old number of the old text
     * @param fresh number of the new text
     * @param score likeness, 0 to 1
     * @param inNew how much of the old text's weight the new one holds
     * @param inOld how much of the new text's weight the old one holds
     */
    record Pair(int old, int fresh, double score, double inNew, double inOld) {}

    private Candidates() {}

    /** The likeliest pairs, by old text and then by falling score. */
    static List<Pair> of(Corpus corpus) {
        int olds = corpus.oldCount();
        int news = corpus.newCount();
        int[] wanted = affordable(corpus);
        int[][] postings = new int[corpus.termCount()][];
        int[][] postingCounts = new int[corpus.termCount()][];
        index(corpus, wanted, postings, postingCounts);
        Best[] ofNew = new Best[news];
        for (int j = 0; j < news; j++) {
            ofNew[j] = new Best();
        }
        Best[] ofOld = new Best[olds];
        double[] sums = new double[news];
        int[] touched = new int[news];
        for (int i = 0; i < olds; i++) {
            ofOld[i] = new Best();
            int size = 0;
            int[] terms = corpus.terms(i);
            int[] counts = corpus.counts(i);
            for (int k = 0; k < terms.length; k++) {
                int[] holders = postings[terms[k]];
                if (holders == null) {
                    continue;
                }
                double weight = corpus.weight(terms[k]);
                for (int p = 0; p < holders.length; p++) {
                    int j = holders[p];
                    if (sums[j] == 0) {
                        touched[size++] = j;
                    }
                    sums[j] += weight * Math.min(counts[k], postingCounts[terms[k]][p]);
                }
            }
            Arrays.sort(touched, 0, size);
            for (int t = 0; t < size; t++) {
                int j = touched[t];
                double rank = sums[j] / Math.sqrt(corpus.mass(i) * corpus.mass(olds + j));
                sums[j] = 0;
                ofOld[i].offer(j, rank);
                ofNew[j].offer(i, rank);
            }
        }
        return pairs(corpus, ofOld, ofNew);
    }

    private static List<Pair> pairs(Corpus corpus, Best[] ofOld, Best[] ofNew) {
        int[][] partners = new int[ofOld.length][];
        int[] sizes = new int[ofOld.length];
        for (int i = 0; i < ofOld.length; i++) {
            partners[i] = Arrays.copyOf(ofOld[i].items, ofOld[i].size);
            sizes[i] = ofOld[i].size;
        }
        for (int j = 0; j < ofNew.length; j++) {
            for (int k = 0; k < ofNew[j].size; k++) {
                int i = ofNew[j].items[k];
                if (sizes[i] == partners[i].length) {
                    partners[i] = Arrays.copyOf(partners[i], sizes[i] * 2 + 4);
                }
                partners[i][sizes[i]++] = j;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ofOld.length; i++) {
            int[] sorted = Arrays.copyOf(partners[i], sizes[i]);
            Arrays.sort(sorted);
            for (int k = 0; k < sorted.length; k++) {
                if (k == 0 || sorted[k] != sorted[k - 1]) {
                    pairs.add(pair(corpus, i, sorted[k]));
                }
            }
        }
        return pairs;
    }

    /** Measures one pair. */
    static Pair pair(Corpus corpus, int old, int fresh) {
        int other = corpus.oldCount() + fresh;
        double shared = corpus.shared(old, other);
        double a = corpus.mass(old);
        double b = corpus.mass(other);
        double inNew = a == 0 ? 0 : shared / a;
        double inOld = b == 0 ? 0 : shared / b;
        return new Pair(old, fresh, score(inNew, inOld, Math.min(a, b)), inNew, inOld);
    }

    /**
     * Likeness of two texts from how much each holds of the other: even where one has grown much
     * longer.
     */
    private static double score(double inNew, double inOld, double smallerMass) {
        if (inNew + inOld == 0) {
            return 0;
        }
        double even = 2 * inNew * inOld / (inNew + inOld);
        double held = Math.max(inNew, inOld) * Math.min(1, smallerMass / 30);
        return 0.65 * even + 0.35 * held;
    }

    /**
     * For each term whether it is used to find candidates: the rarest first, as far as the work
     * stays affordable.
     */
    private static int[] affordable(Corpus corpus) {
        int all = corpus.oldCount() + corpus.newCount();
        long[] work = new long[all + 1];
        int[] use = new int[corpus.termCount()];
        for (int term = 0; term < use.length; term++) {
            long frequency = corpus.frequency(term);
            work[(int) frequency] += frequency * frequency / 4;
        }
        long sum = 0;
        int limit = 1;
        while (limit < all && sum + work[limit + 1] <= BUDGET) {
            limit++;
            sum += work[limit];
        }
        for (int term = 0; term < use.length; term++) {
            use[term] = corpus.frequency(term) >= 2 && corpus.frequency(term) <= limit ? 1 : 0;
        }
        return use;
    }

    private static void index(
            Corpus corpus, int[] wanted, int[][] postings, int[][] postingCounts) {
        int[] sizes = new int[wanted.length];
        for (int j = 0; j < corpus.newCount(); j++) {
            int[] terms = corpus.terms(corpus.oldCount() + j);
            int[] counts = corpus.counts(corpus.oldCount() + j);
            for (int k = 0; k < terms.length; k++) {
                int term = terms[k];
                if (wanted[term] == 0) {
                    continue;
                }
                if (postings[term] == null) {
                    postings[term] = new int[corpus.frequency(term)];
                    postingCounts[term] = new int[corpus.frequency(term)];
                }
                postings[term][sizes[term]] = j;
                postingCounts[term][sizes[term]++] = counts[k];
            }
        }
        for (int term = 0; term < sizes.length; term++) {
            if (postings[term] != null) {
                postings[term] = Arrays.copyOf(postings[term], sizes[term]);
            }
        }
    }

    /** The few best partners of one text. */
    private static final class Best {
        private final int[] items = new int[KEPT_PER_TEXT];
        private final double[] ranks = new double[KEPT_PER_TEXT];
        private int size;

        void offer(int item, double rank) {
            if (size == KEPT_PER_TEXT && rank <= ranks[size - 1]) {
                return;
            }
            int at = size < KEPT_PER_TEXT ? size++ : size - 1;
            while (at > 0 && ranks[at - 1] < rank) {
                ranks[at] = ranks[at - 1];
                items[at] = items[at - 1];
                at--;
            }
            ranks[at] = rank;
            items[at] = item;
        }
    }
}
