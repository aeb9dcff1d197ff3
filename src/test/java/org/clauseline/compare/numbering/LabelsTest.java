package org.clauseline.compare.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which labels a paragraph may begin with, and what looks like one and is none. */
class LabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1. Ukraine's sovereignty      | 1            | Ukraine's sovereignty
                    1) The Parties                | 1)           | The Parties
                    (1) The Parties               | (1)          | The Parties
                    12.) Die Parteien             | 12.)         | Die Parteien
                    5a. Later                     | 5a           | Later
                    (5a) Later                    | (5a)         | Later
                    1.2.3 Parties                 | 1.2.3        | Parties
                    1.2.3. parties                | 1.2.3        | parties
                    1° les parties                | 1°           | les parties
                    (a) in peacetime              | (a)          | in peacetime
                    a) in peacetime               | a)           | in peacetime
                    aa) in Friedenszeiten         | aa)          | in Friedenszeiten
                    а) у мирний час               | а)           | у мирний час
                    iv. fourth                    | iv           | fourth
                    (iv) fourth                   | (iv)         | fourth
                    IV. Fourth                    | IV           | Fourth
                    § 3 Zweck                     | § 3          | Zweck
                    §3a Zweck                     | §3a          | Zweck
                    Art. 5 Zweck                  | Art. 5       | Zweck
                    Article 5 – Security          | Article 5    | Security
                    Article 5: security           | Article 5    | security
                    ARTICLE V                     | ARTICLE V    | ''
                    Article 5 bis. Later          | Article 5 bis | Later
                    Artículo 5. Seguridad         | Artículo 5   | Seguridad
                    Article L311-1 La filiation   | Article L311-1 | La filiation
                    Стаття 5. Безпека             | Стаття 5     | Безпека
                    Статья 5 Безопасность         | Статья 5     | Безопасность
                    CHAPTER II GENERAL            | CHAPTER II   | GENERAL
                    Section 3.2 The Parties       | Section 3.2  | The Parties
                    Annex A                       | Annex A      | ''
                    Point 7: Europe               | Point 7      | Europe
                    пункт 7. Європа               | пункт 7      | Європа
                    • a bullet                    | ''           | a bullet
                    - a dash                      | ''           | a dash
                    – a dash                      | ''           | a dash
                    """)
    void the_label_is_cited_and_the_words_begin_behind_it(
            String paragraph, String cited, String words) {
        Label label = Labels.read(paragraph).getFirst();

        assertThat(label.text()).isEqualTo(cited);
        assertThat(paragraph.substring(label.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Ukraine",
                "1",
                "2025. ",
                "1.5 million people",
                "600,000 soldiers",
                "19. November 2025 in Genf",
                "Article 5 of the Treaty applies",
                "Article 5(1) and others",
                "article 5 applies",
                "Parties agree",
                "(the Parties) agree",
                "(1)st",
                "-5 degrees",
                "mild) weather",
                "e.g. this",
                "Art of war",
                "no. of soldiers",
                "Part of it",
                "(",
                "()",
                "1.2.3.4567",
                "99999999999999999999. many"
            })
    void what_only_looks_like_one_is_none(String paragraph) {
        assertThat(Labels.read(paragraph)).isEmpty();
    }

    @Test
    void a_letter_that_may_be_a_roman_digit_has_both_readings() {
        List<Label> readings = Labels.read("(i) first or ninth");

        assertThat(readings)
                .extracting(label -> label.series().numeral())
                .containsExactly(Series.Numeral.SMALL_ROMAN, Series.Numeral.SMALL_LETTER);
        assertThat(readings).extracting(Label::values).containsExactly(List.of(1), List.of(9));
    }

    @ParameterizedTest
    @CsvSource({
        "1. a, 2. b, true",
        "1. a, 4. b, true",
        "1. a, 9. b, false",
        "2. a, 1. b, false",
        "5. a, 5a. b, true",
        "5a. a, 6. b, true",
        "1.2 A, 1.3 B, true",
        "1.9 A, 2.1 B, false",
        "1. a, 2) b, false",
        "Article 5, Art. 6, true",
        "(a) x, (b) y, true",
        "(h) x, (j) y, true"
    })
    void neighbours_in_a_series_are_known(String before, String after, boolean expected) {
        assertThat(Labels.read(after).getLast().follows(Labels.read(before).getLast()))
                .isEqualTo(expected);
    }

    @Property
    void whatever_stands_there_is_read_without_failing(@ForAll String paragraph) {
        for (Label label : Labels.read(paragraph)) {
            assertThat(label.end()).isBetween(1, paragraph.length());
        }
    }
}
