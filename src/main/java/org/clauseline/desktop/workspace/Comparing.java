package org.clauseline.desktop.workspace;

import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Draft;

import java.util.List;

/**
 * Which drafts are compared, and how.
 *
 * @param from id of the draft taken as the old one, or empty
 * @param to id of the draft taken as the new one, or empty
 * @param mode how they are shown
 */
public record Comparing(String from, String to, Mode mode) {
    /**
     * What a dossier opens on: the first two drafts whose words are known, else the first and the
     * last draft.
     */
    public static Comparing of(Dossier dossier) {
        List<Draft> drafts = dossier.drafts();
        List<Draft> worded =
                drafts.stream()
                        .filter(draft -> draft.completeness() != Completeness.REPORTED)
                        .toList();
        if (worded.size() > 1) {
            return new Comparing(worded.get(0).id(), worded.get(1).id(), Mode.SIDE_BY_SIDE);
        }
        String first = drafts.isEmpty() ? "" : drafts.getFirst().id();
        String last = drafts.isEmpty() ? "" : drafts.getLast().id();
        return new Comparing(first, last, Mode.SIDE_BY_SIDE);
    }

    /** Ways to show a comparison. */
    public enum Mode {
        SIDE_BY_SIDE,
        REDLINE,
        ALL_DRAFTS
    }
}
