package org.clauseline.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Fate;
import org.clauseline.dossier.Filter;
import org.clauseline.dossier.Status;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class WorkspaceTest {
    private static final Instant NOON = Instant.parse("2025-11-28T12:00:00.75Z");

    private final Dossier dossier =
            Dossiers.dossier("talks")
                    .side("us", "United States")
                    .side("ua", "Ukraine")
                    .actor("envoy", "The envoy", "us")
                    .draft(
                            Dossiers.draft("first", "2025-11-20")
                                    .point("first-1", "1", "A text.")
                                    .point("first-2", "2", "Another."))
                    .draft(
                            Dossiers.draft("second", "2025-11-23")
                                    .point("second-1", "1", "A new text."))
                    .outcome(List.of("first-1"), List.of("second-1"), Fate.AMENDED)
                    .event(
                            Dossiers.event("leak", "2025-11-20")
                                    .side("us")
                                    .points("first-1")
                                    .importance(5))
                    .event(
                            Dossiers.event("talks-day", "2025-11-23")
                                    .side("ua")
                                    .category(Category.NEGOTIATION)
                                    .points("second-1")
                                    .actors("envoy")
                                    .importance(2))
                    .event(
                            Dossiers.event("denial", "2025-11-24T10:00")
                                    .side("us")
                                    .status(Status.DENIED))
                    .build();

    private final Workspace workspace =
            new Workspace(
                    Opened.of(dossier, Optional.empty()),
                    Span.of(dossier),
                    Comparing.of(dossier),
                    Locale.UK);

    @Test
    void changesHaveNamesAndCanBeTakenBackAndMadeAgain() {
        workspace.apply("star", now -> Annotations.toggleStar(now, "leak"));
        workspace.apply("note", now -> Annotations.write(now, "leak", "call the desk", NOON));
        assertThat(workspace.changed().get()).isTrue();
        assertThat(workspace.undoName().get()).isEqualTo("note");
        assertThat(workspace.undo()).contains("note");
        assertThat(workspace.redoName().get()).isEqualTo("note");
        assertThat(workspace.undo()).contains("star");
        assertThat(workspace.undo()).isEmpty();
        assertThat(workspace.opened().get().dossier()).isEqualTo(dossier);
        assertThat(workspace.changed().get()).isFalse();
        assertThat(workspace.redo()).contains("star");
        assertThat(workspace.redo()).contains("note");
        assertThat(workspace.redo()).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        workspace.apply("note", now -> Annotations.write(now, "leak", "  ", NOON));
        assertThat(workspace.undoName().get()).isEmpty();
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        workspace.apply("star", now -> Annotations.toggleStar(now, "leak"));
        workspace.undo();
        workspace.apply("star", now -> Annotations.toggleStar(now, "denial"));
        assertThat(workspace.redo()).isEmpty();
    }

    @Test
    void whatIsSavedCountsAsUnchangedAndUndoingItAsAChange() {
        workspace.apply("star", now -> Annotations.toggleStar(now, "leak"));
        workspace.savedAs(workspace.opened().get().dossier(), Path.of("copy.dossier.json"));
        assertThat(workspace.changed().get()).isFalse();
        assertThat(workspace.opened().get().file()).contains(Path.of("copy.dossier.json"));
        workspace.undo();
        assertThat(workspace.changed().get()).isTrue();
    }

    @Test
    void aNoteIsWrittenOnceAndRewrittenInPlace() {
        Dossier written = Annotations.write(dossier, "leak", " who leaked? ", NOON);
        assertThat(Annotations.noteOn(written, "leak").orElseThrow().text())
                .isEqualTo("who leaked?");
        assertThat(Annotations.noteOn(written, "leak").orElseThrow().created())
                .isEqualTo("2025-11-28T12:00:00Z");
        Dossier again = Annotations.write(written, "leak", "an aide", NOON.plusSeconds(60));
        assertThat(again.notes()).hasSize(1);
        assertThat(again.notes().getFirst().created()).isEqualTo("2025-11-28T12:00:00Z");
        assertThat(again.notes().getFirst().updated()).isEqualTo("2025-11-28T12:01:00Z");
        assertThat(Annotations.write(again, "leak", "", NOON).notes()).isEmpty();
    }

    @Test
    void selectingAnEventLinksItsPointsAndSelectingAPointItsFatesAndEvents() {
        workspace.selection().set(Selection.of("leak"));
        assertThat(workspace.links().getValue()).isEqualTo(new Links(Set.of(), Set.of("first-1")));
        workspace.selection().set(Selection.of("second-1"));
        assertThat(workspace.links().getValue())
                .isEqualTo(new Links(Set.of("talks-day"), Set.of("first-1")));
        workspace.selection().set(Selection.of("envoy"));
        assertThat(workspace.links().getValue().events()).containsExactly("talks-day");
    }

    @Test
    void standingAtAnEarlierInstantWithholdsWhatCameLater() {
        workspace.asOf().set(new AsOf(Instant.parse("2025-11-22T12:00:00Z").getEpochSecond()));
        assertThat(workspace.known().getValue().dossier().events()).hasSize(1);
        assertThat(workspace.known().getValue().draftOf("second-1")).isEmpty();
        workspace.selection().set(Selection.of("first-1"));
        assertThat(workspace.links().getValue().points()).isEmpty();
    }

    @Test
    void stepsGoToWhereSomethingBecameKnownAndEndAtTheLatest() {
        AsOfSteps steps = new AsOfSteps(dossier);
        AsOf before = steps.previous(AsOf.LATEST);
        assertThat(Instant.ofEpochSecond(before.instant())).isEqualTo("2025-11-23T22:00:00Z");
        AsOf first = steps.previous(before);
        assertThat(Instant.ofEpochSecond(first.instant())).isEqualTo("2025-11-20T22:00:00Z");
        assertThat(steps.previous(first)).isEqualTo(first);
        assertThat(steps.next(first)).isEqualTo(before);
        assertThat(steps.next(before)).isEqualTo(AsOf.LATEST);
        assertThat(steps.next(AsOf.LATEST)).isEqualTo(AsOf.LATEST);
    }

    @Test
    void stepsByDayEndAtMidnightOfTheZone() {
        AsOfSteps steps = new AsOfSteps(dossier);
        AsOf morning = steps.previousDay(AsOf.LATEST, Dossiers.ZONE);
        assertThat(Instant.ofEpochSecond(morning.instant())).isEqualTo("2025-11-23T22:00:00Z");
        AsOf earlier = steps.previousDay(morning, Dossiers.ZONE);
        assertThat(Instant.ofEpochSecond(earlier.instant())).isEqualTo("2025-11-22T22:00:00Z");
        assertThat(steps.nextDay(earlier, Dossiers.ZONE)).isEqualTo(morning);
        assertThat(steps.nextDay(morning, Dossiers.ZONE)).isEqualTo(AsOf.LATEST);
    }

    @Test
    void anEmptyDossierHasNoStepsAndStillASpan() {
        Dossier empty = Dossiers.dossier("empty").span("../..").build();
        AsOfSteps steps = new AsOfSteps(empty);
        assertThat(steps.previous(AsOf.LATEST)).isEqualTo(AsOf.LATEST);
        assertThat(steps.nextDay(AsOf.LATEST, Dossiers.ZONE)).isEqualTo(AsOf.LATEST);
        assertThat(Span.of(empty).to()).isGreaterThan(Span.of(empty).from());
        assertThat(Comparing.of(empty).from()).isEmpty();
    }

    @Test
    void everyChoiceOfAFilterSaysHowManyEventsItWouldShow() {
        Filter onlyUs =
                new Filter(Set.of("us"), Set.of(), Set.of(), Set.of(), Set.of(), 1, false, false);
        Facets facets = Facets.of(workspace.known().getValue(), onlyUs);
        assertThat(facets.shown()).isEqualTo(2);
        assertThat(facets.all()).isEqualTo(3);
        assertThat(facets.sides()).containsEntry("us", 2).containsEntry("ua", 1);
        assertThat(facets.statuses()).containsEntry(Status.DENIED, 1);
        assertThat(facets.categories()).doesNotContainKey(Category.NEGOTIATION);
        assertThat(facets.importance()).containsEntry(5, 1).containsEntry(1, 2);
    }

    @Test
    void anotherDossierStartsAfresh() {
        workspace.apply("star", now -> Annotations.toggleStar(now, "leak"));
        workspace.selection().set(Selection.of("leak"));
        workspace.asOf().set(new AsOf(0));
        Dossier other = Dossiers.random(7, 20);
        workspace.open(Opened.of(other, Optional.empty()), Span.of(other), Comparing.of(other));
        assertThat(workspace.selection().get()).isEqualTo(Selection.NONE);
        assertThat(workspace.asOf().get()).isEqualTo(AsOf.LATEST);
        assertThat(workspace.undoName().get()).isEmpty();
        assertThat(workspace.changed().get()).isFalse();
        assertThat(workspace.known().getValue().dossier()).isEqualTo(other);
    }
}
