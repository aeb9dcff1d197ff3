package org.clauseline.desktop.compare.sheet;

import org.clauseline.compare.Comparison;
import org.clauseline.compare.References;
import org.clauseline.compare.Tally;
import org.clauseline.compare.substance.Substance;
import org.clauseline.dossier.Dossier;

import java.util.List;

/**
 * What a comparison tells beside the words.
 *
 * @param comparison the comparison
 * @param substance what changed in substance
 * @param references where points refer to others
 * @param tally what became of all words
 * @param tallies what became of the words of each row
 */
public record Findings(
        Comparison comparison,
        Substance substance,
        References references,
        Tally tally,
        List<Tally> tallies) {
    public Findings {
        tallies = List.copyOf(tallies);
    }

    /** Works out what a comparison of two drafts of a dossier tells. */
    public static Findings of(Comparison comparison, Dossier dossier) {
        return new Findings(
                comparison,
                Substance.of(comparison, dossier),
                References.of(comparison, dossier.language()),
                comparison.tally(),
                comparison.tallies());
    }

    /** Whether there were words to compare at all. */
    public boolean hasWords() {
        return comparison.rows().stream().anyMatch(row -> !row.redline().runs().isEmpty());
    }
}
