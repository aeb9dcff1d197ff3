package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.clauseline.compare.Change;
import org.clauseline.compare.Comparer;
import org.clauseline.compare.Comparison.Row;
import org.clauseline.compare.Redline.Mark;
import org.clauseline.compare.Redline.Run;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

/** Words of a point that merged are told apart by where they come from. */
@FxTest
class OriginsTest {
    private static final String TANKS =
            "Tanks and other armoured vehicles stay west of the river until spring.";
    private static final String FUND =
            "The common fund pays for houses, bridges and railways in both countries.";

    private static final Draft APART =
            Dossiers.draft("a", "2025-11-20")
                    .title("First draft")
                    .point("a-1", "12", TANKS)
                    .point("a-2", "14", FUND)
                    .build();
    private static final Draft TOGETHER =
            Dossiers.draft("b", "2025-11-23")
                    .title("Second draft")
                    .point("b-1", "9", TANKS + " Moreover, " + FUND.toLowerCase(Locale.ROOT))
                    .build();

    private static Row row(Draft from, Draft to) {
        List<Row> rows = Comparer.compare(from, to, List.of(), List.of(), "en").rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void wordsOfAMergedPointAreToldByTheOldPoint() {
        Row row = row(APART, TOGETHER);
        assertThat(row.change()).isEqualTo(Change.MERGED);
        Origins origins = Origins.of(row);
        assertThat(origins.points()).isEqualTo(APART.points());
        assertThat(origins.among(Sides.to(row).getFirst())).containsExactly(0, 1);
        assertThat(origins.among(Sides.from(row).get(1))).containsExactly(1);
    }

    @Test
    void wordsOfASplitPointAreToldByTheNewOne() {
        Row row = row(TOGETHER, APART);
        assertThat(row.change()).isEqualTo(Change.SPLIT);
        Origins origins = Origins.of(row);
        assertThat(origins.old()).isFalse();
        assertThat(origins.among(Sides.from(row).getFirst())).containsExactly(0, 1);
    }

    @Test
    void wordsThatCameOrWentBelongToNone() {
        Row row = row(APART, TOGETHER);
        assertThat(row.redline().runs())
                .filteredOn(run -> run.text().contains("Moreover"))
                .isNotEmpty()
                .allMatch(run -> Origins.of(row).of(run) == -1);
        assertThat(Origins.of(row).of(new Run(Mark.SAME, ". ", false, 1))).isEqualTo(-1);
        assertThat(Origins.NONE.among(row.redline().runs())).isEmpty();
    }

    @Test
    void linesOfWordsEachHaveAFoot() {
        List<PathElement> outline =
                List.of(
                        new MoveTo(40, 0),
                        new LineTo(90, 0),
                        new LineTo(90, 17),
                        new LineTo(40, 17),
                        new MoveTo(0, 17),
                        new LineTo(30, 17),
                        new LineTo(30, 34),
                        new LineTo(0, 34));
        List<PathElement> feet = Origins.feet(outline);
        assertThat(feet).hasSize(4);
        assertThat(((MoveTo) feet.get(2)).getX()).isZero();
        assertThat(((LineTo) feet.get(3)).getX()).isEqualTo(30);
        assertThat(((LineTo) feet.get(3)).getY()).isBetween(33.0, 34.0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SIDE_BY_SIDE", "REDLINE"})
    void theHeadOfTheRowExplainsThem(Mode mode) {
        Dossier dossier = Dossiers.dossier("d").draft(APART).draft(TOGETHER).build();
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Workspace workspace = SmallTalks.workspace(dossier, "a", "b", mode);
            workspace.palette().set(palette);
            ShownPane pane =
                    new ShownPane(
                            workspace,
                            new ComparePane(
                                    workspace, Runnable::run, text -> {}, Comparer::compare));
            assertThat(pane.all(OriginChip.class)).hasSize(2);
            assertThat(String.join("", pane.texts())).contains("from");
            String name = mode == Mode.REDLINE ? "merged-redline" : "merged-side-by-side";
            Golden.check(pane.look(), name + (palette.dark() ? "-dark" : "-light"));
        }
    }
}
