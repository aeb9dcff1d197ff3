package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What people write about times, and what is understood of it. */
class TimeWordsTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final TimeWords WORDS =
            new TimeWords(
                    KYIV, LocalDate.of(2025, 11, 23), LocalDate.of(2026, 3, 2), Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-11-20                              | 2025-11-20
                    2025-11-20 19:00                        | 2025-11-20T19:00
                    [2025-11-20..2025-11-22]                | [2025-11-20..2025-11-22]
                    20 Nov                                  | 2025-11-20
                    20 November 2025                        | 2025-11-20
                    Nov 20                                  | 2025-11-20
                    November 20, 2025                       | 2025-11-20
                    20th of November                        | 2025-11-20
                    Thu 20 Nov                              | 2025-11-20
                    Thursday, 20 November                   | 2025-11-20
                    20.11.2025                              | 2025-11-20
                    20.11.                                  | 2025-11-20
                    20/11/2025                              | 2025-11-20
                    11/20/2025                              | 2025-11-20
                    3 Jan                                   | 2026-01-03
                    November 2025                           | 2025-11
                    November                                | 2025-11
                    2025                                    | 2025
                    early November                          | [2025-11-01..2025-11-10]
                    mid-November                            | [2025-11-11..2025-11-20]
                    late November 2025                      | [2025-11-21..2025-11-30]
                    today                                   | 2026-03-02
                    yesterday                               | 2026-03-01
                    evening of 20 Nov                       | [2025-11-20T17:00..2025-11-20T23:00]
                    on the evening of 20 Nov                | [2025-11-20T17:00..2025-11-20T23:00]
                    20 Nov in the morning                   | [2025-11-20T06:00..2025-11-20T12:00]
                    20 Nov, afternoon                       | [2025-11-20T12:00..2025-11-20T18:00]
                    night of 20 Nov                         | [2025-11-20T21:00..2025-11-21T06:00]
                    noon on 20 Nov                          | 2025-11-20T12:00
                    7 pm on 20 Nov                          | 2025-11-20T19:00
                    7pm 20 Nov                              | 2025-11-20T19:00
                    20 Nov, 19:30                           | 2025-11-20T19:30
                    20 Nov at 7.30 p.m.                     | 2025-11-20T19:30
                    about 7 pm on 20 Nov                    | 2025-11-20T19:00~
                    20 Nov around 7 pm                      | 2025-11-20T19:00~
                    perhaps 20 Nov                          | 2025-11-20?
                    20 Nov?                                 | 2025-11-20?
                    perhaps about noon on 20 Nov            | 2025-11-20T12:00%
                    between 3 and 5 pm on 20 Nov            | [2025-11-20T15:00..2025-11-20T17:00]
                    20 Nov between 3 and 5 pm               | [2025-11-20T15:00..2025-11-20T17:00]
                    between 11 am and 2 pm on 20 Nov        | [2025-11-20T11:00..2025-11-20T14:00]
                    from about 3 to 5 pm on 20 Nov          | 2025-11-20T15:00~/2025-11-20T17:00
                    between 11 and 2 pm on 20 Nov           | [2025-11-20T11:00..2025-11-20T14:00]
                    between 20 and 22 Nov                   | [2025-11-20..2025-11-22]
                    between 20 Nov and 2 Dec                | [2025-11-20..2025-12-02]
                    20–23 Nov                               | 2025-11-20/2025-11-23
                    from 20 to 23 November 2025             | 2025-11-20/2025-11-23
                    20 Nov to 2 Dec                         | 2025-11-20/2025-12-02
                    from 9:00 to 18:30 on 23 Nov            | 2025-11-23T09:00/2025-11-23T18:30
                    before 20 Nov                           | [..2025-11-20]
                    by 20 Nov                               | [..2025-11-20]
                    after 20 Nov                            | [2025-11-20..]
                    since 20 Nov                            | 2025-11-20/..
                    until 20 Nov                            | ../2025-11-20
                    20 листопада                            | 2025-11-20
                    20. November 2025                       | 2025-11-20
                    """)
    void readsThem(String words, String expression) throws EdtfException {
        assertThat(WORDS.read(words).when()).isEqualTo(When.parse(expression, KYIV));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Thursday                                | Which day is that
                    Fri 20 Nov                              | is a Thursday
                    3/4/2025                                | one day in Europe
                    31 Nov                                  | no such day
                    7 pm                                    | On which day
                    between 3 and 5 pm                      | On which day
                    25:70 on 20 Nov                         | no time of day
                    7 pm in November                        | needs a day
                    soon                                    | not understood
                    """)
    void saysWhatIsMissing(String words, String reason) {
        assertThatThrownBy(() -> WORDS.read(words))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7 pm on 20 Nov Kyiv                     | 2025-11-20T19:00       | Europe/Kyiv
                    between 3 and 5 pm on 20 Nov, Geneva    | [2025-11-20T15:00..2025-11-20T17:00] | Europe/Zurich
                    20 Nov, 7 pm Washington time            | 2025-11-20T19:00       | America/New_York
                    20 Nov, 19:00 (Abu Dhabi)               | 2025-11-20T19:00       | Asia/Dubai
                    20 Nov 19:00 UTC                        | 2025-11-20T19:00       | UTC
                    between 3 and 5 pm Kyiv on 20 Nov       | [2025-11-20T15:00..2025-11-20T17:00] | Europe/Kyiv
                    20 Nov 7 pm New York                    | 2025-11-20T19:00       | America/New_York
                    """)
    void readsTheZoneOfAPlace(String words, String expression, String zone) throws EdtfException {
        TimeWords.Told told = WORDS.read(words);
        assertThat(told.zone()).contains(ZoneId.of(zone));
        assertThat(told.when()).isEqualTo(When.parse(expression, ZoneId.of(zone)));
    }

    @Test
    void aTimeWithoutADayIsOnTheDayThatIsEditedIfThereIsOne() throws EdtfException {
        TimeWords onTheDay =
                new TimeWords(
                        KYIV,
                        LocalDate.of(2025, 11, 23),
                        LocalDate.of(2026, 3, 2),
                        Optional.of(LocalDate.of(2025, 11, 20)));
        assertThat(onTheDay.read("between 3 and 5 pm Kyiv").when().text())
                .isEqualTo("[2025-11-20T15:00..2025-11-20T17:00]");
        assertThat(onTheDay.read("about 7 pm").when().text()).isEqualTo("2025-11-20T19:00~");
        assertThat(onTheDay.read("evening").when().text())
                .isEqualTo("[2025-11-20T17:00..2025-11-20T23:00]");
    }

    @Test
    void aTimeElsewhereKeepsItsMomentWhereOnlyTheOffsetCanBeWritten() throws EdtfException {
        When when = WORDS.readWithOffset("7 pm on 20 Nov Washington");
        assertThat(when.text()).isEqualTo("2025-11-20T19:00-05:00");
        assertThat(when.earliestStart())
                .isEqualTo(WORDS.read("7 pm on 20 Nov Washington").when().earliestStart());
    }
}
