package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/**
 * The place of the first mistake, and that ours is never a mistake where the reader sees none or
 * the other way round.
 */
class SyntaxTest {
    private static final String SOUND =
            "{\"a\": [1, -2.5e+3, true, false, null], \"b\\u00e9\": {\"c\": \"d\\n"
                    + "\\ud83d\\ude00\"}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    {"a": ▶tru, "b": 1}
                    {"a": [1, 2▶}
                    {"a": 1,▶}
                    {"a"▶ 1}
                    {▶a: 1}
                    {"a": ▶01}
                    {"a": ▶.5}
                    {"a": "x▶\\q"}
                    {"a": "x▶\\ud800"}
                    {"a": "x▶\\u12g4"}
                    {"a": [1▶ 2]}
                    {"a": [1,▶, 2]}
                    {"a": ▶'x'}
                    {"a": 1}▶ x
                    {"a": 1, ▶// no
                    {"a": ▶NaN}
                    """)
    void theFirstMistakeIsPlaced(String marked) {
        String text = marked.replace("▶", "");

        Syntax.Fault fault = Syntax.fault(text).orElseThrow();

        assertThat(text.substring(0, fault.at()).stripTrailing())
                .isEqualTo(marked.substring(0, marked.indexOf('▶')).stripTrailing());
    }

    @Property(tries = 3000)
    void theReaderAndTheExplanationAgreeOnWhatIsJson(
            @ForAll @IntRange(max = 90) int place,
            @ForAll @IntRange(max = 2) int removed,
            @ForAll("piece") String inserted) {
        int from = Math.min(place, SOUND.length());
        int to = Math.min(from + removed, SOUND.length());
        String text = SOUND.substring(0, from) + inserted + SOUND.substring(to);

        Reading.Refused reading =
                (Reading.Refused) DossierReader.read(text.getBytes(StandardCharsets.UTF_8));

        boolean readerSaysJson = reading.cause() == Reading.Cause.NOT_A_DOSSIER;
        assertThat(Syntax.fault(text).isEmpty()).as(text).isEqualTo(readerSaysJson);
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.strings()
                .withChars("{}[]:,\"\\'/#-+.eE0123tfnu \t\n\u0007a=;")
                .ofMaxLength(3);
    }
}
