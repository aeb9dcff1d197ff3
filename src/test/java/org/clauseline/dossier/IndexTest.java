package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.edit.Change;
import org.clauseline.dossier.edit.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class IndexTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anIndexAfterChangesFindsWhatOneBuiltAnewFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Dossier dossier = Dossiers.random(seed, 120);
        Set<String> ids = new HashSet<>(ids(dossier));
        Index index = new Index(dossier);
        for (int step = 0; step < 150; step++) {
            Dossier next =
                    step % 3 == 0
                            ? answered(dossier, random)
                            : Changes.random(dossier, random).apply(dossier);
            ids.addAll(ids(next));
            // Every other change is taken back, as undo does.
            index = index.after(next);
            if (step % 2 == 0) {
                assertSame(index, new Index(next), ids);
                index = index.after(dossier);
                assertSame(index, new Index(dossier), ids);
            } else {
                dossier = next;
                assertSame(index, new Index(dossier), ids);
            }
        }
    }

    @Test
    void changesThatAreTooManyToLieAboveBecomePartOfTheIndex() {
        Dossier dossier = Dossiers.random(1, 6000);
        Set<String> ids = ids(dossier);
        Index index = new Index(dossier);
        dossier = dossier.revised().events(dossier.events().subList(7, 6000)).dossier();
        index = index.after(dossier);
        for (int from = 0; from < 6000; from += Layered.MOST / 3) {
            Set<String> some =
                    dossier.events().stream()
                            .skip(from)
                            .limit(Layered.MOST / 3)
                            .map(Event::id)
                            .collect(Collectors.toSet());
            dossier =
                    new Change.EachEvent(some, event -> Changes.titled(event, "Another"))
                            .apply(dossier);
            index = index.after(dossier);
        }
        assertSame(index, new Index(dossier), ids);

        Dossier without = dossier.revised().events(dossier.events().subList(0, 9)).dossier();
        assertSame(index.after(without), new Index(without), ids);
    }

    /** Some event responds to others than before. */
    private static Dossier answered(Dossier dossier, SplittableRandom random) {
        List<Event> events = new ArrayList<>(dossier.events());
        int at = random.nextInt(events.size());
        List<String> causes =
                random.ints(random.nextInt(3), 0, events.size())
                        .filter(cause -> cause != at)
                        .mapToObj(cause -> events.get(cause).id())
                        .distinct()
                        .toList();
        events.set(at, events.get(at).revised().responds(causes).event());
        return dossier.revised().events(events).dossier();
    }

    private static Set<String> ids(Dossier dossier) {
        Stream<Item> points = dossier.drafts().stream().flatMap(draft -> draft.points().stream());
        return Stream.of(
                        dossier.sides().stream(),
                        dossier.actors().stream(),
                        dossier.sources().stream(),
                        dossier.events().stream(),
                        dossier.drafts().stream(),
                        points)
                .flatMap(items -> items)
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private static void assertSame(Index found, Index expected, Set<String> ids) {
        assertThat(found.dossier()).isSameAs(expected.dossier());
        for (String id : ids) {
            assertThat(found.item(id)).as(id).isEqualTo(expected.item(id));
            assertThat(found.point(id)).as(id).isEqualTo(expected.point(id));
            assertThat(found.draftOf(id)).as(id).isEqualTo(expected.draftOf(id));
            assertThat(found.responsesTo(id)).as(id).isEqualTo(expected.responsesTo(id));
        }
    }
}
