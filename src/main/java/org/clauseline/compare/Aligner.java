package org.clauseline.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which texts of two drafts correspond, in rounds from the sure to the doubtful: identical
 * texts; clear likeness, which gives the order that most texts keep; texts that plainly went into
 * others or came out of them; the best assignment of the rest, in which standing in the right place
 * counts; further parts; and last, in the gaps that remain, weak likeness.
 */
final class Aligner {
    /**
     * Share of a text's weight that another must hold for it to be plainly, or after the assignment
     * probably, part of it.
     */
    private static final double PLAINLY = 0.6;

    private static final double PROBABLY = 0.48;

    /** Shares of the work that are done once likely pairs are found, and once they are assigned. */
    private static final double FOUND = 0.6;

    private static final double ASSIGNED = 0.8;

    private final Corpus corpus;
    private final Links links;
    private final Likely likely;
    private final Ledger ledger;
    private final List<Candidates.Pair> pairs;

    private Aligner(Corpus corpus, Vocabulary vocabulary, Wishes wishes, Watch watch) {
        this.corpus = corpus;
        links = new Links(corpus, wishes);
        ledger = new Ledger(corpus, links, wishes);
        ledger.pin();
        Identical identical = new Identical(corpus, vocabulary, links);
        identical.linkUnique();
        pairs =
                Candidates.of(corpus, watch.part(0, FOUND)).stream()
                        .filter(pair -> links.mayLink(pair.old(), pair.fresh()))
                        .toList();
        Openings openings = new Openings(corpus, vocabulary);
        likely = new Likely(corpus, links, pairs, openings);
        likely.linkClear(ledger);
        identical.linkRepeated();
        ledger.attach(pairs, PLAINLY);
        likely.assign(ledger, watch.part(FOUND, ASSIGNED));
        ledger.attach(pairs, PROBABLY, openings);
        likely.fillGaps(ledger, watch.part(ASSIGNED, 1));
    }

    /** Aligns the texts of a corpus. */
    static Alignment align(Corpus corpus, Vocabulary vocabulary, Wishes wishes, Watch watch) {
        return new Aligner(corpus, vocabulary, wishes, watch).result();
    }

    private Alignment result() {
        int olds = corpus.oldCount();
        List<List<Integer>> all = ledger.groups();
        boolean[] inOrder = links.inOrder(all);
        List<Alignment.Group> groups = new ArrayList<>();
        for (List<Integer> members : all) {
            List<Integer> old = members.stream().filter(t -> t < olds).toList();
            List<Integer> fresh =
                    members.stream().filter(t -> t >= olds).map(t -> t - olds).toList();
            double score = 0;
            double margin = 0;
            for (int i : old) {
                if (links.ofOld(i) >= 0 && links.score(i) >= score) {
                    score = links.score(i);
                    margin = Math.max(0, likely.lead(i, links.ofOld(i), score));
                }
            }
            boolean crosses = old.size() == 1 && fresh.size() == 1 && !inOrder[old.getFirst()];
            groups.add(new Alignment.Group(old, fresh, score, margin, crosses));
        }
        return new Alignment(groups, pairs);
    }
}
