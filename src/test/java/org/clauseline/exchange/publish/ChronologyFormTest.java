package org.clauseline.exchange.publish;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.chronology.Chronology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Chronologies in every form. */
class ChronologyFormTest {
    private static final String HOSTILE =
            "=cmd|'x'!A0 <script>alert(\"1\")</script>\r\nEND:VEVENT\n\u0000\u202E [x](y) & ]]>";

    private static byte[] bytes(ChronologyForm form, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(new Chronology(dossier, AsOf.LATEST), out);
        return out.toByteArray();
    }

    private static String text(ChronologyForm form, Dossier dossier) throws IOException {
        return new String(bytes(form, dossier), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_told(ChronologyForm form) throws Exception {
        Dossier dossier = Reports.shippedDossier();
        String text =
                form == ChronologyForm.DOCX
                        ? words(bytes(form, dossier))
                        : text(form, dossier).replace("\r\n ", "").replace("\\", "");
        for (Event event : dossier.events()) {
            String beginning = event.title().split("[^\\p{L} ]", 2)[0];
            assertThat(text).contains(beginning);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_response_names_what_it_responds_to(ChronologyForm form) throws Exception {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("leak", "2025-11-20").title("The leak"))
                        .event(
                                Dossiers.event("denial", "2025-11-21")
                                        .title("The denial")
                                        .responds("leak"))
                        .build();
        String text =
                form == ChronologyForm.DOCX
                        ? words(bytes(form, dossier))
                        : text(form, dossier).replace("\r\n ", "");

        assertThat(text)
                .containsAnyOf(
                        "In response to: “The leak” (Thu 20 Nov 2025)",
                        "In response to: <a href=\"#e-leak\">The leak</a>",
                        ",leak,");
    }

    private static String words(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            StringBuilder words = new StringBuilder();
            document.getParagraphs().forEach(it -> words.append(it.getText()).append('\n'));
            return words.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_dossier_gives_the_same_bytes_in_every_country(ChronologyForm form)
            throws IOException {
        Dossier dossier = Reports.shippedDossier();
        byte[] first = bytes(form, dossier);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(bytes(form, dossier)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_without_events_is_still_a_file(ChronologyForm form) throws IOException {
        assertThat(bytes(form, Dossiers.dossier("empty").build())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "TIMELINEJS", "TIMELINEJS_CSV"})
    void no_words_become_markup(ChronologyForm form) throws IOException {
        assertThat(text(form, hostile())).doesNotContain("<script");
    }

    @Test
    void no_words_become_lines_of_a_calendar() throws IOException {
        String calendar = text(ChronologyForm.ICALENDAR, hostile());
        assertThat(calendar.split("END:VEVENT\r\n", -1)).hasSize(2);
        assertThat(Biweekly.parse(calendar).first().getEvents()).hasSize(1);
    }

    @Test
    void no_words_become_formulas() throws IOException {
        assertThat(text(ChronologyForm.CSV, hostile())).contains("\"'=cmd|'x'!A0");
    }

    private static Dossier hostile() {
        return Dossiers.dossier("talks")
                .event(Dossiers.event("e", "2025-11-23").title(HOSTILE))
                .build();
    }

    @Test
    void another_program_reads_the_calendar_as_it_was_meant() throws IOException {
        Dossier dossier =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("day", "2025-11-23").title("A; day, \\ all"))
                        .event(Dossiers.event("days", "2025-11-19/2025-11-28").title("Days"))
                        .event(Dossiers.event("clock", "2025-11-23T09:00/2025-11-23T18:30"))
                        .event(Dossiers.event("moment", "2025-11-23T12:00Z"))
                        .event(Dossiers.event("open", "../.."))
                        .build();
        ICalendar calendar = Biweekly.parse(text(ChronologyForm.ICALENDAR, dossier)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(4);
        VEvent days = event(calendar, "days");
        assertThat(days.getDateStart().getValue().hasTime()).isFalse();
        assertThat(days.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(29);
        assertThat(event(calendar, "day").getSummary().getValue()).isEqualTo("A; day, \\ all");
        VEvent clock = event(calendar, "clock");
        assertThat(clock.getDateStart().getValue().toInstant()).hasToString("2025-11-23T07:00:00Z");
        assertThat(clock.getDateEnd().getValue().toInstant()).hasToString("2025-11-23T16:30:00Z");
        assertThat(event(calendar, "moment").getDateEnd()).isNull();
    }

    private static VEvent event(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(it -> it.getUid().getValue().startsWith(id + "@"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_line_of_a_calendar_is_longer_than_75_octets() throws IOException {
        for (String line :
                text(ChronologyForm.ICALENDAR, Reports.shippedDossier()).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }

    @Test
    void a_line_of_a_calendar_is_folded_between_letters_of_any_length() throws IOException {
        String title = "ä€𐍈x".repeat(100) + "𐍈";
        Dossier dossier =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("meeting", "2025-11-23").title(title))
                        .build();
        String calendar = text(ChronologyForm.ICALENDAR, dossier);

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("\r\nSUMMARY:" + title + "\r\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCX")
    void a_text_longer_than_the_part_in_which_it_is_written_stays_whole(ChronologyForm form)
            throws IOException {
        String title = "𐍈".repeat(20_001);
        Dossier dossier =
                Dossiers.dossier("talks")
                        .event(Dossiers.event("one", "2025-11-22").title(title))
                        .event(Dossiers.event("two", "2025-11-23").title("x" + title))
                        .build();

        assertThat(text(form, dossier).replace("\r\n ", "")).contains(title, "x" + title);
    }

    @Test
    void each_slide_stands_on_a_line_of_its_own_and_names_nothing_that_is_empty()
            throws IOException {
        Dossier dossier = Reports.shippedDossier();
        String json = text(ChronologyForm.TIMELINEJS, dossier);

        assertThat(json.lines().filter(line -> line.startsWith("{\"start_date\"")))
                .hasSameSizeAs(dossier.events());
        assertThat(json).doesNotContain(":\"\"", ":[]");
    }

    @Test
    void slides_have_an_end_with_the_parts_of_the_start_and_no_fractions() throws IOException {
        JsonObject json =
                JsonParser.parseString(text(ChronologyForm.TIMELINEJS, Reports.shippedDossier()))
                        .getAsJsonObject();
        assertThat(json.getAsJsonArray("events"))
                .allSatisfy(
                        slide -> {
                            JsonObject it = slide.getAsJsonObject();
                            assertThat(it.keySet()).contains("start_date", "text", "unique_id");
                            if (it.has("end_date")) {
                                assertThat(it.getAsJsonObject("end_date").keySet())
                                        .isEqualTo(it.getAsJsonObject("start_date").keySet());
                            }
                        });
    }

    @Test
    void what_is_left_out_is_told() {
        Chronology chronology = new Chronology(Reports.shippedDossier(), AsOf.LATEST);
        assertThat(ChronologyForm.HTML.losses(chronology).lines())
                .contains("3 × draft with its points");
        assertThat(ChronologyForm.ICALENDAR.losses(chronology).lines())
                .anyMatch(line -> line.contains("moment between two limits"))
                .anyMatch(line -> line.endsWith("response, which a calendar holds as words only"));
        assertThat(List.of(ChronologyForm.values()))
                .allSatisfy(form -> assertThat(form.losses(chronology).isNone()).isFalse());
    }
}
