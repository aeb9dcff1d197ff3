package org.clauseline.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which texts of two drafts correspond, in rounds from the sure to the doubtful: identical
 * texts; clear likeness, which gives the order that most texts keep; the best assignment of the
 * rest, in which standing in the right place counts; texts that went into others or came out of
 * them; and last, in the gaps that remain, weak likeness in the right place.
 */
final class Aligner {
    private static final double CLEAR = 0.45;
    private static final double LEAD = 0.15;
    static final double TAKEN = 0.30;
    private static final double PLACE = 0.12;
    private static final double NEXT = 0.05;
    private static final double PART = 0.42;
    private static final double GAP = 0.16;
    private static final double ALONE = 0.10;

    private final Corpus corpus;
    private final int olds;
    private final int news;
    private final int[] oldTo;
    private final int[] newTo;
    private final double[] scores;
    private final long[] prints;
    private final List<List<Candidates.Pair>> ofOld = new ArrayList<>();
    private final List<List<Candidates.Pair>> ofNew = new ArrayList<>();
    private final Ledger ledger;

    private Aligner(Corpus corpus, Vocabulary vocabulary) {
        this.corpus = corpus;
        olds = corpus.oldCount();
        news = corpus.newCount();
        oldTo = new int[olds];
        newTo = new int[news];
        scores = new double[olds];
        prints = new long[olds + news];
        Arrays.fill(oldTo, -1);
        Arrays.fill(newTo, -1);
        for (int i = 0; i < olds; i++) {
            ofOld.add(new ArrayList<>());
        }
        for (int j = 0; j < news; j++) {
            ofNew.add(new ArrayList<>());
        }
        for (int t = 0; t < prints.length; t++) {
            prints[t] = print(corpus.text(t), vocabulary);
        }
        ledger = new Ledger(corpus, oldTo, newTo);
    }

    /** Aligns the texts of a corpus. */
    static Alignment align(Corpus corpus, Vocabulary vocabulary) {
        Aligner aligner = new Aligner(corpus, vocabulary);
        aligner.takeIdentical();
        aligner.rank();
        aligner.takeClear();
        aligner.takeRepeated();
        aligner.assign();
        aligner.ledger.attach(aligner.ofOld, PART);
        aligner.fillGaps();
        return aligner.result();
    }

    private void link(int i, int j, double score) {
        oldTo[i] = j;
        newTo[j] = i;
        scores[i] = score;
    }

    private void takeIdentical() {
        Map<Long, int[]> seen = new HashMap<>();
        for (int t = 0; t < olds + news; t++) {
            int[] holders = seen.computeIfAbsent(prints[t], key -> new int[] {0, 0, -1, -1});
            int side = t < olds ? 0 : 1;
            holders[side]++;
            holders[side + 2] = side == 0 ? t : t - olds;
        }
        for (int[] holders : seen.values()) {
            if (holders[0] == 1 && holders[1] == 1) {
                link(holders[2], holders[3], 1);
            }
        }
    }

    /**
     * Texts that occur several times: beside linked neighbours first, then within their gap, then
     * in order.
     */
    private void takeRepeated() {
        for (int i = 1; i < olds; i++) {
            linkIfIdentical(i, oldTo[i - 1] < 0 ? -1 : oldTo[i - 1] + 1);
        }
        for (int i = olds - 2; i >= 0; i--) {
            linkIfIdentical(i, oldTo[i + 1] - 1);
        }
        for (int[] gap : new Gaps(oldTo, Backbone.of(oldTo, words(), news), news).all()) {
            linkInOrder(gap[0], gap[1], gap[2], gap[3]);
        }
        linkInOrder(0, olds, 0, news);
    }

    private void linkIfIdentical(int i, int j) {
        if (j >= 0 && j < news && oldTo[i] < 0 && newTo[j] < 0 && prints[i] == prints[olds + j]) {
            link(i, j, 1);
        }
    }

