package org.clauseline.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

import org.clauseline.exchange.CsvReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class CsvTextTest {
    @Test
    void quotes_keep_delimiters_line_breaks_and_doubled_quotes() {
        assertThat(CsvText.of("a,b\r\n\"x, \"\"y\"\"\nz\",\"\"\r\n").rows())
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", ""));
    }

    @Test
    void empty_cells_count_and_empty_lines_do_not() {
        assertThat(CsvText.of("a,b,c\n,,x\n\n  ,\n1,,\n").rows())
                .containsExactly(
                        List.of("a", "b", "c"), List.of("", "", "x"), List.of("1", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"a;b;c|;", "a\tb\tc|\t", "a,b;c,d|,"},
            delimiter = '|')
    void the_delimiter_is_found(String line, String delimiter) {
        String text = line.replace("\\t", "\t");
        char wanted = line.contains("\t") ? '\t' : delimiter.charAt(0);
        assertThat(CsvText.of(text + "\n" + text + "\n").delimiter()).isEqualTo(wanted);
    }

    @Property
    void what_we_write_comes_back(@ForAll @NotEmpty List<String> cells) {
        List<String> sound =
                cells.stream()
                        .map(cell -> cell.replaceAll("[\\p{Cntrl}\\p{Z}]", " ").strip())
                        .filter(cell -> !cell.startsWith("'"))
                        .map(cell -> "x".equals(cell) ? "y" : cell)
                        .toList();
        String line = sound.stream().map(CsvReport::cell).collect(Collectors.joining(","));
        List<List<String>> rows = CsvText.of("x,y\n" + line + "\n").rows();
        boolean words = sound.stream().anyMatch(cell -> !cell.isBlank());
        if (words && CsvText.of("x,y\n" + line).delimiter() == ',') {
            assertThat(rows.getLast().stream().map(CsvText::plain)).isEqualTo(sound);
        }
    }
}
