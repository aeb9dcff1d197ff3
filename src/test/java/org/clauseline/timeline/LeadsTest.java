package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Category;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.EventBuilder;
import org.clauseline.dossier.Status;
import org.clauseline.timeline.Lead.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

class LeadsTest {
    private static List<Lead> leads(Dossier dossier, Kind kind) {
        return Leads.of(dossier, Dossiers.ZONE, Locale.UK).stream()
                .filter(lead -> lead.kind() == kind)
                .toList();
    }

    private static DossierBuilder dossier() {
        return Dossiers.dossier("d")
                .source("one", "First Paper")
                .source("two", "Second Paper")
                .actor("rubio", "Marco Rubio", "");
    }

    private static EventBuilder event(String id, String when) {
        return Dossiers.event(id, when).sources("one", "two");
    }

    @Test
    void aGapSaysHowLongItIsAndWhatIsUsual() {
        Dossier dossier =
                dossier()
                        .event(event("a", "2025-11-01"))
                        .event(event("b", "2025-11-03"))
                        .event(event("c", "2025-11-05"))
                        .event(event("d", "2025-11-21"))
                        .build();
        Lead lead = leads(dossier, Kind.QUIET).getFirst();
        assertThat(lead.events()).containsExactly("c", "d");
        assertThat(lead.evidence()).contains("15 d").contains("24 h");
    }

    @Test
    void aDayWithManyMoreEventsThanOthersIsABurst() {
        DossierBuilder builder = dossier();
        for (int i = 0; i < 6; i++) {
            builder.event(event("burst-" + i, "2025-11-23T1" + i + ":05"));
        }
        for (int day = 19; day < 23; day++) {
            builder.event(event("day-" + day, "2025-11-" + day));
        }
        List<Lead> bursts = leads(builder.build(), Kind.BURST);
        assertThat(bursts).hasSize(1);
        assertThat(bursts.getFirst().events()).hasSize(6);
        assertThat(bursts.getFirst().evidence()).startsWith("6 events on Sun 23 Nov 2025");
    }

    @Test
    void whatWasKnownBeforeItHappenedIsOutOfOrderButADeadlineIsNot() {
        Dossier dossier =
                dossier()
                        .event(event("early", "2025-11-18").known("2025-11-16"))
                        .event(
                                event("deadline", "2025-11-19")
                                        .known("2025-11-15")
                                        .category(Category.DEADLINE))
                        .event(event("same-day", "2025-11-19").known("2025-11-19"))
                        .build();
        assertThat(leads(dossier, Kind.ORDER))
                .extracting(Lead::events)
                .containsExactly(List.of("early"));
    }

    @Test
    void aResponseThatWasOverBeforeItsCauseBeganIsOutOfOrderButOneOfTheSameDayIsNot() {
        Dossier dossier =
                dossier()
                        .event(event("post", "2025-11-19"))
                        .event(event("early", "2025-11-18").responds("post"))
                        .event(event("same-day", "2025-11-19").responds("post"))
                        .event(event("perhaps", "2025-11-17/2025-11-20").responds("post"))
                        .event(event("later", "2025-11-20").responds("post"))
                        .build();

        List<Lead> found = leads(dossier, Kind.ORDER);

        assertThat(found).extracting(Lead::events).containsExactly(List.of("early", "post"));
        assertThat(found.getFirst().evidence())
                .isEqualTo(
                        "“Event early” is said to respond to “Event post”, but was over before that"
                                + " began: Tue 18 Nov 2025, and Wed 19 Nov 2025.");
    }

    @Test
    void sourcesThatAreAllOlderThanWhatTheyTellAreOutOfOrder() {
        Dossier dossier =
                dossier()
                        .event(event("after", "2025-12-24"))
                        .event(event("planned", "2025-12-24").category(Category.DEADLINE))
                        .build();
        assertThat(leads(dossier, Kind.ORDER))
                .extracting(Lead::events)
                .containsExactly(List.of("after"));
    }

