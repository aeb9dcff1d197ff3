package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.edit.Changes;

import java.util.SplittableRandom;

/** What a change leaves can be saved and opened again: no change breaks the rules of the file. */
class ChangesKeepTheRulesTest {
    @Property(tries = 150)
    void aChangedDossierReadsBackAsItself(
            @ForAll long seed, @ForAll @IntRange(min = 8, max = 30) int events) {
        Dossier dossier = Dossiers.random(seed, events);
        for (int step = 0; step < 5; step++) {
            dossier = Changes.random(dossier, new SplittableRandom(seed + step)).apply(dossier);
        }
        Dossier changed = dossier;
        assertThat(DossierReader.read(DossierWriter.write(changed)))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded -> assertThat(loaded.dossier()).isEqualTo(changed));
    }
}
