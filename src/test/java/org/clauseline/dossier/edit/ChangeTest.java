package org.clauseline.dossier.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Draft;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Point;
import org.clauseline.dossier.Question;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Every change leaves a dossier whose references hold, and can be taken back exactly. */
class ChangeTest {
    @Property(tries = 120)
    void whateverIsChangedCanBeTakenBackAndMadeAgain(
            @ForAll long seed, @ForAll @IntRange(min = 8, max = 40) int events) {
        Dossier before = Dossiers.random(seed, events);
        Dossier dossier = before;
        for (int step = 0; step < 6; step++) {
            Dossier next =
                    Changes.random(dossier, new SplittableRandom(seed + step)).apply(dossier);
            Difference difference = Difference.between(dossier, next);

            assertThat(difference.redo(dossier)).isEqualTo(next);
            assertThat(difference.undo(next)).isEqualTo(dossier);
            assertThat(difference.isEmpty()).isEqualTo(next.equals(dossier));
            dossier = next;
        }
    }

    @Test
    void putReplacesByIdAndAddsWhatIsNew() {
        Dossier before = Dossiers.random(1, 3);
        Event second = before.events().get(1);
        Question question =
                new Question("q-new", "Who wrote it?", List.of(), List.of(), Extras.NONE);
        Event renamed = Changes.titled(second, "Renamed");

        Dossier after = new Change.Put(List.of(renamed, question)).apply(before);

        assertThat(after.events()).hasSize(3);
        assertThat(after.events().get(1)).isEqualTo(renamed);
        assertThat(after.questions()).endsWith(question);
        assertThat(after.drafts()).isSameAs(before.drafts());
    }

    @Test
    void whatIsTakenOutIsPointedToByNothing() {
        Dossier before = Dossiers.random(7, 30);
        Draft draft = before.drafts().getFirst();
        Dossier after = new Change.Remove(Set.of(draft.id())).apply(before);

        Set<String> gone = new HashSet<>();
        draft.points().forEach(point -> gone.add(point.id()));
        assertThat(after.drafts()).hasSize(before.drafts().size() - 1);
        assertThat(after.events())
                .allSatisfy(e -> assertThat(e.points()).doesNotContainAnyElementsOf(gone));
        assertThat(after.outcomes())
                .allSatisfy(
                        o -> {
                            assertThat(o.from()).doesNotContainAnyElementsOf(gone);
                            assertThat(o.to()).doesNotContainAnyElementsOf(gone);
                        });
    }

    @Test
    void nothingRespondsToAnEventThatIsTakenOut() {
        Dossier before =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("leak", "2025-11-20"))
                        .event(Dossiers.event("plan", "2025-11-19"))
                        .event(Dossiers.event("denial", "2025-11-21").responds("leak", "plan"))
                        .build();

        Dossier after = new Change.Remove(Set.of("leak")).apply(before);

        assertThat(after.events().getLast().responds()).containsExactly("plan");
        assertThat(new Index(after).responsesTo("plan"))
                .extracting(Event::id)
                .containsExactly("denial");
        assertThat(new Index(after).responsesTo("leak")).isEmpty();
    }

    @Test
    void theLastSourceOfAnEventStandsInTheWayOfItsRemoval() {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .source("only", "The Paper")
                        .event(Dossiers.event("e", "2025-11-20").sources("only"))
                        .build();

        assertThat(Removal.obstacles(dossier, Set.of("only"))).containsExactly("e");
        assertThat(Removal.obstacles(dossier, Set.of("only", "e"))).isEmpty();
    }

    @Test
    void aSplitPointKeepsAllItsWordsInTwo() {
        Dossier before = Dossiers.random(3, 2);
        Draft draft = before.drafts().getFirst();
        Point point =
                draft.points().stream()
                        .filter(p -> p.text().length() > 20)
                        .findFirst()
                        .orElseThrow();

        Dossier after = new Change.SplitPoint(point.id(), 10, "99").apply(before);

        List<Point> points = after.drafts().getFirst().points();
        int at = draft.points().indexOf(point);
        assertThat(points).hasSize(draft.points().size() + 1);
        assertThat(points.get(at).id()).isEqualTo(point.id());
        assertThat((points.get(at).text() + points.get(at + 1).text()).replace(" ", ""))
                .isEqualTo(point.text().replace(" ", ""));
        assertThat(points.get(at + 1).number()).isEqualTo("99");
        assertThat(new Index(after).item(points.get(at + 1).id())).isPresent();
    }

    @Test
    void mergedPointsAreOneWithTheWordsAndReferencesOfAll() {
        Dossier before = Dossiers.random(5, 40);
        Draft draft = before.drafts().getFirst();
        Point first = draft.points().get(0);
        Point second = draft.points().get(1);

        Dossier after = new Change.MergePoints(Set.of(first.id(), second.id())).apply(before);

        Point whole = new Index(after).point(first.id()).orElseThrow();
        assertThat(whole.text()).contains(first.text()).contains(second.text());
        assertThat(new Index(after).point(second.id())).isEmpty();
        for (int i = 0; i < before.events().size(); i++) {
            if (before.events().get(i).points().contains(second.id())) {
                assertThat(after.events().get(i).points())
                        .contains(first.id())
                        .doesNotContain(second.id());
            }
        }
    }

    @Test
    void renumberingCountsEachRankByItself() {
        Dossier before =
                Dossiers.dossier("talks")
                        .draft(
                                Dossiers.draft("d", "2025-11-20")
                                        .point("a", "4", "One")
                                        .subpoint("b", "4.7", "a", "Part")
                                        .point("c", "9", "Two"))
                        .build();

        Dossier after = new Change.Renumber("d").apply(before);

        assertThat(after.drafts().getFirst().points())
                .extracting(Point::number)
                .containsExactly("1", "1.1", "2");
    }

    @Test
    void aPointMovesPastItsNeighbourWithItsParts() {
        Dossier before =
                Dossiers.dossier("talks")
                        .draft(
                                Dossiers.draft("d", "2025-11-20")
                                        .point("a", "1", "One")
                                        .subpoint("b", "1.1", "a", "Part")
                                        .point("c", "2", "Two"))
                        .build();

        Dossier after = new Change.MovePoint("a", true).apply(before);

        assertThat(after.drafts().getFirst().points())
                .extracting(Point::id)
                .containsExactly("c", "a", "b");
        assertThat(new Change.MovePoint("a", false).apply(after)).isEqualTo(before);
    }

    @Test
    void newIdsAreMadeOfTheWordsAndNeverTakenTwice() {
        NewIds ids = NewIds.in(Dossiers.dossier("talks").build());

        assertThat(ids.of("Geneva talks begin")).isEqualTo("geneva-talks-begin");
        assertThat(ids.of("Geneva talks begin")).isEqualTo("geneva-talks-begin-2");
        assertThat(ids.of("Переговори в Женеві")).isEqualTo("perehovory-v-zhenevi");
        assertThat(ids.of("日内瓦")).isEqualTo("item");
        assertThat(ids.of("x".repeat(500))).hasSizeLessThanOrEqualTo(40);
    }
}
