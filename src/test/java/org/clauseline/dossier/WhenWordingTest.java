package org.clauseline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneId;
import java.util.Locale;

@DisplayName("A time in words")
class WhenWordingTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-11-23                               | Sun 23 Nov 2025
                    2025-11-21T17:20                         | Fri 21 Nov 2025, 17:20
                    2025-11-20T19:00~                        | about Thu 20 Nov 2025, 19:00
                    2025-11-20?                              | perhaps Thu 20 Nov 2025
                    2025-11-23T09:00/2025-11-23T18:30        | Sun 23 Nov 2025, 09:00–18:30
                    2025-11-19/2025-11-28                    | 19–28 November 2025
                    2025-10-30/2025-11-02                    | Thu 30 Oct 2025 – Sun 2 Nov 2025
                    [2025-11-21T06:00..2025-11-21T12:00]     | between 06:00 and 12:00 on Fri 21 Nov 2025
                    [2025-11-19..2025-11-21]                 | between Wed 19 Nov 2025 and Fri 21 Nov 2025
                    [..2025-11-27]                           | Thu 27 Nov 2025 or before
                    2022-02-24/..                            | since Thu 24 Feb 2022
                    2022-02-24/                              | from Thu 24 Feb 2022, end unknown
                    2025-11                                  | November 2025
                    2025                                     | 2025
                    2025-33                                  | January to March 2025
                    199X                                     | 1990 to 1999
                    -0043                                    | 44 BCE
                    -0043-03-15                              | 15 Mar 44 BCE
                    Y-13800000000                            | 13800000001 BCE
                    """)
    void saysNoMoreThanIsKnown(String text, String words) throws EdtfException {
        String told = new WhenWording(KYIV, Locale.UK).describe(When.parse(text, KYIV));
        assertThat(told).isEqualTo(words);
    }

    @Test
    void tellsClockTimesInTheZoneOfTheReaderAndDaysInTheirOwn() throws EdtfException {
        ZoneId washington = ZoneId.of("America/New_York");
        WhenWording wording = new WhenWording(KYIV, Locale.UK);
        assertThat(wording.describe(When.parse("2025-11-21T20:00", washington)))
                .isEqualTo("Sat 22 Nov 2025, 03:00");
        assertThat(wording.describe(When.parse("2025-11-21", washington)))
                .isEqualTo("Fri 21 Nov 2025");
    }
}
