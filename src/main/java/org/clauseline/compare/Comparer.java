package org.clauseline.compare;

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
        return new Comparison(from, to, List.of());
    }
}
