package org.clauseline.compare;

import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;

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
        return compare(from, to, drafts, outcomes, List.of(), language);
    }

    /**
     * Aligns the points of two drafts around what the user says of some of them, and marks their
     * words. What is pinned stays plain in {@link Comparison.Row#pins}, apart from the engine's and
     * the editor's voice.
     *
     * @param from the draft taken as the old one
     * @param to the draft taken as the new one
     * @param drafts all drafts of the dossier, for rows that are inferred by way of a third one
     * @param outcomes the editor's statements between any drafts
     * @param pins the user's word on points of any drafts; counts where both drafts have texts
     * @param language BCP 47 tag of the texts
     */
    public static Comparison compare(
            Draft from,
            Draft to,
            List<Draft> drafts,
            List<Outcome> outcomes,
            List<Pin> pins,
            String language) {
        return compare(from, to, drafts, outcomes, pins, language, Watch.NONE);
    }

    /**
     * The same under watch: told how far it has come, and ended where the watch ends it.
     *
     * @param from the draft taken as the old one
     * @param to the draft taken as the new one
     * @param drafts all drafts of the dossier, for rows that are inferred by way of a third one
     * @param outcomes the editor's statements between any drafts
     * @param pins the user's word on points of any drafts; counts where both drafts have texts
     * @param language BCP 47 tag of the texts
     * @param watch told of progress
     * @throws java.util.concurrent.CancellationException if the watch throws it
     */
    public static Comparison compare(
            Draft from,
            Draft to,
            List<Draft> drafts,
            List<Outcome> outcomes,
            List<Pin> pins,
            String language,
            Watch watch) {
        List<Statement> statements = Statement.between(from, to, outcomes);
        boolean texts = hasText(from) && hasText(to);
        return texts
                ? new TextComparison(
                                from, to, new Word(from, to, statements, pins), language, watch)
                        .result()
                : new AccountComparison(
                                from, to, statements, Detour.find(from, to, drafts, outcomes))
                        .result();
    }

    /** Whether a text of the draft was seen, not only accounts of it. */
    static boolean hasText(Draft draft) {
        return draft.completeness() != Completeness.REPORTED;
    }
}
