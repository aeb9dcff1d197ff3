package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.testing.Snapshot;
import org.clauseline.desktop.theme.LowerEdge;
import org.clauseline.desktop.theme.Panel;
import org.clauseline.desktop.theme.Theme;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.exchange.Reports;
import org.clauseline.picture.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@FxTest
class ComparePaneTest {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private final List<String> copied = new ArrayList<>();
    private Workspace workspace =
            SmallTalks.workspace(SmallTalks.dossier(), "a", "b", Mode.SIDE_BY_SIDE);
    private StackPane root = new StackPane();

    private ComparePane show(Palette palette) {
        workspace.palette().set(palette);
        ComparePane pane =
                new ComparePane(workspace, Runnable::run, copied::add, PlainEngine::compare);
        root = new StackPane(new Panel(pane));
        Theme.dress(root, palette);
        lay();
        return pane;
    }

    private void lay() {
        Snapshot.of(root, WIDTH, HEIGHT);
        Pulse.next();
        Snapshot.of(root, WIDTH, HEIGHT);
    }

    private Hands hands() {
        return Hands.on(root.getScene());
    }

    private <T> List<T> all(Class<T> type) {
        return ShownPane.nodes(root).filter(type::isInstance).map(type::cast).toList();
    }

    private List<String> texts() {
        return ShownPane.nodes(root)
                .flatMap(
                        node ->
                                switch (node) {
                                    case Text text -> Stream.of(text.getText());
                                    case Labeled labeled -> Stream.of(labeled.getText());
                                    default -> Stream.of();
                                })
                .filter(text -> text != null && !text.isEmpty())
                .distinct()
                .toList();
    }

    private RowFrame row(String point) {
        return all(RowFrame.class).stream()
                .filter(frame -> frame.line().ids().contains(point))
                .findFirst()
                .orElseThrow();
    }

    /** Clicks beside the number of a row. */
    private void clickRow(String point) {
        RowFrame row = row(point);
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        hands().click(bounds.getMinX() + 4, bounds.getMinY() + 4);
    }

