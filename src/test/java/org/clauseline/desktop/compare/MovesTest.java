package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class MovesTest {
    private static final Draft FROM =
            Dossiers.draft("a", "2025-11-20")
                    .point("a-1", "1", "Tanks stay west of the river until spring.")
                    .point("a-2", "2", "The fund pays for houses, bridges and railways.")
                    .point("a-3", "3", "Observers watch the border by day and by night.")
                    .build();
    private static final Draft TO =
            Dossiers.draft("b", "2025-11-23")
                    .point("b-1", "1", "The fund pays for houses, bridges and railways.")
                    .point("b-2", "2", "Observers watch the border by day and by night.")
                    .point("b-3", "3", "Tanks stay west of the river until spring.")
                    .build();

    private static List<Line> lines(Draft from, Draft to) {
        Comparison comparison = Comparer.compare(from, to, List.of(), List.of(), "en");
        List<Line> lines = new ArrayList<>();
        comparison.rows().forEach(row -> lines.add(new Line.Pair(lines.size(), row)));
        return lines;
    }

    @Test
    void aMoveLeadsFromWhereThePointStoodToWhereItStands() {
        assertThat(new Moves(FROM).among(lines(FROM, TO))).containsExactly(new Moves.Move(2, -1));
        assertThat(new Moves(TO).among(lines(TO, FROM))).containsExactly(new Moves.Move(0, 2));
    }

    @Test
    void aPointKnowsWhatStoodBeforeIt() {
        Moves moves = new Moves(FROM);
        assertThat(moves.before(FROM.points().getFirst())).isEmpty();
        assertThat(moves.before(FROM.points().getLast())).contains(FROM.points().get(1));
    }

    @Test
    void linesThatTheFilterHidesLeaveTheMoveWhereItsNeighboursAre() {
        List<Line> shown = lines(FROM, TO).subList(2, 3);
        assertThat(new Moves(FROM).among(shown)).containsExactly(new Moves.Move(0, -1));
    }
}
