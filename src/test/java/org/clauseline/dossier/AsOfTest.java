package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.dossier.Dossiers.draft;
import static org.clauseline.dossier.Dossiers.event;
import static org.clauseline.dossier.Dossiers.point;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@DisplayName("What was known as of an instant")
class AsOfTest {
    private static AsOf at(String text) {
        return new AsOf(Dossiers.when(text).earliestStart());
    }

    private static Source source(String id, String date) {
        return new Source(
                id,
                "Paper",
                "Report",
                "",
                Dossiers.when(date),
                "",
                SourceKind.NEWS,
                "",
                Extras.NONE);
    }

    private static Dossier talks() {
        return Dossiers.dossier("talks")
                .source(source("early", "2025-11-20"))
                .source(source("late", "2025-11-24"))
                .event(
                        event("meeting", "2025-11-20T10:00")
                                .points("us-1", "eu-1")
                                .sources("early", "late"))
                .event(event("leak", "2025-10-14").known("2025-11-25"))
                .event(
                        event("count", "2025-11-20T10:00")
                                .status(Status.DISPUTED)
                                .claim("Nineteen.", "early")
                                .claim("Twenty-two.", "late"))
                .event(event("someday", "2025-11-20/.."))
                .draft(draft("us", "2025-11-20").point("us-1", "1", "One."))
                .draft(draft("eu", "2025-11-23").point("eu-1", "1", "One and a half."))
                .outcome(List.of("us-1"), List.of("eu-1"), Fate.AMENDED)
                .question("why", "Why?", "leak")
                .note("mine", "eu-1", "Look again.")
                .mark("leak")
                .build();
    }

    private static List<String> events(Dossier dossier) {
        return dossier.events().stream().map(Event::id).toList();
    }

    @Test
    void latestIsTheDossierItself() {
        Dossier talks = talks();
        assertThat(AsOf.LATEST.view(talks)).isSameAs(talks);
    }

    @Test
    void eventIsKnownFromItsEndUnlessItSaysOtherwise() {
        assertThat(events(at("2025-11-20T09:59").view(talks()))).isEmpty();
        assertThat(events(at("2025-11-20T10:00").view(talks())))
                .containsExactly("meeting", "count");
        assertThat(events(at("2025-11-25T23:59").view(talks()))).doesNotContain("leak");
        assertThat(events(at("2025-11-26T00:00").view(talks()))).contains("leak");
    }

    @Test
    void eventWithoutAnEndIsKnownOnceItHasStarted() {
        assertThat(events(at("2025-11-20T23:00").view(talks()))).doesNotContain("someday");
        assertThat(events(at("2025-11-21T00:00").view(talks()))).contains("someday");
    }

    @Test
    void nothingIsDisputedBeforeTheSecondClaim() {
        Event before = seen(at("2025-11-22T12:00"), "count");
        assertThat(before.claims()).extracting(Claim::text).containsExactly("Nineteen.");
        assertThat(before.status()).isEqualTo(Status.REPORTED);
        Event after = seen(at("2025-11-25T12:00"), "count");
        assertThat(after.claims()).hasSize(2);
        assertThat(after.status()).isEqualTo(Status.DISPUTED);
    }

    private static Event seen(AsOf asOf, String id) {
        return seen(asOf, id, talks());
    }

    private static Event seen(AsOf asOf, String id, Dossier dossier) {
        return new Index(asOf.view(dossier)).find(Event.class, id).orElseThrow();
    }

    @Test
    void sourceOfTheDayCountsFromTheMomentThatRestsOnIt() {
        assertThat(seen(at("2025-11-20T10:00"), "meeting").sources()).containsExactly("early");
        assertThat(seen(at("2025-11-25T00:00"), "meeting").sources())
                .containsExactly("early", "late");
    }

    @Test
    void draftAndWhatRefersToItWaitForItsPublication() {
        Dossier before = at("2025-11-22T12:00").view(talks());
        assertThat(before.drafts()).extracting(Draft::id).containsExactly("us");
        assertThat(before.outcomes()).isEmpty();
        assertThat(before.notes()).isEmpty();
        assertThat(seen(at("2025-11-22T12:00"), "meeting").points()).containsExactly("us-1");
        Dossier after = at("2025-11-24T00:00").view(talks());
        assertThat(after.drafts()).hasSize(2);
        assertThat(after.outcomes()).hasSize(1);
        assertThat(after.notes()).hasSize(1);
    }

    @Test
    void questionsAndStarsWaitForWhatTheyAreAbout() {
        Dossier before = at("2025-11-24T12:00").view(talks());
        assertThat(before.questions()).isEmpty();
        assertThat(before.marks()).isEmpty();
        Dossier after = at("2025-11-26T12:00").view(talks());
        assertThat(after.questions()).hasSize(1);
        assertThat(after.marks()).containsExactly("leak");
    }

    @Test
    void whatAnEventRespondsToIsNamedOnceItIsKnown() {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("leak", "2025-11-20").known("2025-11-25"))
                        .event(Dossiers.event("denial", "2025-11-21").responds("leak"))
                        .build();
        assertThat(seen(at("2025-11-22T12:00"), "denial", dossier).responds()).isEmpty();
        assertThat(seen(at("2025-11-26T12:00"), "denial", dossier).responds())
                .containsExactly("leak");
    }

    @Test
    void pointMayBeKnownLaterThanItsDraft() {
        Point late = point("us-2", "2", "Two.");
        Point withheld =
                new Point(
                        late.id(),
                        late.number(),
                        "",
                        "",
                        late.text(),
                        late.certainty(),
                        Optional.of(Dossiers.when("2025-11-24")),
                        "",
                        late.sources(),
                        List.of(),
                        Extras.NONE);
        Dossier dossier =
                Dossiers.dossier("talks")
                        .draft(draft("us", "2025-11-20").point("us-1", "1", "One.").point(withheld))
                        .build();
        assertThat(at("2025-11-22").view(dossier).drafts().getFirst().points())
                .extracting(Point::id)
                .containsExactly("us-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyReferenceOfAViewResolvesAndLaterViewsHoldMore(long seed) {
        Dossier dossier = Dossiers.random(seed, 300);
        int before = 0;
        for (String day :
                List.of("2025-11-18", "2025-11-21", "2025-11-24", "2025-11-27", "2025-12-30")) {
            Dossier view = at(day).view(dossier);
            Index index = new Index(view);
            assertThat(references(view)).allMatch(id -> index.item(id).isPresent());
            assertThat(view.events().size()).isGreaterThanOrEqualTo(before);
            before = view.events().size();
        }
        assertThat(before).isEqualTo(300);
    }

    private static Stream<String> references(Dossier view) {
        return Stream.of(
                        view.events().stream().flatMap(event -> event.points().stream()),
                        view.outcomes().stream().flatMap(outcome -> outcome.from().stream()),
                        view.outcomes().stream().flatMap(outcome -> outcome.to().stream()),
                        view.questions().stream().flatMap(question -> question.about().stream()),
                        view.notes().stream().map(Note::about),
                        view.marks().stream())
                .flatMap(ids -> ids);
    }
}
