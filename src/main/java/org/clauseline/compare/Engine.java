package org.clauseline.compare;

import org.clauseline.compare.reference.PointPath;
import org.clauseline.compare.reference.Renumbering;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The engine's voice: what the texts alone say about the points of two drafts. Asked with those
 * points only that have words.
 */
final class Engine {
    /**
     * Share of words that must correspond before two texts of some length count as drafts of one
     * document.
     */
    private static final double RELATED = 0.10;

    /** Likeness from which on a pair is worth offering. */
    private static final double CANDIDATE = 0.06;

    /** Shares of the work that are done once the texts are read, and once they are aligned. */
    private static final double READ = 0.25;

    private static final double ALIGNED = 0.7;

    private static final double CORRESPONDS = 0.3;
    private static final int LONG_ENOUGH = 150;
    private static final Tokens NO_WORDS = Tokens.read("", new Vocabulary());

    /**
     * What the texts say of one group of points.
     *
     * @param old the old points
     * @param fresh the new points
     * @param wordsChanged whether words differ, beyond typography, numbering and references
     * @param verdict the verdict
     * @param redline the words
     */
    record Finding(
            List<Point> old,
            List<Point> fresh,
            boolean wordsChanged,
            Comparison.Verdict verdict,
            Redline redline) {}

    private final List<Point> old;
    private final List<Point> fresh;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Corpus corpus;
    private final Alignment alignment;
    private final Redliner redliner;
    private final Sameness sameness;
    private final Map<String, Integer> textOf = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Engine(List<Point> old, List<Point> fresh, List<Pin> pins, String language, Watch watch) {
        this.old = old;
        this.fresh = fresh;
        Lexicon lexicon = Lexicon.of(language);
        corpus = new Corpus(texts(old), texts(fresh), vocabulary, watch.part(0, READ));
        Wishes wishes = new Wishes(old, fresh, pins);
        alignment =
                new Families(old, fresh, corpus, wishes)
                        .join(Aligner.align(corpus, vocabulary, wishes, watch.part(READ, ALIGNED)));
        Following following = new Following(lexicon.referenceReader(), renumbering());
        redliner = new Redliner(vocabulary, lexicon, following);
        for (int i = 0; i < old.size(); i++) {
            textOf.put(old.get(i).id(), i);
        }
        for (int j = 0; j < fresh.size(); j++) {
            textOf.put(fresh.get(j).id(), old.size() + j);
        }
        sameness = new Sameness(vocabulary, following);
        Watch words = watch.part(ALIGNED, 1);
        for (Alignment.Group group : alignment.groups()) {
            words.reached((double) findings.size() / alignment.groups().size());
            findings.add(finding(group));
        }
        words.reached(1);
    }

    private static List<String> texts(List<Point> points) {
        return points.stream().map(Point::text).toList();
    }

    /** What the texts say, each point once. */
    List<Finding> findings() {
        return findings;
    }

    /** For points that correspond to nothing, the likeliest of the other draft. */
    List<Comparison.Candidate> candidates() {
        Set<Integer> lonely = new HashSet<>();
        for (Alignment.Group group : alignment.groups()) {
            if (group.old().isEmpty() || group.fresh().isEmpty()) {
                lonely.addAll(group.old());
                group.fresh().forEach(text -> lonely.add(old.size() + text));
            }
        }
        return alignment.pairs().stream()
                .filter(pair -> pair.score() >= CANDIDATE)
                .filter(
                        pair ->
                                lonely.contains(pair.old())
                                        || lonely.contains(old.size() + pair.fresh()))
                .sorted(Comparator.comparingDouble(Candidates.Pair::score).reversed())
                .map(
                        pair ->
                                new Comparison.Candidate(
                                        old.get(pair.old()), fresh.get(pair.fresh()), pair.score()))
                .toList();
    }

