package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.draft;
import static org.clauseline.compare.Comparing.rows;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Comparison.Verdict;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.junit.jupiter.api.Test;

/** What the engine makes of two drafts when no editor speaks. */
class ComparerTest {
    private static final String BORDER =
            "The parties withdraw their heavy weapons from the border within thirty days.";
    private static final String GRAIN =
            "Ships carrying grain pass through the strait freely and without inspection.";
    private static final String PRISONERS =
            "Every prisoner held since the beginning of the conflict is released.";
    private static final String ELECTION =
            "An election of the assembly takes place under international observation.";

    @Test
    void a_point_with_the_same_words_is_kept() {
        assertThat(rows(compare(draft("a", BORDER), draft("b", BORDER))))
                .containsExactly("a-1 → b-1 KEPT");
    }

    @Test
    void a_point_with_other_words_is_amended() {
        Comparison comparison =
                compare(draft("a", BORDER), draft("b", BORDER.replace("thirty", "sixty")));

        assertThat(rows(comparison)).containsExactly("a-1 → b-1 AMENDED");
        assertThat(comparison.rows().getFirst().wordsChanged()).isTrue();
    }

    @Test
    void a_point_in_other_quotation_marks_is_reworded() {
        Comparison comparison =
                compare(
                        draft("a", "The \"zone\" is Ukraine's own, and stays so."),
                        draft("b", "The “zone” is Ukraine’s own – and stays so."));

        assertThat(rows(comparison)).containsExactly("a-1 → b-1 REWORDED");
        assertThat(comparison.rows().getFirst().wordsChanged()).isFalse();
    }

    @Test
    void a_reference_that_follows_a_renumbering_is_no_change_of_substance() {
        Comparison comparison =
                compare(
                        draft(
                                "a",
                                BORDER,
                                PRISONERS,
                                "Whoever breaks point 2 answers to the council."),
                        draft("b", PRISONERS, "Whoever breaks point 1 answers to the council."));

        assertThat(rows(comparison))
                .containsExactly("a-1 →  REMOVED", "a-2 → b-1 RENUMBERED", "a-3 → b-2 REWORDED");
    }

    @Test
    void points_after_a_removed_one_are_renumbered_and_not_moved() {
        assertThat(
                        rows(
                                compare(
                                        draft("a", BORDER, GRAIN, PRISONERS),
                                        draft("b", BORDER, PRISONERS))))
                .containsExactly("a-1 → b-1 KEPT", "a-2 →  REMOVED", "a-3 → b-2 RENUMBERED");
    }

    @Test
    void a_point_that_crosses_others_is_moved_and_they_are_not() {
        assertThat(
                        rows(
                                compare(
                                        draft("a", BORDER, GRAIN, PRISONERS, ELECTION),
                                        draft("b", ELECTION, BORDER, GRAIN, PRISONERS))))
                .containsExactly(
                        "a-4 → b-1 MOVED",
                        "a-1 → b-2 RENUMBERED",
                        "a-2 → b-3 RENUMBERED",
                        "a-3 → b-4 RENUMBERED");
    }

    @Test
    void a_point_that_is_moved_and_amended_is_both() {
        Row row =
                compare(
                                draft("a", BORDER, GRAIN, PRISONERS),
                                draft(
                                        "b",
                                        PRISONERS.replace("released", "exchanged"),
                                        BORDER,
                                        GRAIN))
                        .rows()
                        .getFirst();

        assertThat(row.change()).isEqualTo(Change.MOVED);
        assertThat(row.wordsChanged()).isTrue();
    }

    @Test
    void points_whose_words_stand_in_one_new_point_are_merged_even_if_they_were_not_neighbours() {
        Comparison comparison =
                compare(
                        draft("a", BORDER, GRAIN, PRISONERS, ELECTION),
                        draft("b", BORDER + " " + PRISONERS, GRAIN, ELECTION));

        assertThat(rows(comparison))
                .containsExactly("a-1,a-3 → b-1 MERGED", "a-2 → b-2 KEPT", "a-4 → b-3 RENUMBERED");
    }

