package org.clauseline.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparer;
import org.clauseline.compare.lineage.Lineages.Cell;
import org.clauseline.compare.lineage.Lineages.Lineage;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class LineagesTest {
    private static final String RIVER = "Tanks stay west of the river until spring.";
    private static final String FUND = "The fund pays for houses, bridges and railways.";
    private static final String BORDER = "Observers watch the border by day and by night.";
    private static final String COUNCIL = "A council of elders meets twice a year in the capital.";

    private static Draft draft(String id, String date, String... texts) {
        DraftBuilder draft = Dossiers.draft(id, date);
        for (int k = 0; k < texts.length; k++) {
            draft.point(id + "-" + (k + 1), "" + (k + 1), texts[k]);
        }
        return draft.build();
    }

    private static Lineages follow(List<Draft> drafts) {
        return Lineages.follow(
                drafts, (from, to) -> Comparer.compare(from, to, drafts, List.of(), "en"));
    }

    /** "a-1 b-2 -": the points of each draft. */
    private static List<String> table(Lineages lineages) {
        return lineages.rows().stream()
                .map(
                        lineage ->
                                String.join(
                                        " ",
                                        lineage.cells().stream()
                                                .map(cell -> ids(cell.points()))
                                                .toList()))
                .toList();
    }

    private static String ids(List<Point> points) {
        return points.isEmpty() ? "-" : String.join("+", points.stream().map(Point::id).toList());
    }

    private static List<Change> changes(Lineage lineage) {
        return lineage.cells().stream().flatMap(cell -> cell.change().stream()).toList();
    }

    @Test
    void aPointIsFollowedWhereverItStands() {
        Lineages lineages =
                follow(
                        List.of(
                                draft("a", "2025-11-20", RIVER, FUND),
                                draft("b", "2025-11-22", BORDER, RIVER, FUND),
                                draft("c", "2025-11-24", FUND, BORDER)));

        assertThat(table(lineages))
                .containsExactlyInAnyOrder("a-1 b-2 -", "a-2 b-3 c-1", "- b-1 c-2");
    }

    @Test
    void aPointThatIsAbsentFromOneDraftComesBackAsItself() {
        Lineages lineages =
                follow(
                        List.of(
                                draft("a", "2025-11-20", RIVER, FUND),
                                draft("b", "2025-11-22", FUND),
                                draft("c", "2025-11-24", RIVER, FUND)));

        assertThat(table(lineages)).containsExactly("a-1 - c-1", "a-2 b-1 c-2");
        assertThat(changes(lineages.rows().getFirst()))
                .containsExactly(Change.REMOVED, Change.KEPT);
    }

    @Test
    void whatMergesKeepsItsOwnLineAndShowsWhereItWent() {
        Lineages lineages =
                follow(
                        List.of(
                                draft("a", "2025-11-20", RIVER, FUND),
                                draft("b", "2025-11-22", RIVER + " " + FUND)));

        assertThat(table(lineages)).containsExactly("a-1 b-1", "a-2 b-1");
        assertThat(lineages.rows())
                .allSatisfy(lineage -> assertThat(changes(lineage)).containsExactly(Change.MERGED));
        assertThat(lineages.rows().stream().filter(row -> row.cells().getLast().own())).hasSize(1);
    }

    @Test
    void aStepTellsWhatBecameOfThePointSinceItStoodLast() {
        Lineages lineages =
                follow(
                        List.of(
                                draft("a", "2025-11-20", "The army has at most 600,000 men."),
                                draft("b", "2025-11-22", "The army has at most 800,000 men."),
                                draft("c", "2025-11-24", "The army has at most 800,000 men.")));

        Cell last = lineages.rows().getFirst().cells().getLast();
        assertThat(last.change()).contains(Change.AMENDED);
        assertThat(last.step().orElseThrow().change()).isEqualTo(Change.KEPT);
    }

    @Test
    void anyPointHasALineage() {
        Lineages lineages =
                follow(
                        List.of(
                                draft("a", "2025-11-20", RIVER),
                                draft("b", "2025-11-22", COUNCIL, RIVER)));
        Point council = lineages.drafts().get(1).points().getFirst();

        assertThat(lineages.of(council).orElseThrow().first()).isEqualTo(council);
    }

    @Test
    void withoutDraftsThereIsNothingToFollow() {
        assertThat(follow(List.of()).rows()).isEmpty();
        assertThat(follow(List.of(draft("a", "2025-11-20", RIVER))).rows()).hasSize(1);
    }

    @Provide
    Arbitrary<List<List<String>>> histories() {
        Arbitrary<String> text = Arbitraries.of(RIVER, FUND, BORDER, COUNCIL, RIVER + " " + FUND);
        return text.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(2).ofMaxSize(5);
    }

    private static List<Draft> drafts(List<List<String>> history) {
        List<Draft> drafts = new ArrayList<>();
        for (int k = 0; k < history.size(); k++) {
            // Two drafts of one day are told apart by their ids.
            drafts.add(
                    draft(
                            "d" + k,
                            "2025-11-" + (10 + k / 2),
                            history.get(k).toArray(String[]::new)));
        }
        return drafts;
    }

    @Property(tries = 300)
    void theOrderInWhichDraftsAreGivenMakesNoDifference(
            @ForAll("histories") List<List<String>> history, @ForAll long seed) {
        List<Draft> drafts = drafts(history);
        List<Draft> shuffled = new ArrayList<>(drafts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(follow(shuffled)).isEqualTo(follow(drafts));
    }

    @Property(tries = 300)
    void everyPointStandsSomewhereAndIsItselfAtMostOnce(
            @ForAll("histories") List<List<String>> history) {
        List<Draft> drafts = drafts(history);
        Lineages lineages = follow(drafts);

        for (int column = 0; column < drafts.size(); column++) {
            int at = column;
            for (Point point : lineages.drafts().get(column).points()) {
                assertThat(lineages.rows())
                        .anyMatch(row -> row.cells().get(at).points().contains(point));
                assertThat(lineages.of(point)).isPresent();
            }
        }
        assertThat(lineages.rows()).allMatch(row -> row.cells().size() == drafts.size());
    }
}
