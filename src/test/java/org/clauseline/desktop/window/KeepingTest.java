package org.clauseline.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;

import org.clauseline.desktop.settings.Settings;
import org.clauseline.desktop.settings.SettingsFile;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Annotations;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.edit.Change;
import org.clauseline.dossier.edit.Changes;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.Cutter.Fineness;
import org.clauseline.exchange.draft.Outline;
import org.clauseline.exchange.draft.TwoTexts;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;
import org.clauseline.store.ShippedDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files in and out of the window: nothing is lost and nothing happens unseen. */
@FxTest
class KeepingTest {
    private static final String EVENT = "witkoff-skips-turkey";

    /** Kept: what the window writes in the background may come when the test is over. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Windows window;
    private Workspace workspace;

    @BeforeEach
    void open() {
        window = Windows.shipped(folder.resolve("settings")).shown();
        workspace = window.desk().workspace();
    }

    @AfterEach
    void letGo() {
        window.desk().keeper().leave(true);
    }

    private void star() {
        workspace.apply("star", dossier -> Annotations.toggleStar(dossier, EVENT));
    }

    private Path saveCopy() {
        Path copy = folder.resolve("копія моя.dossier.json");
        window.choices().add(copy);
        window.desk().saveAs();
        Pulse.until("the copy is saved", () -> workspace.opened().get().file().isPresent());
        return copy;
    }

    @Test
    void aStarOnTheShippedDossierIsOfferedToBeSavedAsACopy() {
        Hyperlink offer = window.part(Hyperlink.class, "save-link");
        assertThat(offer.isVisible()).isFalse();
        star();
        assertThat(offer.isVisible()).isTrue();
        assertThat(offer.getText()).isEqualTo("Save a copy…");
        Path copy = folder.resolve("copy.dossier.json");
        window.choices().add(copy);
        offer.fire();
        Pulse.until("the copy is saved", () -> workspace.opened().get().file().isPresent());
        assertThat(workspace.changed().get()).isFalse();
        assertThat(DossierReader.read(copy))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded -> assertThat(loaded.dossier().marks()).containsExactly(EVENT));
        assertThat(window.part(Label.class, "message").getText()).contains("copy.dossier.json");
    }

    /** What the panel with findings says. */
    private String said() {
        Pulse.next();
        return window.desk().root().lookup("#findings").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFileThatBreaksTheRulesIsRefusedWithEachPlaceAndWhatWasOpenStaysOpen() throws IOException {
        Path broken = folder.resolve("broken.dossier.json");
        Files.writeString(
                broken,
                """
                {
                  "format": "clauseline-dossier",
                  "version": 1,
                  "id": "NOT AN ID"
                }
                """);
        window.desk().open(broken);
        Pulse.until(
                "the findings are shown", () -> window.desk().root().lookup("#findings") != null);
        assertThat(workspace.opened().get().dossier().events()).hasSize(109);
        assertThat(window.desk().keeper().report().get().text()).contains("broken.dossier.json:4:");
        assertThat(said()).contains("What was open is still open.").contains("line 4:");
        window.part(Button.class, "findings-show").fire();
        assertThat(window.addresses()).containsExactly(broken.toUri().toString());
        window.part(Button.class, "findings-close").fire();
        assertThat(window.desk().root().lookup("#findings")).isNull();
    }

    @Test
    void aDossierMadeOfTwoTextsCountsAsUnsavedUntilItIsSaved() {
        Outline outline = Cutter.cut(List.of(Paragraph.body("1. One")), Fineness.NUMBERS);
        TwoTexts.Text text = new TwoTexts.Text("a.txt", "Plain text", outline);
        window.desk().keeper().openNew(TwoTexts.dossier(text, text, LocalDate.of(2025, 11, 24)));
        assertThat(workspace.changed().get()).isTrue();
        assertThat(window.part(Hyperlink.class, "save-link").getText()).isEqualTo("Save as…");

        window.desk().close();
        assertThat(window.desk().root().lookup("#ask")).isNotNull();
        window.part(Button.class, "ask-close").fire();

        Path copy = saveCopy();
        assertThat(workspace.changed().get()).isFalse();
        assertThat(DossierReader.read(copy))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded -> {
                            assertThat(loaded.findings()).isEmpty();
                            assertThat(loaded.dossier().drafts()).hasSize(2);
                        });
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() {
        window.desk().open(folder.resolve("none.dossier.json"));
        Pulse.until(
                "the findings are shown", () -> window.desk().root().lookup("#findings") != null);
        assertThat(window.desk().keeper().report().get().cause())
                .contains(Reading.Cause.UNREADABLE);
        assertThat(said()).contains("does not exist").doesNotContain("line 1").doesNotContain("$");
        Button show = window.part(Button.class, "findings-show");
        assertThat(show.getText()).isEqualTo("Show folder");
        show.fire();
        assertThat(window.addresses()).containsExactly(folder.toUri().toString());
    }

    @Test
    void closingWithChangesAsksFirst() {
        star();
        window.desk().close();
        assertThat(window.part(Button.class, "ask-save").getText()).isEqualTo("Save a copy…");
        window.part(Button.class, "ask-close").fire();
        assertThat(window.desk().root().lookup("#ask")).isNull();
        assertThat(workspace.changed().get()).isTrue();
    }

    @Test
    void changesOfARunThatDiedAreOfferedAtTheNextStart() {
        Pulse.until(
                "the journal is there",
                () -> Files.isDirectory(folder.resolve("settings/unsaved")));
        Pulse.pass(20);
        star();
        Pulse.until("the change is kept", this::journalIsThere);
        window.desk().keeper().leave(false);
        window = Windows.shipped(folder.resolve("settings")).shown();
        workspace = window.desk().workspace();
        Pulse.until(
                "the changes are offered", () -> window.desk().root().lookup("#ask-take") != null);
        assertThat(workspace.changed().get()).isFalse();
        window.part(Button.class, "ask-take").fire();
        assertThat(workspace.opened().get().dossier().marks()).containsExactly(EVENT);
        assertThat(workspace.undo()).isPresent();
        assertThat(workspace.opened().get().dossier().marks()).isEmpty();
    }

    private boolean journalIsThere() {
        try (var files = Files.list(folder.resolve("settings/unsaved"))) {
            return files.anyMatch(file -> file.getFileName().toString().contains("recovery"));
        } catch (IOException failure) {
            return false;
        }
    }

    @Test
    void whatSomebodyElseSavedIsNeverOverwrittenUnasked() throws IOException {
        star();
        Path copy = saveCopy();
        String theirs = Files.readString(copy).replace("\"marks\": [", "\"marks\": [ ");
        Files.writeString(copy, theirs);
        star();
        window.desk().save();
        Pulse.until(
                "the conflict is shown", () -> window.desk().root().lookup("#ask-over") != null);
        assertThat(copy).hasContent(theirs);
        window.part(Button.class, "ask-over").fire();
        Pulse.until("mine is saved", () -> !workspace.changed().get());
        assertThat(DossierReader.read(copy))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded -> assertThat(loaded.dossier().marks()).isEmpty());
    }

