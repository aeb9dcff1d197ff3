package org.clauseline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Merges and splits: a text that has no partner of its own but whose words stand in one that has,
 * beyond what that one's own partner explains, is part of it.
 */
final class Ledger {
    /** Likeness of openings that counts, and how much of the share is then enough. */
    private static final double ALIKE = 0.5;

    private static final double IF_ALIKE = 0.75;

    /** How much of a part the partner of its whole may hold, against what it holds of the rest. */
    private static final double LEFT = 0.5;

    private final Corpus corpus;
    private final Links links;
    private final int olds;

    /** For each text, old ones first, the text of the other draft that it is part of, or −1. */
    private final int[] partOf;

    private final Wishes wishes;

    Ledger(Corpus corpus, Links links, Wishes wishes) {
        this.corpus = corpus;
        this.wishes = wishes;
        this.links = links;
        olds = links.oldCount();
        partOf = new int[olds + links.newCount()];
        Arrays.fill(partOf, -1);
    }

    /** Whether a text, old ones counted first, is part of another. */
    boolean isPart(int text) {
        return partOf[text] >= 0;
    }

    /** Links what the user says belongs together; a further partner of a text is part of it. */
    void pin() {
        for (Wishes.Pair pair : wishes.together()) {
            int i = pair.old();
            int j = pair.fresh();
            boolean oldIsFree = links.ofOld(i) < 0 && !isPart(i);
            boolean newIsFree = links.ofNew(j) < 0 && !isPart(olds + j);
            if (oldIsFree && newIsFree) {
                links.link(i, j, Candidates.pair(corpus, i, j).score());
            } else if (newIsFree) {
                partOf[olds + j] = i;
            } else if (oldIsFree) {
                partOf[i] = olds + j;
            }
        }
    }

    /** Attaches what has no partner to what holds at least this share of its weight. */
    void attach(List<Candidates.Pair> pairs, double share) {
        attach(pairs, pair -> share);
    }

    /**
     * Attaches what has no partner to what holds at least this share of its weight, or somewhat
     * less if both open alike: that part then took the beginning with it.
     */
    void attach(List<Candidates.Pair> pairs, double share, Openings openings) {
        attach(
                pairs,
                pair ->
                        openings.likeness(pair.old(), olds + pair.fresh()) >= ALIKE
                                ? share * IF_ALIKE
                                : share);
    }

    private void attach(List<Candidates.Pair> pairs, ToDoubleFunction<Candidates.Pair> least) {
        double[] best = new double[partOf.length];
        int[] found = new int[partOf.length];
        Arrays.fill(found, -1);
        for (Candidates.Pair pair : pairs) {
            int i = pair.old();
            int j = pair.fresh();
            boolean oldIsFree = links.ofOld(i) < 0 && !isPart(i) && !wishes.isPinned(i, j);
            boolean newIsFree = links.ofNew(j) < 0 && !isPart(olds + j) && !wishes.isPinned(i, j);
            boolean oldIsPart = oldIsFree && links.ofNew(j) >= 0;
            boolean newIsPart = newIsFree && links.ofOld(i) >= 0;
            double share = oldIsPart || newIsPart ? least.applyAsDouble(pair) : 1;
            if (oldIsPart && pair.inNew() >= Math.max(share, best[i])) {
                offer(i, olds + j, links.ofNew(j), share, best, found);
            }
            if (newIsPart && pair.inOld() >= Math.max(share, best[olds + j])) {
                offer(olds + j, i, olds + links.ofOld(i), share, best, found);
            }
        }
        for (int t = 0; t < found.length; t++) {
            if (found[t] >= 0) {
                partOf[t] = found[t];
            }
        }
    }

    private void offer(
            int part, int whole, int explained, double share, double[] best, int[] found) {
        double held = corpus.sharedBeyond(part, whole, explained) / corpus.mass(part);
        if (held > share && held > best[part] && isTaken(part, whole, explained)) {
            best[part] = held;
            found[part] = whole;
        }
    }

    /**
     * Whether a part took its words along: the partner of the whole holds at most half as much of
     * them as of the rest. A partner that holds the same share of both was rewritten throughout,
     * and lost nothing to this part.
     */
    private boolean isTaken(int part, int whole, int explained) {
        double both = corpus.shared(part, whole);
        double left = both - corpus.sharedBeyond(part, whole, explained);
        double rest = corpus.shared(explained, whole) - left;
        return left * (corpus.mass(whole) - both) <= LEFT * rest * both;
    }

    /** The texts, old ones counted first, in the groups that links and parts make. */
    List<List<Integer>> groups() {
        int[] root = roots();
        while (!wishes.apart().isEmpty() && detach(root)) {
            root = roots();
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

    /**
     * Takes a part out of the first group that holds what the user keeps apart, if there is one.
     */
    private boolean detach(int[] root) {
        for (Wishes.Pair pair : wishes.apart()) {
            int whole = find(root, pair.old());
            if (whole == find(root, olds + pair.fresh())) {
                int part = isPart(pair.old()) ? pair.old() : olds + pair.fresh();
                for (int t = 0; t < partOf.length && !isPart(part); t++) {
                    part = isPart(t) && find(root, t) == whole ? t : part;
                }
                if (isPart(part)) {
                    partOf[part] = -1;
                    return true;
                }
            }
        }
        return false;
    }

    private int[] roots() {
        int[] root = new int[partOf.length];
        for (int t = 0; t < root.length; t++) {
            root[t] = t;
        }
        for (int t = 0; t < root.length; t++) {
            if (t < olds && links.ofOld(t) >= 0) {
                join(root, t, olds + links.ofOld(t));
            }
            if (isPart(t)) {
                join(root, t, partOf[t]);
            }
        }
        for (Wishes.Pair pair : wishes.together()) {
            join(root, pair.old(), olds + pair.fresh());
        }
        return root;
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
