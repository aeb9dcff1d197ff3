package org.clauseline.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.Item;
import org.clauseline.dossier.WhenWording;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class HitNameTest {
    private static final Dossier DOSSIER =
            Dossiers.dossier("talks")
                    .topic("forces", "Armed forces")
                    .actor("envoy", "The envoy", "")
                    .event(Dossiers.event("geneva", "2025-11-23").title("Talks\u202E in Geneva"))
                    .draft(Dossiers.draft("first", "2025-11-20").pointOn("forces", "6", "A cap."))
                    .question("who", "Who wrote it?", "first")
                    .build();
    private static final Index INDEX = new Index(DOSSIER);

    @Test
    void anEventHasItsHeadlineAndItsTimeWithNothingHidden() {
        assertThat(name(DOSSIER.events().getFirst()))
                .isEqualTo(new HitName("Talks⟨U+202E⟩ in Geneva", "Sun 23 Nov 2025"));
    }

    @Test
    void aPointHasItsNumberItsTopicAndItsDraft() {
        String draft = DOSSIER.drafts().getFirst().title();
        assertThat(name(DOSSIER.drafts().getFirst().points().getFirst()))
                .isEqualTo(new HitName("6 Armed forces", draft));
    }

    @Test
    void aQuestionIsNothingButItsWords() {
        assertThat(name(DOSSIER.questions().getFirst())).isEqualTo(new HitName("", ""));
        assertThat(name(DOSSIER.actors().getFirst()).name()).isEqualTo("The envoy");
    }

    private static HitName name(Item item) {
        return HitName.of(item, INDEX, new WhenWording(DOSSIER.zone(), Locale.UK));
    }
}
