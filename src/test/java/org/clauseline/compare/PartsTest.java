package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.compare;
import static org.clauseline.compare.Comparing.draft;
import static org.clauseline.compare.Comparing.rows;

import org.junit.jupiter.api.Test;

import java.util.List;

/** When the engine takes a point for a part of another, and what a part does to the order. */
class PartsTest {
    private static final String BORDER =
            "The parties withdraw their heavy weapons from the border within thirty days.";
    private static final String GRAIN =
            "Ships carrying grain pass through the strait freely and without inspection.";
    private static final String PRISONERS =
            "Every prisoner held since the beginning of the conflict is released.";
    private static final String ELECTION =
            "An election of the assembly takes place under international observation.";
    private static final String OPENING =
            "The joint commission for reconstruction keeps a register.";
    private static final String CLAIMS =
            "It records damaged bridges, burnt schools and flooded mines by district.";
    private static final String AUDIT =
            "Auditors from neutral banks verify yearly whether payments match invoices and"
                    + " receipts.";
    private static final String FEES =
            "Applicants abroad pay modest fees, while residents file petitions free of charge.";

    @Test
    void a_part_that_took_the_opening_of_its_whole_needs_fewer_of_its_words() {
        String whole = OPENING + " " + CLAIMS + " " + AUDIT + " " + FEES;
        String more = "Roofs, barns and cattle count as losses.";
        String part = OPENING + " " + more;
        String elsewhere = more + " " + OPENING;

        assertThat(rows(compare(draft("a", GRAIN, whole), draft("b", GRAIN, part, rest()))))
                .containsExactly("a-1 → b-1 KEPT", "a-2 → b-2,b-3 SPLIT");
        assertThat(rows(compare(draft("a", GRAIN, whole), draft("b", GRAIN, elsewhere, rest()))))
                .containsExactly("a-1 → b-1 KEPT", " → b-2 ADDED", "a-2 → b-3 AMENDED");
    }

    private static String rest() {
        return CLAIMS + " " + AUDIT + " " + FEES;
    }

    @Test
    void a_part_takes_its_words_along() {
        String whole = OPENING + " " + CLAIMS + " " + AUDIT + " " + FEES;
        String rewritten =
                "The joint office for reconstruction holds registers. It lists damaged bridges,"
                    + " burned schools and drowned mines by district. Auditors from neutral banks"
                    + " check monthly whether payouts match invoices or bills. Applicants abroad"
                    + " pay small fees, while residents file petitions free of charge.";

        assertThat(rows(compare(draft("a", BORDER, whole), draft("b", BORDER, rewritten, AUDIT))))
                .containsExactly("a-1 → b-1 KEPT", "a-2 → b-2 AMENDED", " → b-3 ADDED");
    }

    @Test
    void a_merged_point_pushes_none_out_of_order() {
        String longest = GRAIN + " " + AUDIT + " " + FEES;

        assertThat(
                        rows(
                                compare(
                                        draft("a", BORDER, PRISONERS, longest, ELECTION),
                                        draft("b", BORDER + " " + longest, PRISONERS, ELECTION))))
                .containsExactly("a-1,a-3 → b-1 MERGED", "a-2 → b-2 KEPT", "a-4 → b-3 RENUMBERED");
    }

    @Test
    void neighbours_that_changed_places_vouch_for_each_other_as_those_that_did_not() {
        List<String> old = List.of(BORDER, GRAIN, PRISONERS);
        List<String> fresh = List.of(BORDER, PRISONERS, GRAIN, ELECTION);
        Corpus corpus = new Corpus(old, fresh, new Vocabulary(), Watch.NONE);
        Links links = new Links(corpus, new Wishes(List.of(), List.of(), List.of()));
        links.link(2, 1, 1);

        assertThat(links.neighbours(1, 2)).isEqualTo(1);
        assertThat(links.neighbours(1, 0)).isEqualTo(1);
        assertThat(links.neighbours(1, 3)).isZero();
    }
}
