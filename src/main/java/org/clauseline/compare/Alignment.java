package org.clauseline.compare;

import java.util.List;

/**
 * Which texts of two drafts correspond.
 *
 * @param groups every text of both drafts in exactly one group, in the order of their first new
 *     text, then of their old one
 * @param pairs the likeliest pairs, by old text and then by falling score
 */
record Alignment(List<Group> groups, List<Candidates.Pair> pairs) {
    /**
     * Texts that correspond; one side may be empty.
     *
     * @param old numbers of the old texts, rising
     * @param fresh numbers of the new texts, rising
     * @param score likeness of the main pair, 0 to 1
     * @param margin how far that is ahead of the next best candidate
     * @param crosses whether it is a pair that crosses others which keep their order
     */
    record Group(
            List<Integer> old, List<Integer> fresh, double score, double margin, boolean crosses) {}
}
