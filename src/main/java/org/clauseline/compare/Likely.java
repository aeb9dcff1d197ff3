package org.clauseline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Links texts by likeness and place. What a pair is worth is its likeness, how far that is ahead of
 * any rival, whether the texts stand in the same place, and whether they open alike; the weights
 * come from a logistic regression on pairs whose truth is known. A few words can be rewritten
 * altogether and still be the same point in its place, so that short texts need less likeness than
 * long ones.
 */
final class Likely {
    /** Likeness and lead at which a pair is beyond doubt. */
    private static final double CLEAR = 0.45;

    private static final double CLEAR_LEAD = 0.15;

    /**
     * What the same gap, each linked neighbour and a lead of 1 add to likeness, and what must be
     * reached.
     */
    private static final double SAME_GAP = 0.2;

    private static final double NEIGHBOUR = 0.35;
    private static final double LEAD = 1.4;
    private static final double ENOUGH = 0.5;

    /** What it adds that two texts open alike as no others do, and from what lead on. */
    private static final double OPENING = 1.3;

    private static final double OPENING_LEAD = 0.2;

    /** Likeness below which two texts of this many words or more are never linked. */
    private static final double LEAST = 0.2;

    private static final double LONG = 35;

    /** Likeness that is enough within a gap, and for two texts that are alone in theirs. */
    private static final double IN_GAP = 0.2;

    private static final double ALONE = 0.1;

    /** The largest product of lengths at which a gap is searched. */
    private static final long LARGEST_GAP = 10_000;

    private final Corpus corpus;
    private final Links links;
    private final List<Candidates.Pair> pairs;

    private final Openings openings;
    private final Rivals rivals;

    Likely(Corpus corpus, Links links, List<Candidates.Pair> pairs, Openings openings) {
        this.corpus = corpus;
        this.links = links;
        this.pairs = pairs;
        this.openings = openings;
        rivals = new Rivals(links.oldCount(), links.newCount());
        for (Candidates.Pair pair : pairs) {
            rivals.add(pair.old(), pair.fresh(), pair.score());
        }
    }

    /** How far a likeness is ahead of that of any rival of either text; negative if behind. */
    double lead(int i, int j, double score) {
        return rivals.lead(i, j, score);
    }

    private boolean isFree(Candidates.Pair pair, Ledger ledger) {
        return links.ofOld(pair.old()) < 0
                && links.ofNew(pair.fresh()) < 0
                && !ledger.isPart(pair.old())
                && !ledger.isPart(links.oldCount() + pair.fresh());
    }

    private double least(int i, int j) {
        double length = Math.min(1, links.shorter(i, j) / LONG);
        return LEAST * length * Math.sqrt(Math.sqrt(length));
    }

    /** Links the pairs that have no rival. */
    void linkClear(Ledger ledger) {
        for (Candidates.Pair pair : pairs) {
            if (pair.score() >= CLEAR
                    && isFree(pair, ledger)
                    && lead(pair.old(), pair.fresh(), pair.score()) >= CLEAR_LEAD) {
                links.link(pair.old(), pair.fresh(), pair.score());
            }
        }
    }

