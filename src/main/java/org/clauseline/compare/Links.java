package org.clauseline.compare;

import java.util.Arrays;
import java.util.List;

/** The pairs that an alignment has found so far. */
final class Links {
    private final Corpus corpus;
    private final Wishes wishes;
    private final int[] oldTo;
    private final int[] newTo;
    private final double[] scores;
    private final int[] words;

    Links(Corpus corpus, Wishes wishes) {
        this.corpus = corpus;
        this.wishes = wishes;
        oldTo = new int[corpus.oldCount()];
        newTo = new int[corpus.newCount()];
        scores = new double[oldTo.length];
        words = new int[oldTo.length];
        Arrays.fill(oldTo, -1);
        Arrays.fill(newTo, -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = corpus.text(i).count();
        }
    }

    int oldCount() {
        return oldTo.length;
    }

    int newCount() {
        return newTo.length;
    }

    /** The new text that an old one is linked to, or −1. */
    int ofOld(int i) {
        return oldTo[i];
    }

    /** The old text that a new one is linked to, or −1. */
    int ofNew(int j) {
        return newTo[j];
    }

    /** How alike an old text and the one that it is linked to are. */
    double score(int i) {
        return scores[i];
    }

    /** Whether the user lets two texts belong together. */
    boolean mayLink(int i, int j) {
        return !wishes.isApart(i, j);
    }

    /** Links two texts that have no link yet, unless the user keeps them apart. */
    void link(int i, int j, double score) {
        if (!mayLink(i, j)) {
            return;
        }
        oldTo[i] = j;
        newTo[j] = i;
        scores[i] = score;
    }

    /** For each old text whether it has a link that keeps the order. */
    boolean[] inOrder() {
        return Backbone.of(oldTo, words, newTo.length);
    }

    /**
     * The same among the links that are groups of their own, old texts counted first: what was
     * merged or split has no single place from which others could have moved.
     */
    boolean[] inOrder(List<List<Integer>> groups) {
        int[] single = new int[oldTo.length];
        Arrays.fill(single, -1);
        for (List<Integer> group : groups) {
            int first = group.getFirst();
            if (group.size() == 2 && first < oldTo.length) {
                single[first] = oldTo[first];
            }
        }
        return Backbone.of(single, words, newTo.length);
    }

    /** The stretches between the links that keep the order. */
    Gaps gaps() {
        return new Gaps(oldTo, inOrder(), newTo.length);
    }

    /**
     * On how many sides, 0 to 2, the neighbours of two texts are linked with each other, in their
     * order or crosswise: what stood together stays together, though it may turn round. That both
     * drafts begin with them counts as well.
     */
    int neighbours(int i, int j) {
        boolean before = areLinked(i - 1, j - 1) || areLinked(i - 1, j + 1) || (i == 0 && j == 0);
        boolean after = areLinked(i + 1, j + 1) || areLinked(i + 1, j - 1);
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    private boolean areLinked(int i, int j) {
        return i >= 0 && i < oldTo.length && j >= 0 && oldTo[i] == j;
    }

    /** The number of words of the shorter of two texts. */
    int shorter(int i, int j) {
        return Math.min(words[i], corpus.text(oldTo.length + j).count());
    }
}
