package org.clauseline.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.junit.jupiter.api.Test;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class OfferedTest {
    private final Dossier dossier =
            Dossiers.dossier("talks")
                    .event(Dossiers.event("first", "2025-11-20").title("First talks"))
                    .event(Dossiers.event("second", "2025-11-21").title("Second talks"))
                    .event(Dossiers.event("third", "2025-11-22").title("Third talks"))
                    .build();

    @Test
    void noneOfManyIsLookedAtBeforeItIsAskedFor() {
        AtomicInteger looked = new AtomicInteger();
        List<Event> many =
                new AbstractList<>() {
                    @Override
                    public Event get(int index) {
                        looked.incrementAndGet();
                        return dossier.events().get(index % 3);
                    }

                    @Override
                    public int size() {
                        return 100_000;
                    }
                };
        Offered offered = Offered.of(dossier.topics()).then(Offered.of(many)).without("first");
        assertThat(looked).hasValue(0);
        assertThat(offered.all().get().limit(12)).hasSize(12);
        assertThat(looked).hasValueLessThan(100);
    }

    @Test
    void whatIsLeftOutHasNoNameAndTheOthersKeepTheirOrder() {
        Offered offered = Offered.of(dossier.events()).without("second");
        assertThat(offered.all().get().map(Offered.Thing::name))
                .containsExactly("First talks", "Third talks");
        assertThat(offered.name("third")).contains("Third talks");
        assertThat(offered.name("second")).isEmpty();
    }
}
