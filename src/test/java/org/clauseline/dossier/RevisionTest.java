package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;

class RevisionTest {
    @Property(tries = 20)
    void whatIsNotExchangedIsSharedWithTheVersionBefore(@ForAll long seed) {
        Dossier before = Dossiers.random(seed, 8);

        Dossier after = before.revised().title("Another").marks(List.of()).dossier();

        assertThat(after.title()).isEqualTo("Another");
        assertThat(after.marks()).isEmpty();
        assertThat(after.events()).isSameAs(before.events());
        assertThat(after.revised().title(before.title()).marks(before.marks()).dossier())
                .isEqualTo(before);
    }

    @Property(tries = 20)
    void anEventThatIsNotChangedIsEqualToTheOneBefore(@ForAll long seed) {
        Event before = Dossiers.random(seed, 8).events().getFirst();

        assertThat(before.revised().event()).isEqualTo(before);
        assertThat(before.revised().place("Geneva").event().place()).isEqualTo("Geneva");
        assertThat(before.revised().place("Geneva").place(before.place()).event())
                .isEqualTo(before);
    }

    @Test
    void anEmptyDossierSaysOnlyWhatItIs() {
        When span = Dossiers.when("2025-11-19/2025-11-28");

        Dossier empty = Dossier.empty("talks", "Talks", "en", ZoneId.of("Europe/Kyiv"), span);

        assertThat(empty.title()).isEqualTo("Talks");
        assertThat(empty.span()).isEqualTo(span);
        assertThat(empty.summary()).isEmpty();
        assertThat(empty.events()).isEmpty();
        assertThat(empty.pins()).isEmpty();
        assertThat(empty.extras()).isEqualTo(Extras.NONE);
    }
}