    private ToggleButton chip(String text) {
        return all(ToggleButton.class).stream()
                .filter(chip -> chip.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts()));
    }

    @Test
    void chipsCountTheKindsThatOccurAndFilterTheRows() {
        show(Palette.LIGHT);
        assertThat(all(ToggleButton.class).stream().map(ToggleButton::getText))
                .containsSubsequence(
                        "All 6", "Kept 1", "Amended 1", "Merged 1", "Removed 2", "Added 1")
                .doesNotContain("Split 0");
        hands().click(chip("Removed 2"));
        lay();
        assertThat(rowIds()).containsExactly("a-2", "a-6");
        assertThat(texts()).contains("2 changes");
        hands().click(chip("All 6"));
        lay();
        assertThat(rowIds()).hasSize(6);
    }

    private List<String> rowIds() {
        return all(RowFrame.class).stream()
                .filter(frame -> frame.line().index() >= 0)
                .sorted((a, b) -> Integer.compare(a.line().index(), b.line().index()))
                .map(frame -> frame.line().ids().getFirst())
                .toList();
    }

    @Test
    void f7GoesFromChangeToChangeAndSaysWhichItIs() {
        ComparePane pane = show(Palette.LIGHT);
        clickRow("a-2");
        String first = workspace.selection().get().ids().getFirst();
        assertThat(texts()).contains("change 1 of 5");
        hands().press(KeyCode.F7);
        assertThat(texts()).contains("change 2 of 5");
        hands().holding(KeyCode.SHIFT).press(KeyCode.F7);
        assertThat(workspace.selection().get().ids()).contains(first);
        pane.nextChange();
        assertThat(texts()).contains("change 2 of 5");
    }

    @Test
    void aClickOnARowSelectsItsPointsAndArrowsGoOn() {
        show(Palette.LIGHT);
        clickRow("a-1");
        assertThat(workspace.selection().get().ids()).containsExactly("a-1", "b-1");
        hands().press(KeyCode.DOWN);
        assertThat(workspace.selection().get().ids()).doesNotContain("a-1").isNotEmpty();
        hands().press(KeyCode.UP);
        hands().holding(KeyCode.CONTROL).press(KeyCode.A);
        assertThat(workspace.selection().get().ids()).hasSize(11);
    }

    @Test
    void enterShowsWhatStandsBehindARow() {
        show(Palette.LIGHT);
        clickRow("a-4");
        assertThat(texts()).noneMatch(text -> text.startsWith("The texts alone: Merged"));
        hands().press(KeyCode.ENTER);
        lay();
        assertThat(texts()).anyMatch(text -> text.startsWith("The texts alone: Merged, 87% alike"));
        assertThat(texts()).anyMatch(text -> text.contains("Editor: Merged. Said by the editor."));
        hands().press(KeyCode.ENTER);
        lay();
        assertThat(texts()).noneMatch(text -> text.startsWith("The texts alone: Merged"));
    }

    @Test
    void anEventThatIsSelectedElsewhereMarksItsRows() {
        show(Palette.LIGHT);
        workspace.selection().set(Selection.of("briefing"));
        lay();
        assertThat(all(RowFrame.class).stream().filter(ComparePaneTest::isLinked))
                .extracting(frame -> frame.line().ids().getFirst())
                .containsExactlyInAnyOrder("a-3", "a-4");
    }

    private static boolean isLinked(RowFrame frame) {
        return frame.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("linked"));
    }

    @Test
    void besideADraftThatDidNotExistYetTheOtherOneIsShownAlone() {
        show(Palette.LIGHT);
        long noon = Instant.parse("2025-11-22T10:00:00Z").getEpochSecond();
        for (Mode mode : List.of(Mode.REDLINE, Mode.SIDE_BY_SIDE)) {
            workspace.comparing().set(new Comparing("a", "b", mode));
            workspace.asOf().set(new AsOf(noon));
            lay();
            assertThat(texts())
                    .contains(
                            "Second draft was not public on Sat 22 Nov 2025, 12:00.",
                            "Not public yet as of Sat 22 Nov 2025, 12:00.",
                            "Not public yet.",
                            "The border stays as it is.")
                    .noneMatch(text -> text.contains("800,000"));
        }
        Snapshot.of(root, WIDTH, HEIGHT).save("alone-light");
        clickRow("a-3");
        hands().holding(KeyCode.CONTROL).press(KeyCode.C);
        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst()).contains("600,000").doesNotContain("800,000");
    }

    @Test
    void aPointThatNobodySawIsNotPublishedWithWhoSaysWhatAndNeverInItalics() {
        workspace.comparing().set(new Comparing("a", "c", Mode.SIDE_BY_SIDE));
        show(Palette.LIGHT);
        assertThat(texts()).contains("not published", "reported", "Size of the army");
        assertThat(texts()).anyMatch(text -> text.startsWith("There is no limit. — The Gazette, "));
        assertThat(all(Text.class))
                .allSatisfy(t -> assertThat(t.getFont().getStyle()).doesNotContain("Italic"));
    }

    @Test
    void aPointThatWasStruckOutSaysSo() {
        show(Palette.LIGHT);
        assertThat(texts()).contains("Point 2 is struck out of this draft.");
    }

    @Test
    void selectedRowsAreCopiedPlainOrWithMarks() {
        show(Palette.LIGHT);
        clickRow("a-3");
        hands().holding(KeyCode.CONTROL).press(KeyCode.C);
        hands().holding(KeyCode.CONTROL, KeyCode.SHIFT).press(KeyCode.C);
        assertThat(copied.get(0))
                .isEqualTo(
                        """
                        3 Armed forces (Amended)
                        3, First draft: The army has at most 600,000 soldiers.
                        3, Second draft: The army has at most 800,000 soldiers.
                        """);
        assertThat(copied.get(1))
                .isEqualTo(
                        """
                        3 Armed forces (Amended)
                        The army has at most [-600,000 -]{+800,000 +}soldiers.
                        """);
    }

    @Test
    void wordsThatAreSelectedWithinARowAreCopiedInsteadOfTheRow() {
        show(Palette.LIGHT);
        MarkedText words =
                ShownPane.nodes(row("a-3"))
                        .filter(MarkedText.class::isInstance)
                        .map(MarkedText.class::cast)
                        .findFirst()
                        .orElseThrow();
        Bounds bounds = words.localToScene(words.getLayoutBounds());
        double y = bounds.getMinY() + 9;
        hands().drag(bounds.getMinX() + 1, y, bounds.getMinX() + 60, y);
        hands().holding(KeyCode.CONTROL).press(KeyCode.C);
        assertThat(copied).hasSize(1);
        assertThat("The army has at most").startsWith(copied.getFirst());
        assertThat(copied.getFirst()).hasSizeGreaterThan(5);
    }

    @Test
    void equalDraftsSayThatNothingDiffers() {
        Dossier dossier =
                Dossiers.dossier("same")
                        .draft(Dossiers.draft("a", "2025-11-20").point("a-1", "1", "Peace."))
                        .draft(Dossiers.draft("b", "2025-11-21").point("b-1", "1", "Peace."))
                        .build();
        workspace = SmallTalks.workspace(dossier, "a", "b", Mode.SIDE_BY_SIDE);
        show(Palette.LIGHT);
        assertThat(texts()).contains("No differences: the point is the same in both.");
    }

    @Test
    void ofManyRowsOnlyThoseInViewExist() {
        workspace = SmallTalks.workspace(SmallTalks.large(2_000), "a", "b", Mode.SIDE_BY_SIDE);
        show(Palette.LIGHT);
        assertThat(all(RowFrame.class)).hasSizeLessThan(30);
        clickRow("a-1");
        hands().press(KeyCode.END);
        lay();
        assertThat(rowIds()).contains("a-2000").hasSizeLessThan(30);
    }

    @Test
    void eachRowSaysItsKindNumbersAndWords() {
        show(Palette.LIGHT);
        assertThat(row("a-3").getAccessibleText())
                .isEqualTo("3 Armed forces (Amended). Removed: 600,000. Added: 800,000");
    }

    @Test
    void theLowerEdgeIsSoftAsLongAsThereIsMoreBelow() {
        for (Palette palette : List.of(Palette.DARK, Palette.LIGHT)) {
            Dossier dossier = Reports.shippedDossier();
            workspace =
                    SmallTalks.workspace(
                            dossier,
                            dossier.drafts().get(0).id(),
                            dossier.drafts().get(1).id(),
                            Mode.SIDE_BY_SIDE);
            show(palette);
            Snapshot.of(root, 1180, HEIGHT)
                    .save("more-below-" + (palette.dark() ? "dark" : "light"));
            assertThat(all(LowerEdge.class)).hasSize(1);
        }
        all(RowFlow.class).getFirst().scrollTo(1_000);
        lay();
        assertThat(all(LowerEdge.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void looksAsItWasFoundGood(Mode mode) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            workspace = SmallTalks.workspace(SmallTalks.dossier(), "a", "b", mode);
            show(palette);
            workspace.selection().set(Selection.of("a-3"));
            lay();
            String name = mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Golden.check(
                    Snapshot.of(root, WIDTH, HEIGHT), name + (palette.dark() ? "-dark" : "-light"));
        }
    }
}