    private void linkInOrder(int oldStart, int oldEnd, int newStart, int newEnd) {
        Map<Long, ArrayDeque<Integer>> waiting = new HashMap<>();
        for (int j = newStart; j < newEnd; j++) {
            if (newTo[j] < 0) {
                waiting.computeIfAbsent(prints[olds + j], key -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = oldStart; i < oldEnd; i++) {
            ArrayDeque<Integer> same = oldTo[i] < 0 ? waiting.get(prints[i]) : null;
            if (same != null && !same.isEmpty()) {
                link(i, same.poll(), 1);
            }
        }
    }

    private static long print(Tokens text, Vocabulary vocabulary) {
        long print = 1125899906842597L;
        for (int k = 0; k < text.count(); k++) {
            if (vocabulary.isWord(text.number(k))) {
                print = (print ^ vocabulary.folded(text.number(k))) * 0x5851F42D4C957F2DL;
                print ^= print >>> 29;
            }
        }
        return print;
    }

    private void rank() {
        for (Candidates.Pair pair : Candidates.of(corpus)) {
            ofOld.get(pair.old()).add(pair);
            ofNew.get(pair.fresh()).add(pair);
        }
    }

    private double bestOther(List<Candidates.Pair> pairs, Candidates.Pair without) {
        double best = 0;
        for (Candidates.Pair pair : pairs) {
            if (!pair.equals(without)) {
                best = Math.max(best, pair.score());
            }
        }
        return best;
    }

    private void takeClear() {
        for (List<Candidates.Pair> pairs : ofOld) {
            for (Candidates.Pair pair : pairs) {
                if (pair.score() >= CLEAR
                        && oldTo[pair.old()] < 0
                        && newTo[pair.fresh()] < 0
                        && pair.score() - bestOther(pairs, pair) >= LEAD
                        && pair.score() - bestOther(ofNew.get(pair.fresh()), pair) >= LEAD) {
                    link(pair.old(), pair.fresh(), pair.score());
                }
            }
        }
    }

    private int[] words() {
        int[] words = new int[olds];
        for (int i = 0; i < olds; i++) {
            words[i] = corpus.text(i).count();
        }
        return words;
    }

    private void assign() {
        Gaps gaps = new Gaps(oldTo, Backbone.of(oldTo, words(), news), news);
        int[][] partners = new int[olds][];
        double[][] gains = new double[olds][];
        for (int i = 0; i < olds; i++) {
            int size = 0;
            partners[i] = new int[ofOld.get(i).size()];
            gains[i] = new double[partners[i].length];
            if (oldTo[i] >= 0) {
                partners[i] = new int[0];
                continue;
            }
            for (Candidates.Pair pair : ofOld.get(i)) {
                double worth = pair.score() + place(gaps, i, pair.fresh());
                if (newTo[pair.fresh()] < 0 && worth > TAKEN) {
                    partners[i][size] = pair.fresh();
                    gains[i][size++] = worth - TAKEN + 0.001;
                }
            }
            partners[i] = Arrays.copyOf(partners[i], size);
            gains[i] = Arrays.copyOf(gains[i], size);
        }
        int[] chosen = Assignment.solve(partners, gains, news);
        for (int i = 0; i < olds; i++) {
            if (chosen[i] >= 0) {
                for (Candidates.Pair pair : ofOld.get(i)) {
                    if (pair.fresh() == chosen[i]) {
                        link(i, chosen[i], pair.score());
                    }
                }
            }
        }
    }

    private double place(Gaps gaps, int i, int j) {
        double bonus = gaps.same(i, j) ? PLACE : 0;
        if (i > 0 && j > 0 && oldTo[i - 1] == j - 1) {
            bonus += NEXT;
        }
        if (i + 1 < olds && j + 1 < news && oldTo[i + 1] == j + 1) {
            bonus += NEXT;
        }
        return bonus;
    }

    /** In each gap of the order: the best pairs that do not cross, down to weak likeness. */
    private void fillGaps() {
        Gaps gaps = new Gaps(oldTo, Backbone.of(oldTo, words(), news), news);
        for (int[] gap : gaps.all()) {
            List<Integer> left = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            for (int i = gap[0]; i < gap[1]; i++) {
                if (oldTo[i] < 0 && !ledger.isPart(i)) {
                    left.add(i);
                }
            }
            for (int j = gap[2]; j < gap[3]; j++) {
                if (newTo[j] < 0 && !ledger.isPart(olds + j)) {
                    right.add(j);
                }
            }
            if (!left.isEmpty()
                    && !right.isEmpty()
                    && (long) left.size() * right.size() <= 10_000) {
                fill(left, right, gap[1] - gap[0] == 1 && gap[3] - gap[2] == 1);
            }
        }
    }

    private void fill(List<Integer> left, List<Integer> right, boolean alone) {
        double threshold = alone ? ALONE : GAP;
        int n = left.size();
        int m = right.size();
        double[][] best = new double[n + 1][m + 1];
        double[][] score = new double[n][m];
        for (int a = n - 1; a >= 0; a--) {
            for (int b = m - 1; b >= 0; b--) {
                score[a][b] = Candidates.pair(corpus, left.get(a), right.get(b)).score();
                double taken =
                        score[a][b] >= threshold
                                ? score[a][b] - threshold / 2 + best[a + 1][b + 1]
                                : -1;
                best[a][b] = Math.max(taken, Math.max(best[a + 1][b], best[a][b + 1]));
            }
        }
        int a = 0;
        int b = 0;
        while (a < n && b < m) {
            if (best[a][b] == best[a + 1][b]) {
                a++;
            } else if (best[a][b] == best[a][b + 1]) {
                b++;
            } else {
                link(left.get(a), right.get(b), score[a][b]);
                a++;
                b++;
            }
        }
    }

    private double margin(int i) {
        int j = oldTo[i];
        double best = 0;
        for (Candidates.Pair pair : ofOld.get(i)) {
            if (pair.fresh() != j) {
                best = Math.max(best, pair.score());
            }
        }
        for (Candidates.Pair pair : ofNew.get(j)) {
            if (pair.old() != i) {
                best = Math.max(best, pair.score());
            }
        }
        return Math.max(0, scores[i] - best);
    }

    private Alignment result() {
        boolean[] inOrder = Backbone.of(oldTo, words(), news);
        List<Alignment.Group> groups = new ArrayList<>();
        for (List<Integer> members : ledger.groups()) {
            List<Integer> old = members.stream().filter(t -> t < olds).toList();
            List<Integer> fresh =
                    members.stream().filter(t -> t >= olds).map(t -> t - olds).toList();
            double score = 0;
            double margin = 0;
            for (int i : old) {
                if (oldTo[i] >= 0 && scores[i] >= score) {
                    score = scores[i];
                    margin = margin(i);
                }
            }
            boolean crosses = old.size() == 1 && fresh.size() == 1 && !inOrder[old.getFirst()];
            groups.add(new Alignment.Group(old, fresh, score, margin, crosses));
        }
        return new Alignment(groups);
    }
}
