package org.clauseline.dossier.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Two people change one dossier: the work of both is kept, and what clashes is said. */
class MergeTest {
    private final Dossier base = Dossiers.random(11, 6);

    private Dossier with(int event, UnaryOperator<Event> how) {
        return new Change.EachEvent(Set.of(base.events().get(event).id()), how).apply(base);
    }

    private static Merge.Merged merge(Dossier base, Dossier mine, Dossier theirs) {
        return Merge.of(base, mine, theirs, Merge.Side.MINE);
    }

    @Test
    void changesOfDifferentThingsAreBothTaken() {
        Dossier mine = with(0, event -> Changes.titled(event, "Mine"));
        Dossier theirs = with(3, event -> Changes.titled(event, "Theirs"));

        Merge.Merged merged = merge(base, mine, theirs);

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.dossier().events().get(0).title()).isEqualTo("Mine");
        assertThat(merged.dossier().events().get(3).title()).isEqualTo("Theirs");
        assertThat(merged.taken()).containsExactly(base.events().get(3).id());
    }

    @Test
    void changesOfDifferentFieldsOfOneThingAreBothTaken() {
        Dossier mine = with(0, event -> Changes.titled(event, "Mine"));
        Dossier theirs = with(0, event -> Changes.placed(event, "Geneva"));

        Merge.Merged merged = merge(base, mine, theirs);

        assertThat(merged.clashes()).isEmpty();
        assertThat(merged.dossier().events().get(0).title()).isEqualTo("Mine");
        assertThat(merged.dossier().events().get(0).place()).isEqualTo("Geneva");
    }

    @Test
    void oneFieldChangedByBothIsAClashAndDecidedAsAskedFor() {
        Dossier mine = with(0, event -> Changes.titled(event, "Mine"));
        Dossier theirs = with(0, event -> Changes.titled(event, "Theirs"));

        Merge.Merged merged = merge(base, mine, theirs);

        assertThat(merged.clashes())
                .containsExactly(
                        new Merge.Clash(base.events().get(0).id(), "title", "Mine", "Theirs"));
        assertThat(merged.dossier()).isEqualTo(mine);
        assertThat(Merge.of(base, mine, theirs, Merge.Side.THEIRS).dossier()).isEqualTo(theirs);
    }

    @Test
    void whatOneTookOutAndTheOtherChangedIsAClash() {
        String id = base.events().get(0).id();
        Dossier mine = with(0, event -> Changes.titled(event, "Mine"));
        Dossier theirs = new Change.Remove(Set.of(id)).apply(base);

        Merge.Merged merged = merge(base, mine, theirs);

        assertThat(merged.clashes()).extracting(Merge.Clash::id).containsExactly(id);
        assertThat(merged.dossier().events().get(0).title()).isEqualTo("Mine");
        assertThat(Merge.of(base, mine, theirs, Merge.Side.THEIRS).dossier().events())
                .extracting(Event::id)
                .doesNotContain(id);
    }

    @Test
    void whatBothAddedIsThereInTheOrderOfTheFile() {
        Event mineNew = Changes.named(base.events().get(0), "mine-new");
        Event theirsNew = Changes.named(base.events().get(0), "theirs-new");
        List<Event> between = new ArrayList<>(base.events());
        between.add(2, theirsNew);
        Dossier theirs = base.revised().events(between).dossier();
        Dossier mine = Change.Put.of(mineNew).apply(base);

        Merge.Merged merged = merge(base, mine, theirs);

        assertThat(merged.dossier().events()).extracting(Event::id).contains("mine-new");
        assertThat(merged.dossier().events().get(2)).isEqualTo(theirsNew);
    }

    @Property(tries = 100)
    void nothingHappensWhereOnlyOneOfThemChangedAnything(@ForAll long seed) {
        Dossier start = Dossiers.random(seed, 8);
        Dossier changed = Changes.random(start, new SplittableRandom(seed)).apply(start);

        assertThat(merge(start, changed, start).dossier()).isEqualTo(changed);
        assertThat(merge(start, changed, start).clashes()).isEmpty();
        assertThat(merge(start, start, changed).clashes()).isEmpty();
        assertThat(merge(start, start, changed).dossier()).isEqualTo(changed);
    }
}