    @Test
    void a_point_whose_words_stand_in_two_new_points_is_split() {
        assertThat(
                        rows(
                                compare(
                                        draft("a", BORDER + " " + PRISONERS, GRAIN),
                                        draft("b", BORDER, PRISONERS, GRAIN))))
                .containsExactly("a-1 → b-1,b-2 SPLIT", "a-2 → b-3 RENUMBERED");
    }

    @Test
    void a_point_that_is_rewritten_but_for_its_opening_is_still_the_same_point() {
        String[] rest = {BORDER, PRISONERS, ELECTION};
        String old =
                "The joint humanitarian commission of both capitals oversees the exchange. It meets"
                        + " weekly in a neutral city, keeps its own archive, hires interpreters and"
                        + " publishes minutes unless three members object in writing beforehand.";
        String fresh =
                "The joint humanitarian commission of both capitals oversees the exchange. Doctors"
                        + " accompany every convoy. Families receive letters, photographs and"
                        + " parcels through a registered courier whose fees are paid by donors"
                        + " abroad, never by relatives, and lists are kept sealed.";

        assertThat(
                        rows(
                                compare(
                                        draft("a", old, rest[0], rest[1], rest[2]),
                                        draft("b", rest[0], rest[1], rest[2], GRAIN, fresh))))
                .contains("a-1 → b-5 MOVED");
    }

    @Test
    void the_first_points_of_two_drafts_stand_in_the_same_place() {
        assertThat(
                        rows(
                                compare(
                                        draft("a", "Scope of the truce", BORDER, GRAIN),
                                        draft("b", "Where this truce applies", BORDER, GRAIN))))
                .contains("a-1 → b-1 AMENDED");
    }

    @Test
    void what_has_no_like_is_removed_or_added() {
        assertThat(rows(compare(draft("a", BORDER, GRAIN), draft("b", BORDER, ELECTION))))
                .containsExactly("a-1 → b-1 KEPT", "a-2 →  REMOVED", " → b-2 ADDED");
    }

    @Test
    void a_merged_point_names_where_its_words_come_from() {
        Verdict verdict =
                compare(draft("a", BORDER, PRISONERS), draft("b", BORDER + " " + PRISONERS))
                        .rows()
                        .getFirst()
                        .engine()
                        .orElseThrow();

        assertThat(verdict.reason()).isEqualTo("52 % of it comes from old 1 and 48 % from old 2.");
    }

    @Test
    void an_amended_point_says_what_differs() {
        assertThat(
                        reason(
                                "Up to 600,000 soldiers in 30 units.",
                                "Up to 800,000 soldiers in 40 units."))
                .isEqualTo("The same but for 2 numbers.");
        assertThat(reason("The army may keep its tanks.", "The army may not keep its tanks."))
                .isEqualTo("The same but for 1 word added, some of substance.");
    }

    private static String reason(String old, String fresh) {
        return compare(draft("a", old), draft("b", fresh))
                .rows()
                .getFirst()
                .engine()
                .orElseThrow()
                .reason();
    }

    @Test
    void a_number_whose_words_were_struck_out_stands_opposite_the_point_that_it_had() {
        Draft to =
                Dossiers.draft("b", "2025-11-21")
                        .point("b-1", "1", BORDER)
                        .point("b-2", "2", "")
                        .build();

        assertThat(rows(compare(draft("a", BORDER, GRAIN), to)))
                .containsExactly("a-1 → b-1 KEPT", "a-2 → b-2 REMOVED");
    }

    @Test
    void rows_are_counted_by_kind() {
        Comparison comparison = compare(draft("a", BORDER, GRAIN), draft("b", BORDER, ELECTION));

        assertThat(comparison.counts()).containsOnlyKeys(Change.KEPT, Change.REMOVED, Change.ADDED);
    }

    @Test
    void every_word_is_accounted_for() {
        Tally tally =
                compare(
                                draft("a", "One two three four five.", GRAIN),
                                draft("b", "One two six four five.", ELECTION))
                        .tally();

        assertThat(tally).isEqualTo(new Tally(4, 0, 1, 1, 11, 10, 0, 0, true));
    }
}