    /** Links those of the others that are worth most together. */
    void assign(Ledger ledger, Watch watch) {
        List<List<Candidates.Pair>> worthy = new ArrayList<>();
        List<double[]> worths = new ArrayList<>();
        for (int i = 0; i < links.oldCount(); i++) {
            worthy.add(new ArrayList<>());
            worths.add(new double[0]);
        }
        List<Candidates.Pair> free = pairs.stream().filter(pair -> isFree(pair, ledger)).toList();
        double[] openings = openings(free);
        double[] all = worths(free, openings);
        for (int k = 0; k < all.length; k++) {
            Candidates.Pair pair = free.get(k);
            if (all[k] > ENOUGH && pair.score() + openings[k] >= least(pair.old(), pair.fresh())) {
                double[] known = worths.get(pair.old());
                double[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = all[k] - ENOUGH;
                worths.set(pair.old(), more);
                worthy.get(pair.old()).add(pair);
            }
        }
        int[][] partners =
                worthy.stream()
                        .map(list -> list.stream().mapToInt(Candidates.Pair::fresh).toArray())
                        .toArray(int[][]::new);
        int[] chosen =
                Assignment.solve(
                        partners, worths.toArray(double[][]::new), links.newCount(), watch);
        for (List<Candidates.Pair> list : worthy) {
            for (Candidates.Pair pair : list) {
                if (chosen[pair.old()] == pair.fresh()) {
                    links.link(pair.old(), pair.fresh(), pair.score());
                }
            }
        }
    }

    /** What pairs are worth among whom both texts are free; those that are not are no rivals. */
    private double[] worths(List<Candidates.Pair> free, double[] openings) {
        Gaps gaps = links.gaps();
        Rivals likeness = new Rivals(links.oldCount(), links.newCount());
        free.forEach(pair -> likeness.add(pair.old(), pair.fresh(), pair.score()));
        double[] worths = new double[openings.length];
        for (int k = 0; k < worths.length; k++) {
            int i = free.get(k).old();
            int j = free.get(k).fresh();
            double score = free.get(k).score();
            worths[k] =
                    score
                            + LEAD * likeness.lead(i, j, score)
                            + (gaps.same(i, j) ? SAME_GAP : 0)
                            + NEIGHBOUR * links.neighbours(i, j)
                            + openings[k];
        }
        return worths;
    }

    /** What it adds that texts open alike as no others do, in words that prove it. */
    private double[] openings(List<Candidates.Pair> free) {
        Rivals rivals = new Rivals(links.oldCount(), links.newCount());
        double[] likeness = new double[free.size()];
        for (int k = 0; k < likeness.length; k++) {
            Candidates.Pair pair = free.get(k);
            likeness[k] = openings.likeness(pair.old(), links.oldCount() + pair.fresh());
            rivals.add(pair.old(), pair.fresh(), likeness[k]);
        }
        double[] added = new double[likeness.length];
        for (int k = 0; k < added.length; k++) {
            Candidates.Pair pair = free.get(k);
            double ahead = rivals.lead(pair.old(), pair.fresh(), likeness[k]);
            if (ahead >= OPENING_LEAD) {
                added[k] =
                        OPENING
                                * ahead
                                * openings.proof(pair.old(), links.oldCount() + pair.fresh());
            }
        }
        return added;
    }

    /** Links, in each gap of the order, the best pairs that do not cross, down to weak likeness. */
    void fillGaps(Ledger ledger, Watch watch) {
        for (int[] gap : links.gaps().all()) {
            watch.reached((double) gap[0] / Math.max(1, links.oldCount()));
            List<Integer> left = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            for (int i = gap[0]; i < gap[1]; i++) {
                if (links.ofOld(i) < 0 && !ledger.isPart(i)) {
                    left.add(i);
                }
            }
            for (int j = gap[2]; j < gap[3]; j++) {
                if (links.ofNew(j) < 0 && !ledger.isPart(links.oldCount() + j)) {
                    right.add(j);
                }
            }
            boolean alone = gap[1] - gap[0] == 1 && gap[3] - gap[2] == 1;
            if (!left.isEmpty() && (long) left.size() * right.size() <= LARGEST_GAP) {
                fill(left, right, alone ? ALONE : IN_GAP);
            }
        }
    }

    private void fill(List<Integer> left, List<Integer> right, double threshold) {
        double[][] sums = new double[left.size() + 1][right.size() + 1];
        double[][] scores = new double[left.size()][right.size()];
        for (int a = left.size() - 1; a >= 0; a--) {
            for (int b = right.size() - 1; b >= 0; b--) {
                int i = left.get(a);
                int j = right.get(b);
                double score = links.mayLink(i, j) ? Candidates.pair(corpus, i, j).score() : 0;
                scores[a][b] = score;
                double taken =
                        score >= Math.max(threshold, least(i, j))
                                ? score - threshold / 2 + sums[a + 1][b + 1]
                                : -1;
                sums[a][b] = Math.max(taken, Math.max(sums[a + 1][b], sums[a][b + 1]));
            }
        }
        int a = 0;
        int b = 0;
        while (a < left.size() && b < right.size()) {
            if (sums[a][b] == sums[a + 1][b]) {
                a++;
            } else if (sums[a][b] == sums[a][b + 1]) {
                b++;
            } else {
                links.link(left.get(a), right.get(b), scores[a][b]);
                a++;
                b++;
            }
        }
    }
}
