package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.draft;
import static org.clauseline.compare.Comparing.rows;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Completeness;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How the editor's word and the engine's stand beside each other. */
class EditorTest {
    private static final String TROOPS = "Troops leave the valley before the winter.";
    private static final String TRADE = "Merchants cross the bridge without paying tolls.";
    private static final Draft FIRST = draft("a", TROOPS, TRADE);
    private static final Draft SECOND = draft("b", TROOPS, TRADE);
    private static final Draft ACCOUNT =
            Dossiers.draft("c", "2025-11-23")
                    .completeness(Completeness.REPORTED)
                    .point("c-1", "", "Troops and trade were talked about.")
                    .build();

    private static List<Outcome> outcomes(Fate fate, List<String> from, List<String> to) {
        return Dossiers.dossier("talks").outcome(from, to, fate).build().outcomes();
    }

    @Test
    void the_editors_word_is_shown_and_the_engines_disagreement_is_noted() {
        Row row =
                compare(FIRST, SECOND, outcomes(Fate.REMOVED, List.of("a-1"), List.of("b-1")))
                        .rows()
                        .getFirst();

        assertThat(row.change()).isEqualTo(Change.REMOVED);
        assertThat(row.engine().orElseThrow().change()).isEqualTo(Change.KEPT);
        assertThat(row.note()).isEqualTo("The texts alone say: kept.");
    }

    @Test
    void where_both_agree_nothing_is_noted() {
        Row row =
                compare(FIRST, SECOND, outcomes(Fate.KEPT, List.of("a-1"), List.of("b-1")))
                        .rows()
                        .getFirst();

        assertThat(row.change()).isEqualTo(Change.KEPT);
        assertThat(row.note()).isEmpty();
        assertThat(row.editor()).isPresent();
    }

    @Test
    void backwards_what_was_removed_is_added_and_what_was_merged_is_split() {
        List<Outcome> merged = outcomes(Fate.MERGED, List.of("a-1", "a-2"), List.of("b-1"));

        assertThat(rows(compare(FIRST, SECOND, merged))).contains("a-1,a-2 → b-1 MERGED");
        assertThat(rows(compare(SECOND, FIRST, merged))).contains("b-1 → a-1,a-2 SPLIT");
    }

    @Test
    void against_an_account_each_point_has_its_own_fate_and_no_words_are_marked() {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .outcome(List.of("a-1"), List.of("c-1"), Fate.REMOVED)
                        .outcome(List.of("a-2"), List.of("c-1"), Fate.UNKNOWN)
                        .build();

        Comparison comparison = compare(FIRST, ACCOUNT, dossier.outcomes());

        assertThat(rows(comparison)).containsExactly("a-1 → c-1 REMOVED", "a-2 → c-1 UNKNOWN");
        assertThat(comparison.rows())
                .allMatch(row -> row.engine().isEmpty() && row.redline().runs().isEmpty());
    }

    @Test
    void what_no_source_speaks_of_is_unknown() {
        assertThat(rows(compare(FIRST, ACCOUNT)))
                .containsExactlyInAnyOrder("a-1 →  UNKNOWN", "a-2 →  UNKNOWN", " → c-1 UNKNOWN");
    }

    @Test
    void drafts_that_no_source_compares_are_laid_side_by_side_by_way_of_a_third() {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .outcome(List.of("a-1"), List.of("b-1"), Fate.KEPT)
                        .outcome(List.of("a-1"), List.of("c-1"), Fate.REMOVED)
                        .build();

        Row row =
                Comparer.compare(
                                SECOND,
                                ACCOUNT,
                                List.of(FIRST, SECOND, ACCOUNT),
                                dossier.outcomes(),
                                "en")
                        .rows()
                        .getFirst();

        assertThat(Comparing.row(row)).isEqualTo("b-1 → c-1 UNKNOWN");
        assertThat(row.note())
                .isEqualTo(
                        "No source compares these two drafts. The row is inferred by way of point 1"
                                + " of “Draft a”.");
    }

    @Test
    void a_point_and_its_clauses_that_became_one_are_found_by_their_number_and_subject() {
        Draft from =
                Dossiers.draft("a", "2025-11-20")
                        .point("a-1", "1", "Funds are handled as set out in 1a and 1b.")
                        .subpoint("a-1a", "1a", "a-1", "Frozen assets rebuild the bridges.")
                        .subpoint("a-1b", "1b", "a-1", "Half of the profit stays abroad.")
                        .build();
        Draft to =
                draft("b", "The town is rebuilt from frozen assets, which stay frozen until then.");

        assertThat(rows(compare(from, to))).containsExactly("a-1,a-1a,a-1b → b-1 MERGED");
    }

    @Test
    void on_the_shipped_dossier_the_engine_alone_finds_what_the_editors_found() {
        Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
        Comparison both =
                Comparer.compare(
                        dossier.drafts().get(0),
                        dossier.drafts().get(1),
                        dossier.drafts(),
                        dossier.outcomes(),
                        dossier.language());

        assertThat(both.tally().unaccounted()).isZero();
        assertThat(both.tally().proven()).isTrue();
        // Point 20 took over the words of 20a alone: nothing in the texts tells that 20 went into
        // it.
        assertThat(both.rows())
                .filteredOn(row -> !row.note().isEmpty())
                .extracting(row -> row.from().getFirst().number())
                .containsExactly("20");
    }

    @Test
    void on_the_shipped_dossier_every_pair_of_drafts_accounts_for_every_word_both_ways() {
        Dossier dossier = ((Reading.Loaded) ShippedDossier.read()).dossier();
        for (Draft from : dossier.drafts()) {
            for (Draft to : dossier.drafts()) {
                Tally tally =
                        Comparer.compare(from, to, dossier.drafts(), dossier.outcomes(), "en")
                                .tally();
                assertThat(tally.unaccounted()).as(from.id() + " to " + to.id()).isZero();
                assertThat(tally.proven()).isTrue();
            }
        }
    }
}
