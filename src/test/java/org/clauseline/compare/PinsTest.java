package org.clauseline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.compare.Comparing.draft;
import static org.clauseline.compare.Comparing.rows;
import static org.clauseline.compare.Comparing.unnumbered;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Pin;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PinsTest {
    private static final String RIVER = "Tanks stay west of the river until spring.";
    private static final String FUND = "The fund pays for houses, bridges and railways.";
    private static final String BORDER = "Observers watch the border day and night.";

    private static Pin together(String from, String to) {
        return new Pin(from, to, Pin.Bond.TOGETHER, Extras.NONE);
    }

    private static Pin apart(String from, String to) {
        return new Pin(from, to, Pin.Bond.APART, Extras.NONE);
    }

    private static Comparison compare(Draft from, Draft to, Pin... pins) {
        return Comparer.compare(from, to, List.of(), List.of(), List.of(pins), "en");
    }

    private static Outcome outcome(List<String> from, List<String> to, Fate fate) {
        return new Outcome(
                from,
                to,
                "",
                fate,
                Certainty.PUBLISHED,
                "Said by the editor.",
                List.of(),
                Optional.empty(),
                Extras.NONE);
    }

    @Test
    void whatIsPutTogetherSharesARowAndTheRestIsSolvedAgain() {
        Draft from = draft("a", RIVER, FUND);
        Draft to = draft("b", RIVER, BORDER);

        assertThat(rows(compare(from, to))).contains("a-1 → b-1 KEPT");
        Comparison pinned = compare(from, to, together("a-1", "b-2"));

        Row row = pinned.rows().stream().filter(Row::isPinned).findFirst().orElseThrow();
        assertThat(Comparing.row(row)).startsWith("a-1 → b-2");
        assertThat(row.pins()).containsExactly(together("a-1", "b-2"));
        assertThat(row.note()).isEqualTo("Put together by you.");
        assertThat(rows(pinned)).noneMatch(text -> text.startsWith("a-1 → b-1"));
    }

    @Test
    void whatIsKeptApartNeverSharesARow() {
        Draft from = draft("a", RIVER, FUND);
        Draft to = draft("b", RIVER, FUND);

        Comparison parted = compare(from, to, apart("a-1", "b-1"));

        assertThat(rows(parted)).contains("a-2 → b-2 KEPT").doesNotContain("a-1 → b-1 KEPT");
        assertThat(parted.rows())
                .filteredOn(row -> !row.pins().isEmpty())
                .hasSize(2)
                .allMatch(row -> row.note().equals("Kept apart by you."));
    }

    @Test
    void aPinCountsWhicheverDraftIsTakenAsTheOldOne() {
        Draft from = draft("a", RIVER, FUND);
        Draft to = draft("b", RIVER, BORDER);

        assertThat(rows(compare(to, from, together("a-1", "b-2"))))
                .anyMatch(text -> text.startsWith("b-2 → a-1"));
    }

    @Test
    void severalPinsOfOnePointMakeAMergeOrASplit() {
        Draft from = draft("a", RIVER, FUND);
        Draft to = draft("b", BORDER, "A council meets in the capital.");

        assertThat(rows(compare(from, to, together("a-1", "b-1"), together("a-2", "b-1"))))
                .contains("a-1,a-2 → b-1 MERGED");
        assertThat(rows(compare(from, to, together("a-1", "b-1"), together("a-1", "b-2"))))
                .contains("a-1 → b-1,b-2 SPLIT");
    }

    @Test
    void theUsersWordIsShownAndTheEditorsStaysVisible() {
        Draft from = draft("a", RIVER, FUND);
        Draft to = draft("b", RIVER, FUND);
        Outcome said = outcome(List.of("a-1"), List.of("b-1"), Fate.KEPT);

        Comparison comparison =
                Comparer.compare(
                        from, to, List.of(), List.of(said), List.of(apart("a-1", "b-1")), "en");

        Row row =
                comparison.rows().stream()
                        .filter(each -> each.from().stream().anyMatch(p -> p.id().equals("a-1")))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.to()).isEmpty();
        assertThat(row.outcomes()).containsExactly(said);
        assertThat(row.note()).startsWith("Kept apart by you. The dossier says otherwise");
    }

    @Test
    void ofAnEditorsMergeOnlyThePointThatIsKeptApartLeaves() {
        Draft from = draft("a", RIVER, FUND, BORDER);
        Draft to = draft("b", RIVER + " " + FUND + " " + BORDER);
        Outcome said = outcome(List.of("a-1", "a-2", "a-3"), List.of("b-1"), Fate.MERGED);

        Comparison comparison =
                Comparer.compare(
                        from, to, List.of(), List.of(said), List.of(apart("a-2", "b-1")), "en");

        assertThat(rows(comparison))
                .anyMatch(text -> text.startsWith("a-1,a-3 → b-1 "))
                .anyMatch(text -> text.startsWith("a-2 →  "));
    }

    @Test
    void aPointWithoutPartnerHasItsLikeliestOnesOffered() {
        Draft from = draft("a", RIVER, "Prisoners are exchanged at the old bridge in spring.");
        Draft to = draft("b", RIVER, "Wounded men and old prisoners go home over the mountains.");

        Comparison parted = compare(from, to, apart("a-1", "b-1"));

        assertThat(parted.candidates(from.points().get(1))).allMatch(c -> c.score() > 0);
        assertThat(parted.candidates())
                .noneMatch(c -> c.old().id().equals("a-1") && c.fresh().id().equals("b-1"));
    }

    @Provide
    Arbitrary<List<String>> drafts() {
        Arbitrary<String> word =
                Arbitraries.of(
                        "tanks", "river", "fund", "border", "spring", "houses", "army", "council");
        return word.list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words) + ".")
                .list()
                .ofMinSize(3)
                .ofMaxSize(7);
    }

    @Property(tries = 300)
    void pinsAreAlwaysObeyedAndTheBooksStillBalance(
            @ForAll("drafts") List<String> old,
            @ForAll("drafts") List<String> fresh,
            @ForAll @IntRange(max = 2) int i,
            @ForAll @IntRange(max = 2) int j,
            @ForAll @IntRange(max = 2) int vetoed) {
        Draft from = unnumbered("a", old);
        Draft to = unnumbered("b", fresh);
        String first = from.points().get(i).id();
        String second = to.points().get(j).id();
        String other = to.points().get(vetoed).id();
        Comparison comparison =
                vetoed == j
                        ? compare(from, to, together(first, second))
                        : compare(from, to, together(first, second), apart(first, other));

        Row row =
                comparison.rows().stream()
                        .filter(each -> ids(each.from()).contains(first))
                        .findFirst()
                        .orElseThrow();
        assertThat(ids(row.to())).contains(second);
        if (vetoed != j) {
            assertThat(ids(row.to())).doesNotContain(other);
        }
        assertThat(comparison.tally().isBalanced()).isTrue();
    }

    private static List<String> ids(List<Point> points) {
        return points.stream().map(Point::id).toList();
    }
}
