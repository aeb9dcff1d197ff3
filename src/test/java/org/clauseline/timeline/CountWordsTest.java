package org.clauseline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.picture.Font;
import org.clauseline.picture.FontMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

/** Counts beside labels are written as a reader of the language writes numbers. */
class CountWordsTest {
    private static final Font SMALL = new Font(Font.Weight.REGULAR, 11.5);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 7; +7",
                "en-GB; 999; +999",
                "en-GB; 1000; +1,000",
                "en-GB; 199944; +199,944",
                "de; 199944; +199.944"
            })
    void haveTheThousandsOfLargeNumbersApart(String language, int count, String words) {
        assertThat(words(language).more(count, false)).isEqualTo(words);
        assertThat(words(language).more(count, true)).isEqualTo(words + "?");
    }

    @ParameterizedTest
    @CsvSource({"1", "999", "1000", "199944"})
    void haveRoomForTheirDoubts(int count) {
        CountWords words = words("en-GB");
        double needed = FontMetrics.shipped().width(words.more(count, true), SMALL);
        assertThat(words.width(count)).isBetween(needed, needed + 1);
        assertThat(words.width(count)).isBetween(needed, needed + 1);
    }

    @Test
    void sayTheSameHoweverOftenTheyAreAsked() {
        CountWords words = words("en-GB");
        assertThat(words.more(12, true)).isEqualTo("+12?");
        assertThat(words.more(12, false)).isEqualTo("+12");
        assertThat(words.more(12, true)).isEqualTo("+12?");
        assertThat(words.number(12)).isEqualTo("12");
    }

    private static CountWords words(String language) {
        return new CountWords(FontMetrics.shipped(), SMALL, Locale.forLanguageTag(language));
    }
}
