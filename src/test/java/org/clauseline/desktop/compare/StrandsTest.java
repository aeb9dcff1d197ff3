package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline;
import org.clauseline.desktop.compare.RowFlow.Placed;
import org.clauseline.desktop.compare.Strands.Strand;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines in the gutter lead from where points stood to their rows, as far as they are in view. */
class StrandsTest {
    private static final double ROW = 40;

    private static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Point point =
                    SmallTalks.point("p-" + k, "" + k, "", "x", Certainty.PUBLISHED, List.of());
            lines.add(
                    new Line.Pair(
                            k,
                            new Row(
                                    List.of(point),
                                    List.of(point),
                                    Change.MOVED,
                                    false,
                                    Optional.empty(),
                                    List.of(),
                                    "",
                                    Redline.EMPTY)));
        }
        return lines;
    }

    private static Line.Trace trace(int number, int home, Line row, boolean old) {
        return new Line.Trace(number, home, List.of(row), row.points().subList(0, 1), old);
    }

    /** The rows of a listing from one to another, each of the same height. */
    private static List<Placed<Line>> view(
            List<Line> lines, List<Line.Trace> traces, int first, int last) {
        List<Line> items = Listing.of(lines, traces, false, Set.of()).items();
        List<Placed<Line>> placed = new ArrayList<>();
        for (int item = first; item < Math.min(last, items.size()); item++) {
            placed.add(new Placed<>(items.get(item), (item - first) * ROW, ROW));
        }
        return placed;
    }

    private static List<Strand> strands(List<Placed<Line>> view, List<Line.Trace> traces) {
        return Strands.of(view, traces, trace -> false, 10);
    }

    @Test
    void oneLeadsFromTheTraceToItsRow() {
        List<Line> lines = lines(5);
        List<Line.Trace> traces = List.of(trace(0, 0, lines.get(4), true));
        Strand strand = strands(view(lines, traces, 0, 9), traces).getFirst();
        assertThat(strand.there()).isEqualTo(ROW + 10);
        assertThat(strand.here()).isEqualTo(5 * ROW + 10);
        assertThat(strand.lane()).isZero();
    }

    @Test
    void anEndThatIsNotInViewLiesBeyondTheEdge() {
        List<Line> lines = lines(20);
        List<Line.Trace> traces =
                List.of(trace(0, 0, lines.get(10), true), trace(1, 18, lines.get(10), true));
        List<Strand> strands = strands(view(lines, traces, 8, 13), traces);
        assertThat(strands).hasSize(2);
        assertThat(strands).anyMatch(strand -> strand.there() < -1_000);
        assertThat(strands).anyMatch(strand -> strand.there() > 1_000);
    }

    @Test
    void whatOnlyPassesThroughIsNotDrawn() {
        List<Line> lines = lines(20);
        List<Line.Trace> traces = List.of(trace(0, 0, lines.get(19), true));
        assertThat(strands(view(lines, traces, 8, 13), traces)).isEmpty();
    }

    @Test
    void thoseThatWouldTouchRunBesideEachOtherAndTheRestShowTheirEnds() {
        List<Line> lines = lines(20);
        List<Line.Trace> traces = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            traces.add(trace(k, k, lines.get(19 - k), true));
        }
        List<Strand> strands = strands(view(lines, traces, 0, 40), traces);
        assertThat(strands.stream().map(Strand::lane))
                .containsExactlyInAnyOrder(0, 1, 2, -1, -1, -1);
        assertThat(strands.stream().filter(strand -> strand.lane() == 0))
                .allMatch(strand -> strand.trace().number() == 5);
    }

    @Test
    void theTwoSidesOfTheGutterDoNotHinderEachOther() {
        List<Line> lines = lines(9);
        List<Line.Trace> traces =
                List.of(trace(0, 0, lines.get(7), true), trace(1, 1, lines.get(8), false));
        assertThat(strands(view(lines, traces, 0, 20), traces))
                .allMatch(strand -> strand.lane() == 0);
    }

    @Test
    void oneThatStandsOutAlwaysHasRoom() {
        List<Line> lines = lines(20);
        List<Line.Trace> traces = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            traces.add(trace(k, k, lines.get(19 - k), true));
        }
        List<Strand> strands =
                Strands.of(view(lines, traces, 0, 40), traces, t -> t.number() == 0, 10);
        assertThat(strands.stream().filter(Strand::strong)).hasSize(1);
        assertThat(strands.stream().filter(Strand::strong)).allMatch(s -> s.lane() == 0);
    }
}
