package org.clauseline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.dossier.EdtfException;
import org.clauseline.exchange.table.Mapping.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class DatesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private static String read(String text, Optional<DateOrder> order) throws EdtfException {
        return Dates.read(text, "", "", "", order, ZONE).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-23|2025-11-23",
                "2025-11|2025-11",
                "2025-11-2X|2025-11-2X",
                "[..2025-11-23]|[..2025-11-23]",
                "2025-11-20T19:00~|2025-11-20T19:00~",
                "2025-11-23 9:05|2025-11-23T09:05",
                "2025/11/3|2025-11-03",
                "2025/11|2025-11",
                "3.11.2025|2025-11-03",
                "3.11.2025 14:30|2025-11-03T14:30",
                "23/11/2025|2025-11-23",
                "3 November 2025|2025-11-03",
                "Sun 23 Nov 2025, 6:45 pm|2025-11-23T18:45",
                "November 3, 2025|2025-11-03",
                "Nov 2025|2025-11"
            })
    void what_people_type_is_understood_as_precisely_as_it_is(String text, String edtf)
            throws EdtfException {
        assertThat(read(text, Optional.of(DateOrder.DAY_FIRST))).isEqualTo(edtf);
    }

    @Test
    void days_and_months_are_told_apart_by_the_whole_column_or_not_at_all() throws EdtfException {
        assertThat(Dates.order(List.of("3/4/2025", "3/14/2025"))).contains(DateOrder.MONTH_FIRST);
        assertThat(Dates.order(List.of("3/4/2025", "14/3/2025"))).contains(DateOrder.DAY_FIRST);
        assertThat(Dates.order(List.of("3/4/2025", "5/6/2025"))).isEmpty();
        assertThat(read("3/4/2025", Optional.of(DateOrder.MONTH_FIRST))).isEqualTo("2025-03-04");
        assertThatThrownBy(() -> read("3/4/2025", Optional.empty()))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("day or the month comes first");
    }

    @ParameterizedTest
    @CsvSource({"2016-02-30", "31.2.2025", "30/2/2025", "soon", "2016-2X-XX", "32 May 2025"})
    void what_is_no_date_is_refused_with_a_reason(String text) {
        assertThatThrownBy(() -> read(text, Optional.of(DateOrder.DAY_FIRST)))
                .isInstanceOf(EdtfException.class)
                .hasMessageMatching("(?s).{12,}");
    }

    @Test
    void an_end_and_clock_times_may_stand_in_columns_of_their_own() throws EdtfException {
        assertThat(
                        Dates.read(
                                        "23.11.2025",
                                        "9:00",
                                        "23.11.2025",
                                        "6 pm".replace(" ", ":30 "),
                                        Optional.empty(),
                                        ZONE)
                                .text())
                .isEqualTo("2025-11-23T09:00/2025-11-23T18:30");
    }
}
