package org.clauseline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Merges and splits: a text that has no partner of its own but whose words stand in one that has,
 * beyond what that one's own partner explains, is part of it.
 */
final class Ledger {
    private final Corpus corpus;
    private final int[] oldTo;
    private final int[] newTo;

    /** For each text of either draft the text of the other one that it is part of, or −1. */
    private final int[] partOf;

    Ledger(Corpus corpus, int[] oldTo, int[] newTo) {
        this.corpus = corpus;
        this.oldTo = oldTo;
        this.newTo = newTo;
        partOf = new int[oldTo.length + newTo.length];
        Arrays.fill(partOf, -1);
    }

    /** Whether a text, old ones counted first, is part of another. */
    boolean isPart(int text) {
        return partOf[text] >= 0;
    }

    /** Attaches what has no partner to what holds at least this share of its weight. */
    void attach(List<List<Candidates.Pair>> ofOld, double share) {
        int olds = oldTo.length;
        double[] best = new double[partOf.length];
        Arrays.fill(best, share);
        for (List<Candidates.Pair> pairs : ofOld) {
            for (Candidates.Pair pair : pairs) {
                int i = pair.old();
                int j = pair.fresh();
                if (oldTo[i] < 0 && newTo[j] >= 0 && pair.inNew() >= best[i]) {
                    double held = corpus.sharedBeyond(i, olds + j, newTo[j]) / corpus.mass(i);
                    if (held > best[i]) {
                        best[i] = held;
                        partOf[i] = olds + j;
                    }
                }
                if (newTo[j] < 0 && oldTo[i] >= 0 && pair.inOld() >= best[olds + j]) {
                    double held =
                            corpus.sharedBeyond(olds + j, i, olds + oldTo[i])
                                    / corpus.mass(olds + j);
                    if (held > best[olds + j]) {
                        best[olds + j] = held;
                        partOf[olds + j] = i;
                    }
                }
            }
        }
    }

    /**
     * The texts, old ones counted first, in the groups that links and parts make; ordered by their
     * first new text.
     */
    List<List<Integer>> groups() {
        int olds = oldTo.length;
        int[] root = new int[partOf.length];
        for (int t = 0; t < root.length; t++) {
            root[t] = t;
        }
        for (int t = 0; t < root.length; t++) {
            if (t < olds && oldTo[t] >= 0) {
                join(root, t, olds + oldTo[t]);
            }
            if (partOf[t] >= 0) {
                join(root, t, partOf[t]);
            }
        }
        List<List<Integer>> members = new ArrayList<>();
        for (int t = 0; t < root.length; t++) {
            members.add(new ArrayList<>());
        }
        for (int t = 0; t < root.length; t++) {
            members.get(find(root, t)).add(t);
        }
        members.removeIf(List::isEmpty);
        return members;
    }

    private static int find(int[] root, int text) {
        int at = text;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private static void join(int[] root, int a, int b) {
        int x = find(root, a);
        int y = find(root, b);
        root[Math.max(x, y)] = Math.min(x, y);
    }
}
