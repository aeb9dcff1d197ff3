package org.clauseline.compare;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** Links texts that have the same words. */
final class Identical {
    private final Links links;
    private final long[] prints;

    Identical(Corpus corpus, Vocabulary vocabulary, Links links) {
        this.links = links;
        prints = new long[corpus.oldCount() + corpus.newCount()];
        for (int t = 0; t < prints.length; t++) {
            prints[t] = print(corpus.text(t), vocabulary);
        }
    }

    /**
     * A 64-bit print of the words, in which two texts of one comparison are the same by chance as
     * good as never.
     */
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

    /** Texts that occur once in either draft. */
    void linkUnique() {
        Map<Long, int[]> seen = new HashMap<>();
        for (int t = 0; t < prints.length; t++) {
            int[] holders = seen.computeIfAbsent(prints[t], key -> new int[] {0, 0, -1, -1});
            int side = t < links.oldCount() ? 0 : 1;
            holders[side]++;
            holders[side + 2] = side == 0 ? t : t - links.oldCount();
        }
        for (int[] holders : seen.values()) {
            boolean free =
                    holders[0] == 1
                            && holders[1] == 1
                            && links.ofOld(holders[2]) < 0
                            && links.ofNew(holders[3]) < 0;
            if (free) {
                links.link(holders[2], holders[3], 1);
            }
        }
    }

    /**
     * Texts that occur several times: beside linked neighbours first, then within their gap, then
     * in order.
     */
    void linkRepeated() {
        for (int i = 1; i < links.oldCount(); i++) {
            linkIfSame(i, links.ofOld(i - 1) < 0 ? -1 : links.ofOld(i - 1) + 1);
        }
        for (int i = links.oldCount() - 2; i >= 0; i--) {
            linkIfSame(i, links.ofOld(i + 1) - 1);
        }
        for (int[] gap : links.gaps().all()) {
            linkInOrder(gap[0], gap[1], gap[2], gap[3]);
        }
        linkInOrder(0, links.oldCount(), 0, links.newCount());
    }

    private void linkIfSame(int i, int j) {
        if (j >= 0
                && j < links.newCount()
                && links.ofOld(i) < 0
                && links.ofNew(j) < 0
                && prints[i] == prints[links.oldCount() + j]) {
            links.link(i, j, 1);
        }
    }

    private void linkInOrder(int oldStart, int oldEnd, int newStart, int newEnd) {
        Map<Long, ArrayDeque<Integer>> waiting = new HashMap<>();
        for (int j = newStart; j < newEnd; j++) {
            if (links.ofNew(j) < 0) {
                waiting.computeIfAbsent(prints[links.oldCount() + j], key -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = oldStart; i < oldEnd; i++) {
            ArrayDeque<Integer> same = links.ofOld(i) < 0 ? waiting.get(prints[i]) : null;
            if (same != null && !same.isEmpty() && links.mayLink(i, same.peek())) {
                links.link(i, same.poll(), 1);
            }
        }
    }
}
