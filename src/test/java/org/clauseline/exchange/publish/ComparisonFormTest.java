package org.clauseline.exchange.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.clauseline.compare.Comparison.Row;
import org.clauseline.exchange.ComparisonReport;
import org.clauseline.exchange.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Every form of a comparison, under its name. */
class ComparisonFormTest {
    @TempDir private Path folder;

    private static byte[] bytes(ComparisonForm form, ComparisonReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(report, ComparisonForm.Look.PLAIN, out);
        return out.toByteArray();
    }

    private static String text(ComparisonForm form, ComparisonReport report) throws IOException {
        return new String(bytes(form, report), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_comparison_gives_the_same_bytes_in_every_country(ComparisonForm form)
            throws IOException {
        ComparisonReport report = Reports.of("Up to 600,000 soldiers.", "Up to 800,000 soldiers.");
        byte[] first = bytes(form, report);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(form, report)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_lead_back_to_the_form(ComparisonForm form) {
        assertThat(ComparisonForm.named(form.word())).contains(form);
        if (!form.isNumbers()) {
            assertThat(ComparisonForm.of(Path.of("a.B" + form.ending()))).contains(form);
        }
    }

    @Test
    void json_gives_both_texts_back_run_by_run() throws IOException {
        ComparisonReport report = Reports.shipped();
        JsonObject json =
                JsonParser.parseString(text(ComparisonForm.JSON, report)).getAsJsonObject();
        JsonArray rows = json.getAsJsonArray("rows");
        assertThat(rows).hasSameSizeAs(report.comparison().rows());
        for (int i = 0; i < rows.size(); i++) {
            Row row = report.comparison().rows().get(i);
            StringBuilder old = new StringBuilder();
            for (JsonElement run : rows.get(i).getAsJsonObject().getAsJsonArray("runs")) {
                JsonObject it = run.getAsJsonObject();
                if (!it.get("mark").getAsString().equals("added")) {
                    old.append(it.get("text").getAsString());
                }
            }
            assertThat(old).hasToString(row.redline().oldText());
        }
        assertThat(json.getAsJsonArray("sources")).hasSameSizeAs(report.sources());
    }

    @Test
    void the_table_of_equivalences_has_a_line_for_every_row() throws IOException {
        ComparisonReport report = Reports.shipped();
        assertThat(text(ComparisonForm.NUMBERS_CSV, report))
                .hasLineCount(1 + report.comparison().rows().size())
                .startsWith("Old number,New number,What became of it,Subject,Certainty\r\n")
                .contains("6,6,amended,Armed forces,published");
        assertThat(text(ComparisonForm.NUMBERS_MARKDOWN, report))
                .contains("| 6 | 6 | amended | Armed forces | published |");
        assertThat(text(ComparisonForm.NUMBERS_HTML, report))
                .contains("<td dir=\"auto\">Armed forces</td>")
                .endsWith("</html>\n");
    }

    @Test
    void several_sheets_are_numbered_files() throws IOException {
        List<Path> files =
                ComparisonForm.SVG.write(
                        Reports.shipped(), ComparisonForm.Look.PLAIN, folder.resolve("a.b.svg"));
        assertThat(files).hasSizeGreaterThan(2).allSatisfy(file -> assertThat(file).exists());
        assertThat(files.getFirst()).hasFileName("a.b-1.svg");
        assertThat(folder.resolve("a.b.svg")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_there_stays_if_the_target_refuses(ComparisonForm form) throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken" + form.ending()));
        Files.writeString(file.resolve("kept"), "kept");
        assertThatThrownBy(
                        () ->
                                form.write(
                                        Reports.of("One.", "Two."),
                                        ComparisonForm.Look.PLAIN,
                                        file))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file.resolve("kept")).hasContent("kept");
    }
}
