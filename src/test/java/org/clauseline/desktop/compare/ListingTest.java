package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was kept folds to one line, and a map of the whole does not mind. */
class ListingTest {
    /** Lines by their first letters: k kept, a amended, n kept with a note. */
    private static List<Line> lines(String kinds) {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < kinds.length(); k++) {
            char kind = kinds.charAt(k);
            int number = lines.size() + 1;
            Row row =
                    new Row(
                            List.of(point("old-" + number, number)),
                            List.of(point("new-" + number, number)),
                            kind == 'a' ? Change.AMENDED : Change.KEPT,
                            kind == 'a',
                            Optional.empty(),
                            List.of(),
                            kind == 'n' ? "The voices differ." : "",
                            Redline.EMPTY);
            lines.add(new Line.Pair(lines.size(), row));
        }
        return lines;
    }

    private static Point point(String id, int number) {
        return SmallTalks.point(id, "" + number, "", "Words.", Certainty.PUBLISHED, List.of());
    }

    private static Line.Trace trace(int number, int home, Line row) {
        return new Line.Trace(number, home, List.of(row), row.points().subList(0, 1), true);
    }

    /** Items in short: the number of a line, f3 for a fold of three, o3 for an open one, t. */
    private static List<String> shown(Listing listing) {
        return listing.items().stream()
                .map(
                        item ->
                                switch (item) {
                                    case Line.Fold fold ->
                                            (fold.open() ? "o" : "f") + fold.lines().size();
                                    case Line.Trace trace -> "t";
                                    default -> "" + item.index();
                                })
                .toList();
    }

    @Test
    void runsOfKeptLinesFoldToOneEach() {
        List<Line> lines = lines("kkakkka");
        assertThat(shown(Listing.of(lines, List.of(), false, Set.of())))
                .containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(shown(Listing.of(lines, List.of(), true, Set.of())))
                .containsExactly("f2", "2", "f3", "6");
        assertThat(shown(Listing.of(lines, List.of(), true, Set.of(3))))
                .containsExactly("f2", "2", "o3", "3", "4", "5", "6");
    }

    @Test
    void aKeptLineWithSomethingToSayIsNotFolded() {
        assertThat(shown(Listing.of(lines("knk"), List.of(), true, Set.of())))
                .containsExactly("f1", "1", "f1");
    }

    @Test
    void tracesStandBetweenTheLinesAndPartAFold() {
        List<Line> lines = lines("kkkka");
        List<Line.Trace> traces =
                List.of(
                        trace(0, -1, lines.get(4)),
                        trace(1, 1, lines.get(4)),
                        trace(2, 4, lines.get(0)));
        assertThat(shown(Listing.of(lines, traces, true, Set.of())))
                .containsExactly("t", "f2", "t", "f2", "4", "t");
    }

    @Test
    void aLineIsFoundInTheFoldThatHidesIt() {
        List<Line> lines = lines("akkka");
        Listing listing = Listing.of(lines, List.of(), true, Set.of());
        assertThat(listing.itemOf(2)).hasValue(1);
        assertThat(listing.foldOf(2)).map(Line.Fold::lines).hasValue(lines.subList(1, 4));
        assertThat(listing.foldOf(4)).isEmpty();
        assertThat(Listing.of(lines, List.of(), true, Set.of(1)).foldOf(2)).isEmpty();
    }

    @Test
    void theWholeAndPlacesInItAreTheSameFoldedOrNot() {
        List<Line> lines = lines("akkkka");
        Listing open = Listing.of(lines, List.of(trace(0, 2, lines.get(5))), false, Set.of());
        Listing folded = Listing.of(lines, List.of(), true, Set.of());
        assertThat(folded.whole()).isEqualTo(open.whole()).isEqualTo(lines);
        assertThat(folded.lineAt(1.5)).isEqualTo(3, within(1e-9));
        assertThat(folded.itemAt(3)).isEqualTo(1.5, within(1e-9));
        assertThat(open.lineAt(open.itemAt(4.25))).isEqualTo(4.25, within(1e-9));
        for (double line = 0; line < 6; line += 0.5) {
            assertThat(folded.lineAt(folded.itemAt(line))).isEqualTo(line, within(1e-9));
        }
    }

    @Test
    void nothingIsFine() {
        assertThat(Listing.EMPTY.whole()).isEmpty();
        assertThat(Listing.EMPTY.lineAt(0)).isZero();
        assertThat(Listing.EMPTY.itemAt(3)).isZero();
        assertThat(Listing.EMPTY.itemOf(0)).isEmpty();
    }
}
