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
    private static final long BUDGET = 5_000_000;

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

    /** The likeliest pairs, by old text and then by new one. */
    static List<Pair> of(Corpus corpus, Watch watch) {
        int olds = corpus.oldCount();
        int news = corpus.newCount();
        boolean[] wanted = affordable(corpus);
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
            watch.reached((double) i / olds);
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
                ofOld[i].offer(j, rank, sums[j]);
                ofNew[j].offer(i, rank, sums[j]);
                sums[j] = 0;
            }
        }
        return pairs(corpus, new Rest(corpus, wanted), ofOld, ofNew);
    }

    private static List<Pair> pairs(Corpus corpus, Rest rest, Best[] ofOld, Best[] ofNew) {
        Best[] all = new Best[ofOld.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = ofOld[i].copy();
        }
        for (int j = 0; j < ofNew.length; j++) {
            for (int k = 0; k < ofNew[j].size; k++) {
                all[ofNew[j].items[k]].add(j, ofNew[j].shared[k]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            for (int k : all[i].order()) {
                int j = all[i].items[k];
                double shared = all[i].shared[k] + rest.shared(i, corpus.oldCount() + j);
                pairs.add(pair(corpus, i, j, shared));
            }
        }
        return pairs;
    }

    /** Measures one pair. */
    static Pair pair(Corpus corpus, int old, int fresh) {
        return pair(corpus, old, fresh, corpus.shared(old, corpus.oldCount() + fresh));
    }

    private static Pair pair(Corpus corpus, int old, int fresh, double shared) {
        double a = corpus.mass(old);
        double b = corpus.mass(corpus.oldCount() + fresh);
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
    private static boolean[] affordable(Corpus corpus) {
        int all = corpus.oldCount() + corpus.newCount();
        long[] work = new long[all + 1];
        boolean[] use = new boolean[corpus.termCount()];
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
            use[term] = corpus.frequency(term) >= 2 && corpus.frequency(term) <= limit;
        }
        return use;
    }

    private static void index(
            Corpus corpus, boolean[] wanted, int[][] postings, int[][] postingCounts) {
        int[] sizes = new int[wanted.length];
        for (int j = 0; j < corpus.newCount(); j++) {
            int[] terms = corpus.terms(corpus.oldCount() + j);
            int[] counts = corpus.counts(corpus.oldCount() + j);
            for (int k = 0; k < terms.length; k++) {
                int term = terms[k];
                if (!wanted[term]) {
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

    /** What the index leaves out: the terms that too many texts hold. */
    private static final class Rest {
        private final Corpus corpus;
        private final int[][] terms;
        private final int[][] counts;

        Rest(Corpus corpus, boolean[] wanted) {
            this.corpus = corpus;
            int texts = corpus.oldCount() + corpus.newCount();
            terms = new int[texts][];
            counts = new int[texts][];
            for (int t = 0; t < texts; t++) {
                int[] all = corpus.terms(t);
                int[] left = new int[all.length];
                int[] times = new int[all.length];
                int size = 0;
                for (int k = 0; k < all.length; k++) {
                    if (!wanted[all[k]] && corpus.frequency(all[k]) > 1) {
                        left[size] = all[k];
                        times[size++] = corpus.counts(t)[k];
                    }
                }
                terms[t] = Arrays.copyOf(left, size);
                counts[t] = Arrays.copyOf(times, size);
            }
        }

        /** The weight of those that two texts share. */
        double shared(int a, int b) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < terms[a].length && j < terms[b].length) {
                int order = Integer.compare(terms[a][i], terms[b][j]);
                if (order == 0) {
                    sum += corpus.weight(terms[a][i]) * Math.min(counts[a][i], counts[b][j]);
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return sum;
        }
    }

    /** The few best partners of one text. */
    private static final class Best {
        private int[] items = new int[KEPT_PER_TEXT];
        private double[] shared = new double[KEPT_PER_TEXT];
        private final double[] ranks = new double[KEPT_PER_TEXT];
        private int size;

        void offer(int item, double rank, double weight) {
            if (size == KEPT_PER_TEXT && rank <= ranks[size - 1]) {
                return;
            }
            int at = size < KEPT_PER_TEXT ? size++ : size - 1;
            while (at > 0 && ranks[at - 1] < rank) {
                ranks[at] = ranks[at - 1];
                items[at] = items[at - 1];
                shared[at] = shared[at - 1];
                at--;
            }
            ranks[at] = rank;
            items[at] = item;
            shared[at] = weight;
        }

        Best copy() {
            Best copy = new Best();
            copy.size = size;
            copy.items = Arrays.copyOf(items, KEPT_PER_TEXT * 2);
            copy.shared = Arrays.copyOf(shared, KEPT_PER_TEXT * 2);
            return copy;
        }

        /** Adds a partner that holds this text among its own best, unless it is known. */
        void add(int item, double weight) {
            for (int k = 0; k < Math.min(size, KEPT_PER_TEXT); k++) {
                if (items[k] == item) {
                    return;
                }
            }
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
                shared = Arrays.copyOf(shared, size * 2);
            }
            items[size] = item;
            shared[size++] = weight;
        }

        /** The places of the partners in the order of their numbers. */
        int[] order() {
            long[] keys = new long[size];
            for (int k = 0; k < size; k++) {
                keys[k] = ((long) items[k] << 32) | k;
            }
            Arrays.sort(keys);
            return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        }
    }
}
