package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clauseline.dossier.Dossiers.draft;
import static org.clauseline.dossier.Dossiers.event;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("Search")
class SearchTest {
    private static final Search SEARCH =
            new Search(
                    Dossiers.dossier("talks")
                            .actor("erdogan", "Recep Tayyip Erdoğan", "")
                            .actor("zelenskyy", "Володимир Зеленський", "")
                            .event(
                                    event("geneva", "2025-11-23")
                                            .title("Geneva talks (a “productive” day)"))
                            .event(
                                    event("long", "2025-11-23")
                                            .summary("word ".repeat(2_000) + "needle end"))
                            .draft(
                                    draft("us", "2025-11-20")
                                            .point("us-6", "6", "A cap of 600,000 personnel."))
                            .build());

    private static List<Search.Hit> find(String phrase) {
        return SEARCH.find(phrase, 100, () -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    geneva       | geneva
                    ERDOGAN      | erdogan
                    зеленськ     | zelenskyy
                    600,000      | us-6
                    "productive" | geneva
                    talks (a     | geneva
                    """,
            quoteCharacter = '`')
    void isBlindToCaseAccentsAndKindsOfQuotes(String phrase, String id) {
        assertThat(find(phrase)).extracting(hit -> hit.item().id()).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({".*", "gen.va", "600.000", "''", "' '"})
    void takesThePhraseLiterally(String phrase) {
        assertThat(find(phrase)).isEmpty();
    }

    @Test
    void showsTheWordsAroundThePlace() {
        Search.Hit hit = find("NEEDLE").getFirst();
        assertThat(hit.excerpt().substring(hit.from(), hit.to())).isEqualTo("needle");
        assertThat(hit.excerpt()).hasSizeLessThan(200).startsWith("… ").contains("word needle end");
    }

    @Test
    void stopsAtTheMostAndWhenCancelled() {
        Search large = new Search(Dossiers.random(1, 5_000));
        assertThat(large.find("e", 7, () -> false)).hasSize(7);
        assertThat(large.find("e", 1_000_000, () -> true)).isEmpty();
    }
}
