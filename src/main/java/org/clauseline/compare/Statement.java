package org.clauseline.compare;

import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An outcome as it reads between two drafts in the direction in which they are compared.
 *
 * @param from ids of points of the old draft
 * @param to ids of points of the new draft
 * @param fate what became of them in this direction
 * @param outcome the outcome as the dossier has it
 */
record Statement(List<String> from, List<String> to, Fate fate, Outcome outcome) {
    /**
     * What the dossier states between two drafts, in either direction, in the order of the dossier.
     */
    static List<Statement> between(Draft from, Draft to, List<Outcome> outcomes) {
        Set<String> olds = ids(from);
        Set<String> news = ids(to);
        List<Statement> statements = new ArrayList<>();
        boolean forth = outcomes.stream().anyMatch(outcome -> links(outcome, olds, news));
        boolean back = outcomes.stream().anyMatch(outcome -> links(outcome, news, olds));
        for (Outcome outcome : outcomes) {
            if (links(outcome, olds, news)
                    || isRemoval(outcome, olds, to)
                    || (forth && isAddition(outcome, news))) {
                statements.add(
                        new Statement(outcome.from(), outcome.to(), outcome.fate(), outcome));
            } else if (links(outcome, news, olds)
                    || isRemoval(outcome, news, from)
                    || (back && isAddition(outcome, olds))) {
                statements.add(
                        new Statement(
                                outcome.to(), outcome.from(), inverse(outcome.fate()), outcome));
            }
        }
        return statements;
    }

    /** Whether it says that the old points live on in the new ones. */
    boolean livesOn() {
        return !from.isEmpty()
                && !to.isEmpty()
                && switch (fate) {
                    case KEPT, AMENDED, MOVED, MERGED, SPLIT -> true;
                    case REMOVED, ADDED, UNKNOWN -> false;
                };
    }

    private static Set<String> ids(Draft draft) {
        Set<String> ids = new HashSet<>();
        for (Point point : draft.points()) {
            ids.add(point.id());
        }
        return ids;
    }

    private static boolean links(Outcome outcome, Set<String> olds, Set<String> news) {
        return !outcome.from().isEmpty()
                && !outcome.to().isEmpty()
                && olds.containsAll(outcome.from())
                && news.containsAll(outcome.to());
    }

    private static boolean isRemoval(Outcome outcome, Set<String> olds, Draft later) {
        return !outcome.from().isEmpty()
                && outcome.to().isEmpty()
                && olds.containsAll(outcome.from())
                && outcome.draft().equals(later.id());
    }

    /**
     * An addition names no earlier draft: it counts between drafts that other outcomes link in the
     * same direction.
     */
    private static boolean isAddition(Outcome outcome, Set<String> news) {
        return outcome.from().isEmpty()
                && !outcome.to().isEmpty()
                && news.containsAll(outcome.to());
    }

    private static Fate inverse(Fate fate) {
        return switch (fate) {
            case MERGED -> Fate.SPLIT;
            case SPLIT -> Fate.MERGED;
            case REMOVED -> Fate.ADDED;
            case ADDED -> Fate.REMOVED;
            case KEPT, AMENDED, MOVED, UNKNOWN -> fate;
        };
    }
}
