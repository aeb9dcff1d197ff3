package org.clauseline.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.testing.Pulse;
import org.clauseline.desktop.workspace.Comparing;
import org.clauseline.desktop.workspace.Opened;
import org.clauseline.desktop.workspace.Selection;
import org.clauseline.desktop.workspace.Span;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Certainty;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Outcome;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Source;
import org.clauseline.dossier.Status;
import org.clauseline.dossier.edit.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be changed in the window, by the forms that open for it. */
@FxTest
class EditingTest {
    private final Dossier dossier =
            Dossiers.dossier("talks")
                    .side("us", "United States")
                    .actor("envoy", "The envoy", "us")
                    .source("gazette-2", "The Morning Paper")
                    .event(Dossiers.event("first", "2025-11-20").title("First talks"))
                    .event(Dossiers.event("second", "2025-11-21").title("Second talks"))
                    .draft(
                            Dossiers.draft("draft", "2025-11-20")
                                    .point("p1", "1", "One sentence. Another one.")
                                    .point("p2", "2", "The second point."))
                    .build();
    private final Workspace workspace =
            new Workspace(
                    Opened.of(dossier, Optional.empty()),
                    Span.of(dossier),
                    Comparing.of(dossier),
                    Locale.UK);
    private final List<String> told = new ArrayList<>();
    private Stage owner;
    private Editing editing;

    @BeforeEach
    void open() {
        owner = new Stage();
        owner.setScene(new javafx.scene.Scene(new javafx.scene.layout.Pane(), 200, 100));
        owner.show();
        editing =
                new Editing(
                        workspace,
                        () -> owner,
                        scene -> {},
                        () -> LocalDate.of(2025, 11, 28),
                        told::add);
    }

    @AfterEach
    void close() {
        for (Window window : List.copyOf(Window.getWindows())) {
            window.hide();
        }
    }