    @Test
    void oneActorInTwoPlacesAtOnceIsToldOnlyWhereTimesAreCertain() {
        Dossier dossier =
                dossier()
                        .event(at("geneva", "2025-11-23T09:00/2025-11-23T18:00", "Geneva"))
                        .event(at("talks", "2025-11-23T10:00", "Geneva, Switzerland"))
                        .event(at("kyiv", "2025-11-23T11:00", "Kyiv"))
                        .event(at("day", "2025-11-23", "Washington"))
                        .event(at("later", "2025-11-24T11:00", "Washington"))
                        .build();
        List<Lead> found = leads(dossier, Kind.PLACES);
        assertThat(found).extracting(Lead::events).containsExactly(List.of("geneva", "kyiv"));
        assertThat(found.getFirst().evidence())
                .contains("Marco Rubio")
                .contains("Geneva")
                .contains("Kyiv");
    }

    private static EventBuilder at(String id, String when, String place) {
        return event(id, when).place(place).actors("rubio");
    }

    @Test
    void fourEventsInARowFromOneSourceEachAreARun() {
        DossierBuilder builder = dossier();
        for (int day = 10; day < 14; day++) {
            builder.event(Dossiers.event("single-" + day, "2025-11-" + day).sources("one"));
        }
        builder.event(event("both", "2025-11-14"));
        builder.event(Dossiers.event("last", "2025-11-15").sources("two"));
        List<Lead> runs = leads(builder.build(), Kind.SINGLE_SOURCE);
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().events())
                .containsExactly("single-10", "single-11", "single-12", "single-13");
        assertThat(runs.getFirst().evidence()).contains("First Paper");
    }

    @Test
    void midnightToTheMinuteAndAnUnconfirmedClockAreQuestioned() {
        Dossier dossier =
                dossier()
                        .event(event("midnight", "2025-11-20T00:00"))
                        .event(event("noon", "2025-11-20T12:07"))
                        .event(
                                Dossiers.event("heard", "2025-11-21T03:10")
                                        .sources("one")
                                        .status(Status.REPORTED))
                        .event(
                                Dossiers.event("about", "2025-11-21T03:10~")
                                        .sources("one")
                                        .status(Status.REPORTED))
                        .build();
        assertThat(leads(dossier, Kind.PRECISION))
                .extracting(Lead::events)
                .containsExactly(List.of("midnight"), List.of("heard"));
    }

    @Test
    void claimsInConflictAreQuotedWithTheirSources() {
        Dossier dossier =
                dossier()
                        .event(
                                event("cut", "2025-11-25")
                                        .status(Status.DISPUTED)
                                        .claim("It was cut to 19 points", "one")
                                        .claim("Nothing was cut", "two"))
                        .build();
        assertThat(leads(dossier, Kind.CONFLICT).getFirst().evidence())
                .contains("“It was cut to 19 points” (First Paper)")
                .contains("“Nothing was cut” (Second Paper)");
    }

    @Test
    void aDossierWithNothingToAskHasNoLeads() {
        Dossier dossier =
                dossier()
                        .event(event("a", "2025-11-17"))
                        .event(event("b", "2025-11-18"))
                        .event(event("c", "2025-11-19"))
                        .build();
        assertThat(Leads.of(dossier, Dossiers.ZONE, Locale.UK)).isEmpty();
        assertThat(Leads.of(Dossiers.dossier("none").build(), Dossiers.ZONE, Locale.UK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 20_000})
    void everyLeadNamesEventsOfTheDossierAndItsEvidence(int events) {
        Dossier dossier = Dossiers.random(17, events);
        Set<String> ids = dossier.events().stream().map(Event::id).collect(Collectors.toSet());
        for (Lead lead : Leads.of(dossier, Dossiers.ZONE, Locale.UK)) {
            assertThat(ids).containsAll(lead.events());
            assertThat(lead.events()).isNotEmpty();
            assertThat(lead.evidence()).isNotBlank().doesNotContain("{");
            assertThat(lead.to()).isGreaterThanOrEqualTo(lead.from());
        }
    }
}
