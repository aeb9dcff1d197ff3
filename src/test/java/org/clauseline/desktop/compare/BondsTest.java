package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Pin;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the user says of points counts at once, and can be undone. */
@FxTest
class BondsTest {
    private final Workspace workspace = SmallTalks.workspace(talks(), "a", "b", Mode.SIDE_BY_SIDE);
    private final CompareModel model =
            new CompareModel(workspace, Runnable::run, Comparer::compare);
    private final List<String> told = new ArrayList<>();
    private final Bonds bonds =
            new Bonds(model, workspace, Words.of(ComparePane.class, Locale.ENGLISH), told::add);

    private static Dossier talks() {
        return Dossiers.dossier("talks")
                .draft(
                        Dossiers.draft("a", "2025-11-20")
                                .point("a-1", "1", "Tanks stay west of the river until spring.")
                                .point("a-2", "2", "The fund pays for houses and bridges."))
                .draft(
                        Dossiers.draft("b", "2025-11-23")
                                .point("b-1", "1", "Tanks stay west of the river until spring.")
                                .point("b-2", "2", "Observers watch the border day and night."))
                .build();
    }

    private Line line(String point) {
        Pulse.until("the comparison is there", () -> !model.working().get());
        return model.allLines().stream()
                .filter(line -> line.ids().contains(point))
                .findFirst()
                .orElseThrow();
    }

    private Row row(String point) {
        return ((Line.Pair) line(point)).row();
    }

    private void select(String... points) {
        List<Line> lines = List.of(points).stream().map(this::line).distinct().toList();
        model.select(lines, lines.getFirst());
    }

    @Test
    void whatCannotBeSaidIsRefusedWithAReason() {
        select("a-1");
        bonds.join();
        model.select(List.of(), line("a-1"));
        bonds.part();
        assertThat(told)
                .satisfiesExactly(
                        join -> assertThat(join).startsWith("To put points together, select rows"),
                        part -> assertThat(part).startsWith("To keep points apart, select one"));
        assertThat(workspace.changed().get()).isFalse();
        told.clear();
        Dossier talks = SmallTalks.dossier();
        workspace.open(
                Opened.of(talks, Optional.empty()),
                new Span(0, 1),
                new Comparing("a", "c", Mode.SIDE_BY_SIDE));
        select("a-1");
        bonds.part();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("Third draft is known from accounts alone");
    }

    @Test
    void aRowIsTakenApartAndUndoPutsItTogetherAgain() {
        select("a-1");
        assertThat(bonds.canPart()).isTrue();
        assertThat(bonds.canJoin()).isFalse();
        bonds.part();
        assertThat(row("a-1").to()).isEmpty();
        assertThat(workspace.opened().get().dossier().pins())
                .extracting(Pin::bond)
                .containsExactly(Pin.Bond.APART);
        assertThat(workspace.undoName().get()).isEqualTo("Keep points apart");

        workspace.undo();
        assertThat(row("a-1").to()).hasSize(1);
        workspace.redo();
        assertThat(row("a-1").to()).isEmpty();
    }

    @Test
    void rowsAreJoinedAndReleased() {
        select("a-2");
        bonds.part();
        select("a-2", "b-2");
        assertThat(bonds.canJoin()).isTrue();
        bonds.join();
        assertThat(row("a-2").to()).extracting(point -> point.id()).containsExactly("b-2");
        assertThat(row("a-2").isPinned()).isTrue();

        select("a-2");
        assertThat(bonds.canRelease()).isTrue();
        bonds.release();
        assertThat(workspace.opened().get().dossier().pins()).isEmpty();
        assertThat(row("a-2").isPinned()).isFalse();
    }

    @Test
    void theLastWordOnAPairCounts() {
        select("a-2");
        bonds.part();
        select("a-2", "b-2");
        bonds.join();
        select("a-2");
        bonds.part();
        assertThat(workspace.opened().get().dossier().pins())
                .extracting(Pin::bond)
                .containsExactly(Pin.Bond.APART);
    }

    @Test
    void withNothingSelectedNothingIsSaid() {
        bonds.join();
        bonds.part();
        bonds.release();
        assertThat(workspace.opened().get().dossier().pins()).isEmpty();
    }
}
