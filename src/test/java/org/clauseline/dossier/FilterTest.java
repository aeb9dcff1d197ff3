package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.dossier.Dossiers.draft;
import static org.clauseline.dossier.Dossiers.event;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

@DisplayName("A filter")
class FilterTest {
    private static final Dossier TALKS =
            Dossiers.dossier("talks")
                    .side("us", "United States")
                    .side("eu", "Europe")
                    .topic("army", "Armed forces")
                    .event(event("speech", "2025-11-20").side("us").importance(2))
                    .event(
                            event("strike", "2025-11-21")
                                    .side("eu")
                                    .category(Category.MILITARY)
                                    .status(Status.DISPUTED)
                                    .importance(5)
                                    .claim("So.", Dossiers.SOURCE)
                                    .claim("Not so.", Dossiers.SOURCE))
                    .event(event("paper", "2025-11-22").side("us").importance(4).points("us-1"))
                    .draft(draft("first", "2025-11-20").point(armyPoint()))
                    .note("mine", "speech", "Check the wording.")
                    .mark("paper")
                    .build();

    private static Point armyPoint() {
        return new Point(
                "us-1",
                "1",
                "",
                "army",
                "A cap.",
                Certainty.PUBLISHED,
                Optional.empty(),
                "",
                List.of(Dossiers.SOURCE),
                List.of(),
                Extras.NONE);
    }

    private static List<String> through(Filter filter) {
        return TALKS.events().stream().filter(filter.on(new Index(TALKS))).map(Event::id).toList();
    }

    private static Filter filter(
            Set<String> sides, Set<String> topics, int least, boolean starred, boolean noted) {
        return new Filter(sides, topics, Set.of(), Set.of(), Set.of(), least, starred, noted);
    }

    @Test
    void thatIsEmptyLetsEverythingThrough() {
        assertThat(through(Filter.NONE)).containsExactly("speech", "strike", "paper");
    }

    @Test
    void goesByEachOfItsQuestions() {
        assertThat(through(filter(Set.of("us"), Set.of(), 1, false, false)))
                .containsExactly("speech", "paper");
        assertThat(through(filter(Set.of(), Set.of("army"), 1, false, false)))
                .containsExactly("paper");
        assertThat(through(filter(Set.of(), Set.of(), 4, false, false)))
                .containsExactly("strike", "paper");
        assertThat(through(filter(Set.of(), Set.of(), 1, true, false))).containsExactly("paper");
        assertThat(through(filter(Set.of(), Set.of(), 1, false, true))).containsExactly("speech");
        Filter military =
                new Filter(
                        Set.of(),
                        Set.of(),
                        Set.of(Category.MILITARY),
                        Set.of(Status.DISPUTED),
                        Set.of(Dossiers.SOURCE),
                        1,
                        false,
                        false);
        assertThat(through(military)).containsExactly("strike");
    }

    @Test
    void asksForAllOfItsQuestionsTogether() {
        assertThat(through(filter(Set.of("us"), Set.of(), 5, false, false))).isEmpty();
    }

    @Test
    void asksWhetherOneSourceAloneSaysIt() {
        Dossier dossier =
                Dossiers.dossier("d")
                        .source("one", "First Paper")
                        .source("two", "Second Paper")
                        .event(Dossiers.event("alone", "2025-11-20").sources("one"))
                        .event(Dossiers.event("both", "2025-11-20").sources("one", "two"))
                        .event(
                                Dossiers.event("claimed", "2025-11-20")
                                        .sources("one")
                                        .claim("So it was", "two"))
                        .build();
        assertThat(
                        dossier.events().stream()
                                .filter(Filter.NONE.withSingleSource(true).on(new Index(dossier)))
                                .map(Event::id))
                .containsExactly("alone");
    }
}
