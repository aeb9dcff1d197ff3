package org.clauseline.compare;

/**
 * The links that keep their order: of all sets of links that do not cross, the one that holds the
 * most points, and of those the one with the most words. What is not in it has moved; so the fewest
 * points count as moved, and of those the shortest.
 */
final class Backbone {
    private static final long POINT = 1L << 32;

    private Backbone() {}

    /**
     * Picks them: the heaviest rising subsequence, by a tree of prefix maxima (Fenwick 1994), in n
     * log n.
     *
     * @param partners for each old text its new text, or −1; no new text twice
     * @param words for each old text how many words it has
     * @param newCount how many new texts there are
     * @return for each old text whether its link keeps the order
     */
    static boolean[] of(int[] partners, int[] words, int newCount) {
        long[] total = new long[partners.length];
        int[] before = new int[partners.length];
        int[] tree = new int[newCount + 1];
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                continue;
            }
            int previous = -1;
            for (int at = partners[i]; at > 0; at -= at & -at) {
                previous = heavier(total, previous, tree[at] - 1);
            }
            before[i] = previous;
            total[i] = (previous < 0 ? 0 : total[previous]) + POINT + words[i];
            for (int at = partners[i] + 1; at <= newCount; at += at & -at) {
                tree[at] = heavier(total, tree[at] - 1, i) + 1;
            }
        }
        int last = -1;
        for (int at = newCount; at > 0; at -= at & -at) {
            last = heavier(total, last, tree[at] - 1);
        }
        boolean[] kept = new boolean[partners.length];
        for (int i = last; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static int heavier(long[] total, int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return total[b] > total[a] ? b : a;
    }
}