    @Test
    void whatSomebodyElseSavedWhileTheProgramStartedIsNotOverwrittenEither() throws IOException {
        star();
        Path copy = saveCopy();
        window.desk().keeper().leave(false);
        Reading reading = DossierReader.read(copy);
        String last = ((Reading.Loaded) reading).dossier().events().getLast().id();
        renameOutside(copy, last, "Theirs");
        window =
                Windows.open(
                                folder.resolve("settings"),
                                Settings.FIRST,
                                Optional.of(new Desk.First(Optional.of(copy), reading)))
                        .shown();
        workspace = window.desk().workspace();
        star();
        window.desk().save();
        // It was noticed before the star, and taken up; or after it, and is asked about.
        Pulse.until(
                "it is saved with theirs, or the conflict is shown",
                () ->
                        !workspace.changed().get()
                                || window.desk().root().lookup("#ask-over") != null);
        assertThat(((Reading.Loaded) DossierReader.read(copy)).dossier().events().getLast().title())
                .isEqualTo("Theirs");
    }

    /** Another program changes the title of an event in the file. */
    private static void renameOutside(Path file, String id, String title) throws IOException {
        Dossier before = ((Reading.Loaded) DossierReader.read(file)).dossier();
        Dossier after =
                new Change.EachEvent(Set.of(id), event -> Changes.titled(event, title))
                        .apply(before);
        Files.write(file, DossierWriter.write(after));
    }

    private String title(String id) {
        return workspace.opened().get().index().find(Event.class, id).orElseThrow().title();
    }

    @Test
    void aFileChangedOutsideIsReloadedWithEverythingInItsPlaceAndTheNewsMarked()
            throws IOException {
        star();
        Path copy = saveCopy();
        workspace.selection().set(Selection.of(EVENT));
        Span span = new Span(1_763_600_000, 1_763_900_000);
        workspace.span().set(span);
        String other = "geneva-talks-begin";
        String changed =
                workspace.opened().get().index().item(other).isPresent()
                        ? other
                        : workspace.opened().get().dossier().events().getLast().id();
        renameOutside(copy, changed, "Changed by somebody else");
        Pulse.until("the change is shown", () -> title(changed).startsWith("Changed by"));
        assertThat(workspace.selection().get()).isEqualTo(Selection.of(EVENT));
        assertThat(workspace.span().get()).isEqualTo(span);
        assertThat(workspace.hits().get()).containsExactly(changed);
        assertThat(workspace.changed().get()).isFalse();
        workspace.undo();
        assertThat(title(changed)).isNotEqualTo("Changed by somebody else");
        assertThat(workspace.changed().get()).isTrue();
    }

