package org.clauseline.desktop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The dialogs that write documents and take events in. */
@FxTest
class PublishPanesTest {
    @TempDir private Path folder;

    private static Workspace workspace() {
        Dossier dossier = Reports.shippedDossier();
        return new Workspace(
                Opened.of(dossier, Optional.empty()),
                Span.of(dossier),
                Comparing.of(dossier),
                Locale.UK);
    }

    private DocumentPane documents() {
        DocumentPane pane =
                new DocumentPane(
                        workspace(),
                        (suggested, ending) -> Optional.of(folder.resolve(suggested)),
                        task -> Thread.ofVirtual().start(task));
        new Scene(pane, 700, 600);
        return pane;
    }

    @SuppressWarnings("unchecked")
    private static ListView<DocumentKind> kinds(DocumentPane pane) {
        return (ListView<DocumentKind>) pane.lookup("#kinds");
    }

    @Test
    void whatIsChosenIsWrittenUnderTheNameThatIsOffered() {
        DocumentPane pane = documents();
        for (DocumentKind kind : kinds(pane).getItems()) {
            if (kind.ending().equals(".png")) {
                continue;
            }
            kinds(pane).getSelectionModel().select(kind);
            ((Button) pane.lookup("#save")).fire();
            Pulse.until(kind.key() + " is written", () -> !pane.isBusy());
            assertThat(((Label) pane.lookup("#state")).getText()).contains("written");
        }
        assertThat(folder.resolve("us-ukraine-november-2025-comparison.docx")).isNotEmptyFile();
        assertThat(folder.resolve("us-ukraine-november-2025-page.html")).isNotEmptyFile();
        assertThat(folder.resolve("us-ukraine-november-2025-comparison-1.svg")).isNotEmptyFile();
    }

    @Test
    void whatIsLeftOutIsSaidBeforehand() {
        DocumentPane pane = documents();
        kinds(pane).getItems().stream()
                .filter(kind -> kind.key().equals("chronology.ICALENDAR"))
                .forEach(kind -> kinds(pane).getSelectionModel().select(kind));
        Label losses = (Label) pane.lookup("#losses");
        Pulse.until("losses are told", () -> losses.getText().contains("draft with its points"));
    }

    @Test
    void aReportOfWhatIsLeftOutCanBeKept() throws IOException {
        DocumentPane pane = documents();
        kinds(pane).getItems().stream()
                .filter(kind -> kind.key().equals("chronology.ICALENDAR"))
                .forEach(kind -> kinds(pane).getSelectionModel().select(kind));
        Label losses = (Label) pane.lookup("#losses");
        Pulse.until("losses are told", () -> losses.getText().contains("draft with its points"));
        ((Button) pane.lookup("#report")).fire();
        Label state = (Label) pane.lookup("#state");
        Pulse.until("the report is written", () -> state.getText().contains("is written"));
        assertThat(folder.resolve("us-ukraine-november-2025-chronology-losses.txt"))
                .content()
                .startsWith(
                        "Export: us-ukraine-november-2025-chronology.ics\nForm: Chronology: cal")
                .contains("Dossier: US–Ukraine", "× draft with its points");
    }

    @Test
    void aReportOfAnImportCanBeKept() throws Exception {
        ImportPane pane =
                importing(workspace(), "when,headline,colour\n2025-11-30,New,red\nsoon,Broken,\n");
        ((Button) pane.lookup("#report")).fire();
        Label state = (Label) pane.lookup("#state");
        Pulse.until("the report is written", () -> state.getText().contains("is written"));
        assertThat(folder.resolve("more-losses.txt"))
                .content()
                .startsWith("Import: more.csv\n")
                .contains(
                        "Not read:\n  Row 3",
                        "There already: nothing",
                        "cell of the column “colour”");
    }

