package org.clauseline.compare;

import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;

import java.util.List;

/** Compares two drafts. Holds no state; the same drafts give the same comparison. */
public final class Comparer {
    private Comparer() {}

    /**
     * Aligns the points of two drafts and marks their words.
     *
     * @param from the draft taken as the old one
     * @param to the draft taken as the new one
     * @param drafts all drafts of the dossier, for rows that are inferred by way of a third one
     * @param outcomes the editor's statements between any drafts
     * @param language BCP 47 tag of the texts
     */
    public static Comparison compare(
            Draft from, Draft to, List<Draft> drafts, List<Outcome> outcomes, String language) {
        List<Statement> statements = Statement.between(from, to, outcomes);
        boolean texts = hasText(from) && hasText(to);
        return texts
                ? new TextComparison(from, to, statements, language).result()
                : new AccountComparison(
                                from, to, statements, Detour.find(from, to, drafts, outcomes))
                        .result();
    }

    /** Whether a text of the draft was seen, not only accounts of it. */
    static boolean hasText(Draft draft) {
        return draft.completeness() != Completeness.REPORTED;
    }
}