    @Test
    void changesHereAndOutsideAreBothTakenWhereTheyDoNotClash() throws IOException {
        star();
        Path copy = saveCopy();
        String last = workspace.opened().get().dossier().events().getLast().id();
        workspace.apply(
                "mine",
                new Change.EachEvent(Set.of(EVENT), event -> Changes.titled(event, "Mine"))::apply);
        renameOutside(copy, last, "Theirs");
        Pulse.until(
                "the choice is offered", () -> window.desk().root().lookup("#ask-merge") != null);
        window.part(Button.class, "ask-merge").fire();
        assertThat(title(EVENT)).isEqualTo("Mine");
        assertThat(title(last)).isEqualTo("Theirs");
        assertThat(workspace.changed().get()).isTrue();
        window.desk().save();
        Pulse.until("both are saved", () -> !workspace.changed().get());
        assertThat(DossierReader.read(copy))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded ->
                                assertThat(loaded.dossier())
                                        .isEqualTo(workspace.opened().get().dossier()));
    }

    @Test
    void whatBothChangedStandsSideBySideAndNothingIsTakenUnasked() throws IOException {
        star();
        Path copy = saveCopy();
        workspace.apply(
                "mine",
                new Change.EachEvent(Set.of(EVENT), event -> Changes.titled(event, "Mine"))::apply);
        renameOutside(copy, EVENT, "Theirs");
        Pulse.until(
                "the choice is offered", () -> window.desk().root().lookup("#ask-merge") != null);
        List<String> said =
                window.desk().root().lookup("#ask").lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList();
        assertThat(said).contains("Mine", "Theirs");
        RadioButton theirs =
                window.desk().root().lookup("#ask").lookupAll(".radio-button").stream()
                        .map(RadioButton.class::cast)
                        .filter(button -> button.getText().equals("Theirs"))
                        .findFirst()
                        .orElseThrow();
        theirs.fire();
        window.part(Button.class, "ask-merge").fire();
        assertThat(title(EVENT)).isEqualTo("Theirs");
        workspace.undo();
        assertThat(title(EVENT)).isEqualTo("Mine");
    }

    @Test
    void aFileThatIsDeletedOrBrokenOutsideLeavesOpenWhatIsOpen() throws IOException {
        star();
        Path copy = saveCopy();
        Files.writeString(copy, "{ broken");
        Label message = window.part(Label.class, "message");
        Pulse.until("it is said", () -> message.getText().contains("cannot be read"));
        assertThat(workspace.opened().get().dossier().events()).hasSize(109);
        Files.delete(copy);
        Pulse.until("that is said, too", () -> message.getText().contains("deleted or moved"));
        assertThat(workspace.opened().get().dossier().events()).hasSize(109);
    }

    @Test
    void aSavedCopyIsAmongTheRecentFilesAndOpensAgain() {
        star();
        Path copy = saveCopy();
        window.desk().openShipped();
        Pulse.until("the shipped one is open", () -> workspace.opened().get().file().isEmpty());
        assertThat(workspace.opened().get().dossier().marks()).isEmpty();
        window.desk().open(copy);
        Pulse.until("the copy is open", () -> workspace.opened().get().file().isPresent());
        assertThat(workspace.opened().get().dossier().marks()).containsExactly(EVENT);
        window.desk().close();
        assertThat(new SettingsFile(folder.resolve("settings")).read().recent())
                .containsExactly(copy);
    }

    @Test
    void aFileThatIsRefusedAtTheStartLeavesAnEmptyWindowThatSaysWhy() {
        Path missing = folder.resolve("missing.dossier.json");
        Windows empty =
                Windows.open(
                        folder.resolve("other"),
                        Settings.FIRST,
                        Optional.of(
                                new Desk.First(Optional.of(missing), DossierReader.read(missing))));
        assertThat(empty.desk().root().lookup("#findings")).isNotNull();
        assertThat(empty.desk().root().lookup("#empty").isVisible()).isTrue();
        empty.desk().openShipped();
        Pulse.until(
                "the shipped dossier is open",
                () -> !empty.desk().workspace().opened().get().isEmpty());
        assertThat(empty.desk().root().lookup("#empty").isVisible()).isFalse();
        assertThat(empty.desk().workspace().opened().get().dossier())
                .isEqualTo(((Reading.Loaded) ShippedDossier.read()).dossier());
        empty.desk().keeper().leave(true);
    }
}
