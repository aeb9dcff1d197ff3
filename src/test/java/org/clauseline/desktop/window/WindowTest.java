package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.clauseline.desktop.settings.Arrangement;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.settings.SettingsFile;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Hands;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.theme.ThemeChoice;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossiers;
import org.clauseline.store.ShippedDossier;
import org.clauseline.timeline.Folds;
import org.clauseline.timeline.Grouping;
import org.clauseline.timeline.Reckoning;
import org.clauseline.timeline.Ribbons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The window on the shipped dossier, worked as a reader would. */
@FxTest
class WindowTest {
    private static final String DISPUTED = "witkoff-skips-turkey";

    /** Kept: what the window writes in the background may come when the test is over. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Windows window;
    private Workspace workspace;

    @BeforeEach
    void open() {
        window = Windows.shipped(folder).shown();
        workspace = window.desk().workspace();
    }

    @Test
    void theArrowsStepThroughWhatBecameKnownAndLatestGoesBack() {
        Button latest = window.part(Button.class, "as-of-latest");
        assertThat(latest.isDisable()).isTrue();
        window.hands().click(window.part(Button.class, "as-of-back"));
        AsOf first = workspace.asOf().get();
        assertThat(first.isLatest()).isFalse();
        window.hands().click(window.part(Button.class, "as-of-back"));
        assertThat(workspace.asOf().get().instant()).isLessThan(first.instant());
        window.hands().click(window.part(Button.class, "as-of-forward"));
        assertThat(workspace.asOf().get()).isEqualTo(first);
        window.hands().click(latest);
        assertThat(workspace.asOf().get()).isEqualTo(AsOf.LATEST);
    }

    @Test
    void aDateThatIsTypedIsTheInstantAndNonsenseIsSaidToBe() {
        window.hands().click(window.part(Button.class, "as-of"));
        TextField field = Windows.inPopup(TextField.class, "as-of-field");
        field.setText("the day before yesterday");
        field.getOnAction().handle(null);
        assertThat(workspace.asOf().get().isLatest()).isTrue();
        field.setText("22 Nov");
        field.getOnAction().handle(null);
        assertThat(Instant.ofEpochSecond(workspace.asOf().get().instant()))
                .isEqualTo("2025-11-22T22:00:00Z");
        assertThat(window.part(Button.class, "as-of").getText())
                .isEqualTo("end of Sat 22 Nov 2025");
        assertThat(workspace.known().getValue().draftOf("e3-01")).as("the European text").isEmpty();
    }

    @Test
    void searchFindsSelectsAndMarksAndEscapeEndsIt() {
        window.hands().press(KeyCode.SLASH, "/");
        TextField search = window.part(TextField.class, "search");
        assertThat(window.scene().getFocusOwner()).isSameAs(search);
        window.hands().type("frozen");
        window.hands().press(KeyCode.ENTER);
        Pulse.until("something is selected", () -> !workspace.selection().get().ids().isEmpty());
        assertThat(workspace.hits().get()).contains(workspace.selection().get().ids().getFirst());
        Selection first = workspace.selection().get();
        window.hands().press(KeyCode.ENTER);
        assertThat(workspace.selection().get()).isNotEqualTo(first);
        window.hands().holding(KeyCode.SHIFT).press(KeyCode.ENTER);
        assertThat(workspace.selection().get()).isEqualTo(first);
        window.hands().press(KeyCode.ESCAPE);
        Pulse.until("no hits are marked", () -> workspace.hits().get().isEmpty());
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void whatAnEventRespondsToIsToldBelowAndLeadsThereAndBack() {
        workspace.selection().set(Selection.of("kremlin-leak-26nov"));
        Pulse.next();
        assertThat(texts()).contains("In response to");
        link("Bloomberg publishes the Witkoff–Ushakov call").fire();
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("bloomberg-leak"));
        Pulse.next();
        assertThat(texts()).contains("Answered by");
        link("Kremlin calls the leak an attempt to derail talks").fire();
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("kremlin-leak-26nov"));
    }

    private Hyperlink link(String text) {
        return window.desk().root().lookupAll(".detail-link").stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSlashInAFieldIsASlash() {
        TextField search = window.part(TextField.class, "search");
        search.requestFocus();
        window.hands().type("18/11?");
        assertThat(search.getText()).isEqualTo("18/11?");
        assertThat(window.desk().root().lookup("#keys")).isNull();
    }

    /** Whether what scrolls shows it down to its last line. */
    private static boolean isInView(Node node) {
        Node scroll = node;
        while (!(scroll instanceof ScrollPane)) {
            scroll = scroll.getParent();
        }
        Bounds frame = scroll.localToScene(scroll.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMaxY() <= frame.getMaxY() + 1 && place.getMaxY() > frame.getMinY();
    }

    @Test
    void aStarAndANoteCanBeTakenBackOneByOne() {
        workspace.selection().set(Selection.of(DISPUTED));
        Pulse.next();
        window.hands().click(window.part(ToggleButton.class, "star"));
        assertThat(workspace.opened().get().dossier().marks()).containsExactly(DISPUTED);
        window.hands().click(window.part(ToggleButton.class, "note-button"));
        TextArea note = window.part(TextArea.class, "note");
        assertThat(window.scene().getFocusOwner()).isSameAs(note);
        assertThat(isInView(note)).isTrue();
        window.hands().type("ask Ankara");
        workspace.selection().set(Selection.NONE);
        assertThat(workspace.opened().get().dossier().notes().getFirst().text())
                .isEqualTo("ask Ankara");
        window.part(TextField.class, "search").getParent().requestFocus();
        window.hands().holding(KeyCode.CONTROL).press(KeyCode.Z);
        assertThat(workspace.opened().get().dossier().notes()).isEmpty();
        assertThat(workspace.opened().get().dossier().marks()).hasSize(1);
        window.hands().holding(KeyCode.CONTROL).press(KeyCode.Z);
        assertThat(workspace.opened().get().dossier().marks()).isEmpty();
        window.hands().holding(KeyCode.CONTROL, KeyCode.SHIFT).press(KeyCode.Z);
        assertThat(workspace.opened().get().dossier().marks()).hasSize(1);
    }

    @Test
    void whatTheSourcesSayStandsSideBySideWhereTheyConflict() {
        workspace.selection().set(Selection.of(DISPUTED));
        Pulse.next();
        assertThat(window.desk().root().lookupAll(".claim-box")).hasSize(4);
        assertThat(texts())
                .contains("disputed")
                .anyMatch(text -> text.contains("4 accounts that differ"));
    }

    @Test
    void anAddressIsShownWholeAndOpenedOnlyAfterAYes() {
        workspace.selection().set(Selection.of("newsmax-1118"));
        Pulse.next();
        Node link = window.desk().root().lookup(".small-button");
        window.hands().click(link);
        Label address = Windows.inPopup(Label.class, "link-address");
        assertThat(address.getText()).startsWith("https://www.newsmax.com/").endsWith("1235125/");
        assertThat(window.addresses()).isEmpty();
        Windows.inPopup(Button.class, "link-open").fire();
        assertThat(window.addresses()).containsExactly(address.getText());
    }

    @Test
    void theQuestionMarkListsTheKeysAndEscapeTakesThemAway() {
        window.hands().press(KeyCode.SLASH, "?");
        assertThat(window.desk().root().lookup("#keys")).isNotNull();
        window.hands().press(KeyCode.ESCAPE);
        assertThat(window.desk().root().lookup("#keys")).isNull();
    }

    @Test
    void escapeClearsTheSelection() {
        workspace.selection().set(Selection.of(DISPUTED));
        window.desk().root().requestFocus();
        window.hands().press(KeyCode.ESCAPE);
        assertThat(workspace.selection().get()).isEqualTo(Selection.NONE);
    }

    @Test
    void exportOpensOverTheWindowInItsLookAndEscapeClosesIt() {
        int before = Window.getWindows().size();
        window.hands().holding(KeyCode.CONTROL).press(KeyCode.E);
        Pulse.until("the dialog is open", () -> Window.getWindows().size() > before);
        Scene dialog = Window.getWindows().getLast().getScene();
        assertThat(dialog.getStylesheets()).containsAll(window.scene().getStylesheets());
        Hands.on(dialog).press(KeyCode.ESCAPE);
        Pulse.until("the dialog is closed", () -> Window.getWindows().size() == before);
    }

    @Test
    void theFilterShowsWhatItWouldShowAndIsTakenOffAgain() {
        window.hands().click(window.part(Button.class, "filter"));
        CheckBox starred = checkBox("With a star");
        starred.fire();
        assertThat(workspace.filter().get().starred()).isTrue();
        assertThat(window.part(Button.class, "filter").getText()).isEqualTo("Filter: 1");
        starred.fire();
        assertThat(workspace.filter().get().isNone()).isTrue();
    }

    private static CheckBox checkBox(String says) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".check-box").stream())
                .map(CheckBox.class::cast)
                .filter(box -> says.equals(box.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void zoomingOnTheTimelineMovesTheTimeInView() {
        Pulse.pass(10);
        Span before = workspace.span().get();
        Node view = window.desk().root().lookup(".timeline-pane").lookup(".timeline-view");
        assertThat(view).isNotNull();
        Bounds place = view.localToScene(view.getLayoutBounds());
        window.hands()
                .holding(KeyCode.CONTROL)
                .scroll(place.getCenterX(), place.getCenterY(), 0, 120);
        Pulse.until("the span is shorter", () -> length(workspace.span().get()) < length(before));
    }

    private static double length(Span span) {
        return span.to() - span.from();
    }

    @Test
    void theThemeButtonTurnsLightToDarkAndBack() {
        window.hands().click(window.part(Button.class, "theme"));
        assertThat(workspace.palette().get().dark()).isTrue();
        window.hands().click(window.part(Button.class, "theme"));
        assertThat(workspace.palette().get().dark()).isFalse();
    }

    @Test
    void theNextStartFindsTheWindowAsItWasLeft() {
        window.theme().choice().set(ThemeChoice.DARK);
        workspace.grouping().set(Grouping.TOPIC);
        Folds folds = Folds.quiet(workspace.opened().get().dossier().events(), 5);
        Reckoning counted =
                new Reckoning(
                        Optional.of(LocalDate.of(2025, 11, 19)), Optional.of(ZoneId.of("UTC")));
        workspace.folds().set(folds);
        workspace.reckoning().set(counted);
        workspace.ribbonsShown().set(true);
        workspace.ribbons().set(Ribbons.Of.POINTS);
        window.desk().arrangement().set(Arrangement.ABOVE);
        window.desk().close();
        Settings settings = new SettingsFile(folder).read();
        assertThat(settings.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(settings.arrangement()).isEqualTo(Arrangement.ABOVE);
        Windows next =
                Windows.open(
                        folder,
                        settings,
                        Optional.of(new Desk.First(Optional.empty(), ShippedDossier.read())));
        assertThat(next.desk().workspace().grouping().get()).isEqualTo(Grouping.TOPIC);
        assertThat(next.desk().workspace().palette().get().dark()).isTrue();
        assertThat(folds.isNone()).isFalse();
        assertThat(next.desk().workspace().folds().get()).isEqualTo(folds);
        assertThat(next.desk().workspace().reckoning().get()).isEqualTo(counted);
        assertThat(next.desk().workspace().ribbonsShown().get()).isTrue();
        assertThat(next.desk().workspace().ribbons().get()).isEqualTo(Ribbons.Of.POINTS);
        assertThat(next.desk().arrangement().get()).isEqualTo(Arrangement.ABOVE);
    }

    @Test
    void hiddenCharactersOfAStrangersTextAreShown() {
        var dossier =
                Dossiers.dossier("evil")
                        .event(Dossiers.event("e", "2025-11-20").title("Deal\u202Edenied\u200B!"))
                        .build();
        workspace.open(
                Opened.of(dossier, Optional.empty()), Span.of(dossier), Comparing.of(dossier));
        workspace.selection().set(Selection.of("e"));
        Pulse.next();
        assertThat(texts()).contains("Deal⟨U+202E⟩denied⟨U+200B⟩!");
    }

    private List<String> texts() {
        return window.desk().root().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
