package org.clauseline.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of both drafts that lie between two neighbouring links of the backbone: what stands
 * in place opposite what.
 */
final class Gaps {
    private final int[] gapOfOld;
    private final int[] gapOfNew;
    private final List<int[]> bounds = new ArrayList<>();

    /**
     * Cuts both drafts at the links that keep the order.
     *
     * @param oldTo for each old text its new text, or −1
     * @param inOrder for each old text whether its link keeps the order
     * @param newCount how many new texts there are
     */
    Gaps(int[] oldTo, boolean[] inOrder, int newCount) {
        gapOfOld = new int[oldTo.length];
        gapOfNew = new int[newCount];
        int oldStart = 0;
        int newStart = 0;
        for (int i = 0; i <= oldTo.length; i++) {
            if (i == oldTo.length || inOrder[i]) {
                int newEnd = i == oldTo.length ? newCount : oldTo[i];
                bounds.add(new int[] {oldStart, i, newStart, newEnd});
                for (int k = newStart; k < newEnd; k++) {
                    gapOfNew[k] = bounds.size();
                }
                oldStart = i + 1;
                newStart = newEnd + 1;
                if (newEnd < newCount) {
                    gapOfNew[newEnd] = -bounds.size();
                }
            }
            if (i < oldTo.length) {
                gapOfOld[i] = inOrder[i] ? -bounds.size() : bounds.size() + 1;
            }
        }
    }

    /** Whether an old and a new text stand in the same gap. */
    boolean same(int i, int j) {
        return gapOfOld[i] == gapOfNew[j];
    }

    /** Each gap as old start, old end, new start, new end; ends exclusive. */
    List<int[]> all() {
        return bounds;
    }
}