    private static Stage form() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().getRoot() instanceof EditDialog)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no form is open"));
    }

    private static boolean isFormOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.getScene().getRoot() instanceof EditDialog);
    }

    private static <T> T part(Class<T> type, String name) {
        Object found = form().getScene().getRoot().lookup("#edit-" + name);
        assertThat(found).as("field %s", name).isInstanceOf(type);
        return type.cast(found);
    }

    private static void type(String name, String text) {
        Object found = form().getScene().getRoot().lookup("#edit-" + name);
        if (found instanceof WhenField when) {
            when.field().setText(text);
        } else {
            ((TextInputControl) found).setText(text);
        }
        Pulse.next();
    }

    private static boolean keep() {
        part(Button.class, "keep").fire();
        Pulse.next();
        return !isFormOpen();
    }

    private Event event(String id) {
        return workspace.opened().get().index().find(Event.class, id).orElseThrow();
    }

    private List<Point> points() {
        return workspace.opened().get().dossier().drafts().getFirst().points();
    }

    @Test
    void aNewEventIsKeptOnceEverythingIsRightAndSelected() {
        editing.add("event");
        assertThat(keep()).as("kept without anything in it").isFalse();
        type("title", "Envoys meet");
        type("when", "soon");
        part(Picker.class, "sources").chosen().add("gazette-2");
        assertThat(keep()).as("kept with a time that is none").isFalse();
        type("when", "between 3 and 5 pm Kyiv on 22 Nov");
        assertThat(keep()).isTrue();

        Event made = event("envoys-meet");
        assertThat(made.when().text()).isEqualTo("[2025-11-22T15:00..2025-11-22T17:00]");
        assertThat(made.sources()).containsExactly("gazette-2");
        assertThat(workspace.selection().get()).isEqualTo(Selection.of("envoys-meet"));
        assertThat(workspace.undoName().get()).isEqualTo("add “Envoys meet”");
        workspace.undo();
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
    }

    @Test
    void aChangeOfOneFieldIsNamedAfterItAndLeavesTheRestAlone() {
        workspace.selection().set(Selection.of("first"));
        editing.editSelected();
        type("title", "The very first talks");
        assertThat(keep()).isTrue();

        assertThat(workspace.undoName().get()).isEqualTo("change title of “First talks”");
        workspace.undo();
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
        assertThat(workspace.redoName().get()).isEqualTo("change title of “First talks”");
    }

    @Test
    void anEventMayRespondToAnyOtherButNotToItself() {
        workspace.selection().set(Selection.of("second"));
        editing.editSelected();
        Picker responds = part(Picker.class, "responds");
        assertThat(responds.suggestions("talks")).containsExactly("first");
        responds.chosen().add("first");
        assertThat(keep()).isTrue();

        assertThat(event("second").responds()).containsExactly("first");
        assertThat(workspace.undoName().get()).isEqualTo("change in response to of “Second talks”");
    }

    @Test
    void aFormThatIsKeptUntouchedChangesNothing() {
        for (String id : List.of("first", "envoy", "source", "draft", "p1", "us")) {
            workspace.selection().set(Selection.of(id));
            editing.editSelected();
            assertThat(keep()).as("form of %s", id).isTrue();
            assertThat(workspace.opened().get().dossier()).as(id).isEqualTo(dossier);
        }
        assertThat(workspace.undoName().get()).isEmpty();
    }

    @Test
    void whatIsDisputedNeedsTwoClaims() {
        workspace.selection().set(Selection.of("first"));
        editing.editSelected();
        @SuppressWarnings("unchecked")
        ChoiceBox<Status> status = part(ChoiceBox.class, "status");
        status.setValue(Status.DISPUTED);

        assertThat(keep()).isFalse();
    }

    @Test
    void aTimeInAnotherZoneIsKeptWithThatZone() {
        workspace.selection().set(Selection.of("first"));
        editing.editSelected();
        type("when", "7 pm Washington");
        assertThat(keep()).isTrue();

        assertThat(event("first").zone().orElseThrow().getId()).isEqualTo("America/New_York");
        assertThat(event("first").when().text()).isEqualTo("2025-11-20T19:00");
    }

    @Test
    void severalEventsAreChangedTogetherAndTakenBackTogether() {
        workspace.selection().set(new Selection(List.of("first", "second")));
        editing.editSelected();
        @SuppressWarnings("unchecked")
        ChoiceBox<Optional<Integer>> importance = part(ChoiceBox.class, "importance");
        importance.setValue(Optional.of(5));
        assertThat(keep()).isTrue();

        assertThat(event("first").importance()).isEqualTo(5);
        assertThat(event("second").importance()).isEqualTo(5);
        assertThat(workspace.undoName().get()).isEqualTo("change 2 events");
        workspace.undo();
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
    }

    @Test
    void whatOthersRestOnIsNotDeleted() {
        workspace.selection().set(Selection.of(Dossiers.SOURCE));
        editing.removeSelected();

        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
        assertThat(told).singleElement().asString().contains("rest on it alone");

        workspace.selection().set(Selection.of("gazette-2"));
        editing.removeSelected();
        assertThat(workspace.opened().get().index().find(Source.class, "gazette-2")).isEmpty();
        assertThat(workspace.undoName().get()).startsWith("delete “The Morning Paper");
    }

    @Test
    void aPointIsCutWhereTheCursorStandsAndPutTogetherAgain() {
        workspace.selection().set(Selection.of("p1"));
        editing.points().split();
        assertThat(keep()).as("cut at the very beginning").isFalse();
        part(TextArea.class, "text").positionCaret("One sentence.".length());
        part(TextField.class, "second-number").setText("1a");
        assertThat(keep()).isTrue();
        assertThat(points())
                .extracting(Point::text)
                .containsExactly("One sentence.", "Another one.", "The second point.");
        assertThat(points()).extracting(Point::number).containsExactly("1", "1a", "2");

        workspace
                .selection()
                .set(new Selection(List.of(points().get(0).id(), points().get(1).id())));
        editing.points().merge();
        assertThat(points()).hasSize(2);
        assertThat(points().getFirst().text()).isEqualTo("One sentence.\nAnother one.");
    }

    @Test
    void rowsOfAComparisonAreMadeOnePointOfTheFirstDraft() {
        Dossier both =
                Dossiers.dossier("talks")
                        .draft(
                                Dossiers.draft("old", "2025-11-20")
                                        .point("p1", "1", "First.")
                                        .point("p2", "2", "Second."))
                        .draft(
                                Dossiers.draft("new", "2025-11-21")
                                        .point("q1", "1", "First.")
                                        .point("q2", "2", "Second."))
                        .build();
        workspace.open(Opened.of(both, Optional.empty()), Span.of(both), Comparing.of(both));

        workspace.selection().set(new Selection(List.of("p1", "q1")));
        editing.points().merge();
        assertThat(told).containsExactly("Select two or more points of one draft first.");

        workspace.selection().set(new Selection(List.of("p1", "q1", "p2", "q2")));
        editing.points().merge();
        assertThat(workspace.opened().get().dossier().drafts())
                .extracting(draft -> draft.points().size())
                .containsExactly(1, 2);
    }

    @Test
    void aNewPointGoesBehindTheSelectedOneAndTheDraftIsNumberedAnew() {
        workspace.selection().set(Selection.of("p1"));
        editing.add("point");
        type("number", "2");
        type("text", "In between.");
        assertThat(keep()).as("kept with a number that is taken").isFalse();
        type("number", "1bis");
        assertThat(keep()).isTrue();
        assertThat(points()).extracting(Point::number).containsExactly("1", "1bis", "2");

        editing.points().renumber();
        assertThat(points()).extracting(Point::number).containsExactly("1", "2", "3");
        assertThat(points().get(1).text()).isEqualTo("In between.");
    }

    @Test
    void moreChangesThanAnybodyMakesInADayAreAllTakenBack() {
        for (int i = 0; i < 3000; i++) {
            String title = "Title " + i;
            Event first = event("first");
            editing.apply(Change.Put.of(org.clauseline.dossier.edit.Changes.titled(first, title)));
        }
        int steps = 0;
        while (workspace.undo().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(3000);
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
    }

    @Test
    void whatBecameOfAPointIsChangedAndDeletedFromWhereThePointIs() {
        editing.apply(
                new Change.AddDraft(
                        Dossiers.draft("later", "2025-11-22").point("q1", "7", "One.").build(),
                        List.of()));
        editing.apply(
                new Change.PutOutcome(
                        -1,
                        new Outcome(
                                List.of("p1"),
                                List.of("q1"),
                                "",
                                Fate.AMENDED,
                                Certainty.REPORTED,
                                "It says so.",
                                List.of(Dossiers.SOURCE),
                                Optional.empty(),
                                Extras.NONE)));
        workspace.selection().set(Selection.of("p2"));
        assertThat(editing.outcomes()).isEmpty();
        workspace.selection().set(Selection.of("q1"));
        assertThat(editing.outcomes()).containsExactly(0);
        assertThat(editing.outcomeName(0)).isEqualTo("1 → 7: amended");

        editing.editOutcome(0);
        type("why", "Both sides say so.");
        assertThat(keep()).isTrue();
        assertThat(workspace.opened().get().dossier().outcomes())
                .singleElement()
                .satisfies(it -> assertThat(it.note()).isEqualTo("Both sides say so."));

        editing.removeOutcome(0);
        assertThat(workspace.opened().get().dossier().outcomes()).isEmpty();
        assertThat(workspace.undoName().get()).isEqualTo("delete what became of a point");
        workspace.undo();
        assertThat(editing.outcomes()).containsExactly(0);
    }
}
