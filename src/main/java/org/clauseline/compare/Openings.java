package org.clauseline.compare;

import java.util.Arrays;

/**
 * How alike the openings of two texts are. A point says at its beginning what it is about, and
 * keeps that where all the rest is rewritten.
 */
final class Openings {
    private static final int WORDS = 12;

    /** How far into a text a common run of words is looked for, and what it must weigh to prove. */
    private static final int REACH = 400;

    private static final double PROOF = 30;

    private final Corpus corpus;
    private final Vocabulary vocabulary;
    private final int[][] stems;

    Openings(Corpus corpus, Vocabulary vocabulary) {
        this.corpus = corpus;
        this.vocabulary = vocabulary;
        stems = new int[corpus.oldCount() + corpus.newCount()][];
    }

    private int[] stems(int text) {
        if (stems[text] == null) {
            stems[text] = read(corpus.text(text));
        }
        return stems[text];
    }

    private int[] read(Tokens text) {
        int[] words = new int[Math.min(REACH, text.count())];
        int count = 0;
        for (int k = 0; k < text.count() && count < words.length; k++) {
            if (vocabulary.isWord(text.number(k))) {
                words[count++] = vocabulary.stem(text.number(k));
            }
        }
        return Arrays.copyOf(words, count);
    }

    /**
     * Share of the weight of their first words that two texts have in common in the same order, 0
     * to 1; numbers left out.
     */
    double likeness(int a, int b) {
        int[] left = stems(a);
        int[] right = stems(b);
        int n = Math.min(WORDS, left.length);
        int m = Math.min(WORDS, right.length);
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += corpus.weight(left[i]);
        }
        for (int j = 0; j < m; j++) {
            all += corpus.weight(right[j]);
        }
        double[] row = new double[m + 1];
        for (int i = 0; i < n; i++) {
            double diagonal = 0;
            for (int j = 0; j < m; j++) {
                double above = row[j + 1];
                row[j + 1] =
                        left[i] == right[j]
                                ? diagonal + corpus.weight(left[i])
                                : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return all == 0 ? 0 : 2 * row[m] / all;
    }

    /**
     * How much the longest run of words proves that both texts have in their first part, 0 to 1:
     * the more, the longer it is and the fewer texts hold its pairs of words.
     */
    double proof(int a, int b) {
        int[] left = stems(a);
        int[] right = stems(b);
        double best = 0;
        double[] row = new double[right.length + 1];
        for (int i = 1; i < left.length; i++) {
            for (int j = right.length - 1; j > 0; j--) {
                boolean same = left[i] == right[j] && left[i - 1] == right[j - 1];
                row[j + 1] = same ? row[j] + corpus.pairWeight(left[i - 1], left[i]) : 0;
                best = Math.max(best, row[j + 1]);
            }
        }
        double share = Math.min(1, best / PROOF);
        return share * share;
    }
}
