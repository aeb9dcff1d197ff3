package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where an event stands in a list. */
class PlacesTest {
    @Test
    void eachEventIsFoundByItsIdAndNothingElseIs() {
        Event[] events = Dossiers.random(1, 1000).events().toArray(Event[]::new);
        Places places = new Places(events);

        assertThat(Arrays.stream(events).map(event -> places.of(event.id())))
                .isEqualTo(IntStream.range(0, events.length).boxed().toList());
        assertThat(places.of("nobody")).isNegative();
    }

    @Test
    void idsWhoseHashCodesAreTheSameAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        Places places = new Places(events("Aa", "BB"));

        assertThat(List.of(places.of("Aa"), places.of("BB"))).containsExactly(0, 1);
        assertThat(new Places(events("Aa")).of("BB")).isNegative();
    }

    @Test
    void nothingIsFoundAmongNone() {
        assertThat(new Places(new Event[0]).of("first")).isNegative();
    }

    private static Event[] events(String... ids) {
        var builder = Dossiers.dossier("talks");
        for (String id : ids) {
            builder = builder.event(Dossiers.event(id, "2025-11-20"));
        }
        return builder.build().events().toArray(Event[]::new);
    }
}
