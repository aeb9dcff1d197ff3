package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DossiersTest {
    @Test
    void theSameSeedMakesTheSameDossier() {
        assertThat(Dossiers.random(7, 500)).isEqualTo(Dossiers.random(7, 500));
        assertThat(Dossiers.random(7, 500)).isNotEqualTo(Dossiers.random(8, 500));
    }

    @Test
    void aRandomDossierHasEveryKindOfTimeStatusAndSide() {
        Dossier dossier = Dossiers.random(1, 500);

        assertThat(dossier.events()).hasSize(500);
        assertThat(dossier.events())
                .extracting(e -> e.when().shape())
                .contains(When.Shape.values());
        assertThat(dossier.events()).extracting(Event::status).contains(Status.values());
        assertThat(dossier.events()).extracting(Event::side).contains("us", "talks", "");
    }
}