    @Test
    void aTargetThatRefusesIsToldAndLeavesNothing() {
        DocumentPane pane =
                new DocumentPane(
                        workspace(),
                        (suggested, ending) -> Optional.of(folder.resolve("no/such/" + suggested)),
                        task -> Thread.ofVirtual().start(task));
        new Scene(pane, 700, 600);
        ((Button) pane.lookup("#save")).fire();
        Pulse.until("it is told", () -> !pane.isBusy());
        assertThat(((Label) pane.lookup("#state")).getText()).startsWith("Not written:");
        assertThat(folder).isEmptyDirectory();
    }

    private ImportPane importing(Workspace workspace, String table) throws Unreadable {
        return importing(workspace, table, dossier -> {});
    }

    private ImportPane importing(Workspace workspace, String table, Consumer<Dossier> openNew)
            throws Unreadable {
        ImportPane pane =
                new ImportPane(
                        workspace,
                        Intake.of(table.getBytes(StandardCharsets.UTF_8)),
                        "more.csv",
                        new Taking(LocalDate.of(2025, 12, 1), false, openNew, Runnable::run),
                        (suggested, ending) -> Optional.of(folder.resolve(suggested)),
                        () -> {});
        new Scene(pane, 760, 640);
        return pane;
    }

    @Test
    @SuppressWarnings("unchecked")
    void eventsCanMakeADossierOfTheirOwnAndLeaveTheOpenOneAlone() throws Unreadable {
        Workspace workspace = workspace();
        Dossier before = workspace.opened().get().dossier();
        List<Dossier> opened = new ArrayList<>();
        String known = before.events().getFirst().title();
        ImportPane pane =
                importing(
                        workspace,
                        "when,headline\n2025-11-30,Later\n2022-02-24," + known + "\n",
                        opened::add);
        ((ChoiceBox<Boolean>) pane.lookup("#target")).setValue(true);
        assertThat(((Label) pane.lookup("#head")).getText()).contains("2 events, 2 of them new");
        ((Button) pane.lookup("#take")).fire();

        assertThat(opened)
                .singleElement()
                .satisfies(
                        made -> {
                            assertThat(made.title()).isEqualTo("more");
                            assertThat(made.events()).hasSize(2);
                            assertThat(made.span().text()).isEqualTo("2022-02-24/2025-11-30");
                        });
        assertThat(workspace.opened().get().dossier()).isEqualTo(before);
    }

    @Test
    void newEventsJoinTheDossierInOneStepThatCanBeUndone() throws Unreadable {
        Workspace workspace = workspace();
        Dossier before = workspace.opened().get().dossier();
        String known = before.events().getFirst().title();
        ImportPane pane =
                importing(
                        workspace,
                        "when,headline\n2025-11-30,Something entirely new\n2022-02-24,"
                                + known
                                + "\nsoon,Broken\n");
        assertThat(((Label) pane.lookup("#head")).getText()).contains("2 events, 1 of them new");
        assertThat(((Label) pane.lookup("#losses")).getText()).contains("Not read: Row 4");
        ((Button) pane.lookup("#take")).fire();
        assertThat(workspace.opened().get().dossier().events())
                .hasSize(before.events().size() + 1)
                .last()
                .satisfies(event -> assertThat(event.title()).isEqualTo("Something entirely new"));
        assertThat(workspace.undoName().get()).isEqualTo("import of one event");
        workspace.undo();
        assertThat(workspace.opened().get().dossier()).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void columnsCanBeToldByHand() throws Unreadable {
        ImportPane pane = importing(workspace(), "wann,was\n2025-11-30,Etwas Neues\n");
        assertThat(((Label) pane.lookup("#head")).getText()).contains("cannot be read");
        ((ChoiceBox<String>) pane.lookup("#column-when")).getSelectionModel().select(1);
        ((ChoiceBox<String>) pane.lookup("#column-title")).getSelectionModel().select(2);
        assertThat(((Label) pane.lookup("#head")).getText()).contains("1 events, 1 of them new");
    }
}