    /** The redline of any points; those that the engine was not asked with have no words. */
    Redline redline(List<Point> from, List<Point> to) {
        return redliner.redline(tokens(from), tokens(to));
    }

    /**
     * Whether the words of points that one row holds differ beyond typography, numbering and
     * references.
     */
    boolean differ(List<Point> from, List<Point> to) {
        return from.size() != 1
                || to.size() != 1
                || sameness.of(tokens(from).getFirst(), tokens(to).getFirst())
                        == Sameness.Degree.DIFFERENT;
    }

    /** Whether both texts are long enough to tell and have next to nothing in common. */
    boolean isUnrelated() {
        int oldWords = words(0, old.size());
        int newWords = words(old.size(), old.size() + fresh.size());
        if (Math.min(oldWords, newWords) < LONG_ENOUGH) {
            return false;
        }
        int linked = 0;
        for (Alignment.Group group : alignment.groups()) {
            if (!group.fresh().isEmpty()
                    && !group.old().isEmpty()
                    && group.score() >= CORRESPONDS) {
                for (int i : group.old()) {
                    linked += corpus.text(i).count();
                }
            }
        }
        return linked < RELATED * Math.min(oldWords, newWords);
    }

    private int words(int from, int to) {
        return IntStream.range(from, to).map(t -> corpus.text(t).count()).sum();
    }

    private List<Tokens> tokens(List<Point> points) {
        return points.stream().map(this::tokens).toList();
    }

    private Tokens tokens(Point point) {
        Integer text = textOf.get(point.id());
        return text == null ? NO_WORDS : corpus.text(text);
    }

    /** Where numbered points went: what references to them must follow. */
    private Renumbering renumbering() {
        Map<String, PointPath> before = PointPath.of(old);
        Map<String, PointPath> after = PointPath.of(fresh);
        Renumbering renumbering = new Renumbering();
        for (Alignment.Group group : alignment.groups()) {
            for (int i : group.old()) {
                for (int j : group.fresh()) {
                    renumbering.add(
                            before.getOrDefault(old.get(i).id(), PointPath.NONE),
                            after.getOrDefault(fresh.get(j).id(), PointPath.NONE));
                }
            }
        }
        return renumbering;
    }

    private Finding finding(Alignment.Group group) {
        List<Point> from = group.old().stream().map(old::get).toList();
        List<Point> to = group.fresh().stream().map(fresh::get).toList();
        Redline redline = redline(from, to);
        boolean single = from.size() == 1 && to.size() == 1;
        Sameness.Degree degree =
                single
                        ? sameness.of(tokens(from).getFirst(), tokens(to).getFirst())
                        : Sameness.Degree.DIFFERENT;
        Change change = change(from, to, degree, group.crosses());
        String reason = Reasons.of(change, degree, from, to, redline, group);
        boolean changed = degree == Sameness.Degree.DIFFERENT;
        return new Finding(
                from,
                to,
                changed,
                new Comparison.Verdict(change, group.score(), group.margin(), reason),
                redline);
    }

    private static Change change(
            List<Point> from, List<Point> to, Sameness.Degree degree, boolean crosses) {
        if (to.isEmpty()) {
            return Change.REMOVED;
        }
        if (from.isEmpty()) {
            return Change.ADDED;
        }
        if (from.size() > 1) {
            return to.size() > 1 ? Change.REORGANISED : Change.MERGED;
        }
        if (to.size() > 1) {
            return Change.SPLIT;
        }
        if (crosses) {
            return Change.MOVED;
        }
        boolean renumbered =
                !Sameness.label(from.getFirst().number())
                                .equals(Sameness.label(to.getFirst().number()))
                        && !from.getFirst().number().isEmpty()
                        && !to.getFirst().number().isEmpty();
        return switch (degree) {
            case DIFFERENT -> Change.AMENDED;
            case REWORDED -> Change.REWORDED;
            case SAME -> renumbered ? Change.RENUMBERED : Change.KEPT;
        };
    }
}
