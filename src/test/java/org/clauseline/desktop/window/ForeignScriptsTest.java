package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.opening.Report;
import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.words.Words;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.store.Finding;
import org.clauseline.store.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whatever script a dossier is written in, the window shows it at every width, whole and without
 * words over words, and nothing is thrown meanwhile.
 */
@FxTest
class ForeignScriptsTest {
    private static final int PARAGRAPH = 400;
    private static final List<String> ITEMS =
            List.of("event", "first-1", "first", "second-1", "paper", "actor", "question");

    /** Kept: what the window writes in the background may come when the test is over. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @AfterEach
    void close() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    private Windows window(String text) {
        Windows window = Windows.open(folder, Settings.FIRST, Optional.empty()).shown();
        Dossier dossier = Script.dossier(text);
        Workspace workspace = window.desk().workspace();
        workspace.open(
                Opened.of(dossier, Optional.empty()), Span.of(dossier), Comparing.of(dossier));
        Pulse.next();
        return window;
    }

    /** At these widths panes stand side by side, closer, or one above the other. */
    private static void narrowAndWiden(Windows window) {
        Stage stage = (Stage) window.scene().getWindow();
        for (double width : new double[] {873, 691, 1000}) {
            stage.setWidth(width);
            Pulse.next();
        }
    }

    private static void checkWords(Windows window) {
        for (String pane : List.of(".detail", ".compare-pane")) {
            Parent part = (Parent) window.desk().root().lookup(pane);
            assertThat(part).as("pane %s", pane).isNotNull();
            Laid.check(part);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void everythingThatCanBeSelectedIsToldWholeAtEveryWidth(Script script) {
        String text = script.text(PARAGRAPH);
        Windows window = window(text);
        for (String id : ITEMS) {
            window.desk().workspace().selection().set(Selection.of(id));
            Pulse.next();
            checkWords(window);
        }
        window.desk().workspace().selection().set(Selection.of("event"));
        narrowAndWiden(window);
        checkWords(window);
        assertThat(
                        window.desk().root().lookupAll(".label").stream()
                                .map(node -> ((Label) node).getText()))
                .contains(text);
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void tenThousandLettersAreToldWholeToo(Script script) {
        String text = script.text(10_000);
        Windows window = window(text);
        window.desk().workspace().selection().set(Selection.of("event"));
        Pulse.next();
        checkWords(window);
        assertThat(
                        window.desk().root().lookupAll(".label").stream()
                                .map(node -> ((Label) node).getText()))
                .contains(text);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "THAI", "MARKS", "MIXED", "ONE_LONG_ARABIC_WORD"})
    void whatIsFoundPointedAtWrittenAndAskedIsShown(Script script) {
        String text = script.text(PARAGRAPH);
        Windows window = window(text);
        prepareAnImage(window);
        search(window, script);
        pointAtTheEvent(window);
        writeANote(window, text);
        askForTheAddress(window, text);
        seeFindingsAndQuestions(window, text);
    }

    private static void search(Windows window, Script script) {
        window.part(TextField.class, "search").requestFocus();
        window.part(TextField.class, "search").setText(script.phrase().substring(0, 4));
        Pulse.until("there are hits", () -> !window.desk().workspace().hits().get().isEmpty());
        window.hands().press(KeyCode.ENTER);
        Pulse.next();
        window.hands().press(KeyCode.ESCAPE);
    }

    private static void pointAtTheEvent(Windows window) {
        Node view = window.desk().root().lookup(".timeline-pane").lookup(".timeline-view");
        Bounds place = view.localToScene(view.getLayoutBounds());
        long before = popups();
        double y = place.getMinY() + 4;
        while (y < place.getMaxY() && !Cursor.HAND.equals(view.getCursor())) {
            window.hands().move(place.getCenterX(), y);
            y += 6;
        }
        Pulse.until("a card is shown", () -> popups() > before);
        Pulse.next();
    }

    private static long popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).count();
    }

    private static void writeANote(Windows window, String text) {
        window.desk().workspace().selection().set(Selection.of("actor"));
        Pulse.next();
        window.part(ToggleButton.class, "note-button").fire();
        window.hands().type("In Latin first, then: ");
        Pulse.next();
        window.hands().type(text.substring(0, 40));
        narrowAndWiden(window);
        assertThat(window.part(TextArea.class, "note").getText()).endsWith(text.substring(0, 40));
    }

    private static void askForTheAddress(Windows window, String text) {
        window.desk().workspace().selection().set(Selection.of("paper"));
        Pulse.next();
        ((Button) window.desk().root().lookup(".small-button")).fire();
        Pulse.next();
        Label address = Windows.inPopup(Label.class, "link-address");
        assertThat(address.getText().replaceAll("⟨[^⟩]*⟩", ""))
                .isEqualTo("https://example.org/" + Script.address(text));
        Laid.check(address.getParent());
        address.getScene().getWindow().hide();
    }

    private static void seeFindingsAndQuestions(Windows window, String text) {
        Finding finding = new Finding(Finding.Severity.ERROR, 1, 1, "/" + text, text);
        var findings =
                new FindingsPanel(
                        new Report(
                                Optional.of(Path.of("foreign.json")),
                                Optional.of(Reading.Cause.MISTAKES),
                                List.of(finding)),
                        true,
                        Words.of(FindingsPanel.class, Locale.UK),
                        file -> {},
                        copied -> {},
                        () -> {});
        var ask = new AskPanel(text, text, List.of(new AskPanel.Answer("Yes", "yes", () -> {})));
        for (Region panel : List.of(findings, ask)) {
            ((WindowPane) window.desk().root()).lay(panel);
            Pulse.next();
            Laid.check(panel);
            ((WindowPane) window.desk().root()).lift();
        }
    }

    private static void prepareAnImage(Windows window) {
        int before = Window.getWindows().size();
        window.hands().holding(KeyCode.CONTROL).press(KeyCode.E);
        Pulse.until("the dialog is open", () -> Window.getWindows().size() > before);
        Window dialog = Window.getWindows().getLast();
        TextArea alternative = (TextArea) dialog.getScene().getRoot().lookup("#alternative");
        Pulse.until("there is a text alternative", () -> !alternative.getText().isEmpty());
        Pulse.next();
        dialog.hide();
    }
}
