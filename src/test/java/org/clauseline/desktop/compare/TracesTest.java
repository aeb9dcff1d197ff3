package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.DraftBuilder;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Where points stand in their draft while their rows stand elsewhere. */
class TracesTest {
    private static final List<String> TEXTS =
            List.of(
                    "Tanks stay west of the river until spring.",
                    "The fund pays for houses, bridges and railways.",
                    "Observers watch the border by day and by night.",
                    "Elections are held within a hundred days.",
                    "Prisoners return home before the winter.",
                    "The harbour opens to grain ships of all flags.");

    /** A draft that holds these of the texts, in this order. */
    private static Draft draft(String id, int... texts) {
        DraftBuilder draft = Dossiers.draft(id, id.equals("a") ? "2025-11-20" : "2025-11-23");
        for (int k = 0; k < texts.length; k++) {
            draft.point(id + "-" + (k + 1), "" + (k + 1), TEXTS.get(texts[k]));
        }
        return draft.build();
    }

    private static List<Line> lines(Draft from, Draft to, List<Outcome> outcomes) {
        Comparison comparison = Comparer.compare(from, to, List.of(), outcomes, "en");
        List<Line> lines = new ArrayList<>();
        comparison.rows().forEach(row -> lines.add(new Line.Pair(lines.size(), row)));
        return lines;
    }

    private static List<String> told(Draft from, Draft to, List<Outcome> outcomes) {
        List<Line> lines = lines(from, to, outcomes);
        return Traces.of(lines, from, to).stream()
                .map(
                        trace ->
                                trace.points().stream().map(Point::id).toList()
                                        + " after "
                                        + trace.home()
                                        + " in "
                                        + trace.rows().stream().map(Line::index).toList())
                .toList();
    }

    private static Outcome outcome(List<String> from, List<String> to, Fate fate) {
        return Dossiers.dossier("d").outcome(from, to, fate).build().outcomes().getFirst();
    }

    @Test
    void aPointThatMovedLeavesOneWhereItStood() {
        assertThat(told(draft("a", 0, 1, 2, 3), draft("b", 1, 2, 3, 0), List.of()))
                .containsExactly("[a-1] after -1 in [3]");
        assertThat(told(draft("b", 1, 2, 3, 0), draft("a", 0, 1, 2, 3), List.of()))
                .containsExactly("[b-4] after 3 in [0]");
    }

    @Test
    void pointsThatMovedTogetherLeaveOne() {
        assertThat(told(draft("a", 0, 1, 2, 3, 4, 5), draft("b", 2, 3, 4, 5, 0, 1), List.of()))
                .containsExactly("[a-1, a-2] after -1 in [4, 5]");
    }

    @Test
    void whatKeptItsOrderLeavesNone() {
        assertThat(told(draft("a", 0, 1, 2, 3), draft("b", 0, 2, 3, 5), List.of())).isEmpty();
    }

    @Test
    void whatStandsBesideItsRowLeavesNone() {
        Draft from = draft("a", 0, 1, 2);
        Draft to = draft("b", 0, 5);
        Outcome merged = outcome(List.of("a-2", "a-3"), List.of("b-2"), Fate.MERGED);
        assertThat(told(from, to, List.of(merged))).isEmpty();
    }

    @Test
    void aPartThatMergedFromFurtherOffLeavesOne() {
        Draft from = draft("a", 0, 1, 2, 3, 4);
        Draft to = draft("b", 0, 5, 2, 3);
        Outcome merged = outcome(List.of("a-2", "a-5"), List.of("b-2"), Fate.MERGED);
        assertThat(told(from, to, List.of(merged))).containsExactly("[a-5] after 3 in [1]");
    }

    @Test
    void aPartThatWasSplitOffLeavesOneInTheNewDraft() {
        Draft from = draft("a", 0, 1, 2, 3);
        Draft to = draft("b", 0, 5, 2, 3, 4);
        Outcome split = outcome(List.of("a-2"), List.of("b-2", "b-5"), Fate.SPLIT);
        List<Line> lines = lines(from, to, List.of(split));
        assertThat(told(from, to, List.of(split))).containsExactly("[b-5] after 3 in [1]");
        assertThat(Traces.of(lines, from, to)).noneMatch(Line.Trace::old);
    }
}
