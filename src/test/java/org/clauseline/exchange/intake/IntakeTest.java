package org.clauseline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clauseline.dossier.AsOf;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Status;
import org.clauseline.exchange.Reports;
import org.clauseline.exchange.chronology.Chronology;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.IncomingEvent;
import org.clauseline.exchange.incoming.Merge;
import org.clauseline.exchange.publish.ChronologyForm;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Events from other programs' files. */
class IntakeTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private static Incoming read(String text) throws Unreadable {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Incoming read(byte[] bytes) throws Unreadable {
        Intake intake = Intake.of(bytes);
        return intake.read(intake.suggested(), ZONE);
    }

    private static List<String> times(Incoming incoming) {
        return incoming.events().stream().map(event -> event.when().text()).toList();
    }

    @Test
    void slides_keep_the_precision_that_they_have() throws Unreadable {
        Incoming incoming =
                read(
                        """
                        {"title": {"text": {"headline": "Ten <b>days</b>"}},
                         "events": [
                          {"start_date": {"year": 1978}, "text": {"headline": "A year"}},
                          {"start_date": {"year": "-44", "month": "3"}, "text": {"headline": "B"}},
                          {"start_date": {"year": 2025, "month": 11, "day": 23, "hour": "9",
                           "minute": ""}, "end_date": {"year": 2025, "month": 11, "day": 23,
                           "hour": 18, "minute": 30}, "group": "Talks", "unique_id": "geneva",
                           "media": {"url": "x"},
                           "text": {"headline": "C", "text":
                           "<p>One <a href='https://e.org/'>link</a></p><script>x()</script>"}},
                          {"text": {"headline": "No date"}}],
                         "eras": [{}]}
                        """);
        assertThat(incoming.title()).isEqualTo("Ten days");
        assertThat(times(incoming))
                .containsExactly("1978", "-0044-03", "2025-11-23T09:00/2025-11-23T18:30");
        IncomingEvent talks = incoming.events().get(2);
        assertThat(talks.side()).isEqualTo("Talks");
        assertThat(talks.summary()).isEqualTo("One link");
        assertThat(talks.links()).containsExactly(IncomingEvent.Link.to("link", "https://e.org/"));
        assertThat(incoming.refused()).containsExactly("Slide 4: It has no date.");
        assertThat(incoming.losses().lines()).containsExactly("1 × era", "1 × media");
    }

    @Test
    void the_sheet_of_timelinejs_survives_in_and_out_but_for_what_is_reported() throws Exception {
        String sheet =
                """
                Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group
                ,,,,,,,,,Sample,<p>About</p>,,title,
                1815,12,10,,1852,11,27,,,Ada Lovelace,<p>Wrote programs.</p>,https://e.org/x.jpg,,People
                1978,,,,,,,,about then,"A ""year"\"",,,,
                2025,11,23,18:30,,,,,,Evening,Late,,,Talks
                """;
        Incoming incoming = read(sheet);
        assertThat(incoming.losses().lines())
                .containsExactly("1 × display date", "1 × media", "1 × text of the title slide");
        Dossier dossier =
                new Merge(NewDossier.named("sheet.csv", ZONE), incoming, "sheet.csv", DAY)
                        .withNew();
        Incoming again = read(bytes(ChronologyForm.TIMELINEJS_CSV, dossier));
        assertThat(times(again)).isEqualTo(times(incoming));
        assertThat(again.events().stream().map(IncomingEvent::title))
                .containsExactly("Ada Lovelace", "A \"year\"", "Evening");
        assertThat(again.events().stream().map(IncomingEvent::side))
                .containsExactly("People", "", "Talks");
    }

    @Test
    void older_files_of_timelinejs_are_read_too() throws Unreadable {
        assertThat(
                        times(
                                read(
                                        """
                                        {"timeline": {"headline": "T", "date": [
                                         {"startDate": "2011,3,23", "headline": "A"},
                                         {"startDate": "1932", "endDate": "1940,5", "headline": "B"}
                                        ]}}
                                        """)))
                .containsExactly("2011-03-23", "1932/1940-05");
    }

    @Test
    void calendars_are_read_with_zones_whole_days_and_folded_lines() throws Unreadable {
        Incoming incoming =
                read(
                        String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "X-WR-CALNAME:Talks\\, all",
                                "BEGIN:VTIMEZONE",
                                "TZID:Europe/Zurich",
                                "END:VTIMEZONE",
                                "BEGIN:VEVENT",
                                "UID:a@b",
                                "DTSTART;TZID=\"Europe/Zurich\":20251123T090000",
                                "DTEND:20251123T173000Z",
                                "SUMMARY;X-P=\"a:b\":Geneva ta",
                                " lks\\; day one",
                                "URL:https://e.org/a",
                                "RRULE:FREQ=DAILY",
                                "BEGIN:VALARM",
                                "SUMMARY:not this",
                                "END:VALARM",
                                "END:VEVENT",
                                "BEGIN:VEVENT",
                                "DTSTART;VALUE=DATE:20251120",
                                "DTEND;VALUE=DATE:20251122",
                                "SUMMARY:Two days",
                                "END:VEVENT",
                                "BEGIN:VTODO",
                                "SUMMARY:x",
                                "END:VTODO",
                                "END:VCALENDAR"));
        assertThat(incoming.title()).isEqualTo("Talks, all");
        assertThat(times(incoming))
                .containsExactly(
                        "2025-11-23T09:00+01:00/2025-11-23T17:30Z", "2025-11-20/2025-11-21");
        assertThat(incoming.events().getFirst().title()).isEqualTo("Geneva talks; day one");
        assertThat(incoming.losses().lines())
                .containsExactly(
                        "1 × alarm",
                        "1 × rule by which an event recurs; it was taken once",
                        "1 × todo");
    }

    @Test
    void files_of_timeline_are_read_without_their_document_types() throws Unreadable {
        String event =
                "<event><start>2025-11-23 09:00:00</start><end>2025-11-23 18:30:00</end>"
                    + "<text>(2)Talks</text><fuzzy>True</fuzzy><category>Talks</category></event><event><start>2025-11-24"
                    + " 00:00:00</start><end>2025-11-25 00:00:00</end><text>Days</text></event>";
        String file =
                "<timeline><timetype>gregoriantime</timetype><events>"
                        + event
                        + "</events></timeline>";
        assertThat(times(read(file)))
                .containsExactly("2025-11-23T09:00~/2025-11-23T18:30~", "2025-11-24/2025-11-25");
        assertThatThrownBy(
                        () ->
                                read(
                                        "<!DOCTYPE timeline [<!ENTITY x SYSTEM"
                                                + " 'file:///etc/passwd'>]>"
                                                + file))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read(file.replace("gregoriantime", "numtime")))
                .hasMessageContaining("no dates");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24 00:00:00, 2025-11-25 00:00:00, False, 2025-11-24/2025-11-25",
        "2025-11-24 00:00:00, 2025-11-25 00:00:00, True, 2025-11-24~/2025-11-25~",
        "2025-11-24 00:00:00, 2025-11-24 00:00:00, True, 2025-11-24~",
        "2025-11-24 00:00:00, 2025-11-25 12:00:00, False, 2025-11-24T00:00/2025-11-25T12:00",
        "2025-11-24 12:00:00, 2025-11-25 00:00:00, True, 2025-11-24T12:00~/2025-11-25T00:00~",
        "476-09-04 00:00:00, 476-09-04 00:00:00, False, 0476-09-04",
        "-43-03-15 00:00:00, -43-03-15 00:00:00, False, -0043-03-15",
        "0-01-01 00:00:00, 0-01-01 00:00:00, False, 0000-01-01"
    })
    void two_midnights_of_timeline_are_the_first_and_the_last_of_whole_days(
            String start, String end, String fuzzy, String when) throws Unreadable {
        String event =
                "<event><start>" + start + "</start><end>" + end + "</end><text>Days</text><fuzzy>";
        String file =
                "<timeline><timetype>gregoriantime</timetype><events>"
                        + event
                        + fuzzy
                        + "</fuzzy></event></events></timeline>";

        assertThat(times(read(file))).containsExactly(when);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronologyForm.class,
            names = {"TIMELINEJS", "TIMELINEJS_CSV", "ICALENDAR", "CSV"})
    void what_we_write_comes_back_whole(ChronologyForm form) throws Exception {
        Dossier shipped = Reports.shippedDossier();
        Incoming incoming = read(bytes(form, shipped));
        assertThat(incoming.refused()).isEmpty();
        assertThat(incoming.events()).hasSameSizeAs(shipped.events());
        if (form != ChronologyForm.TIMELINEJS_CSV) {
            Set<String> back = new TreeSet<>();
            incoming.events().forEach(event -> back.add(event.title() + event.when().text()));
            Set<String> exact = new TreeSet<>();
            shipped.events().forEach(event -> exact.add(event.title() + event.when().text()));
            assertThat(back).isEqualTo(exact);
        }
        Merge again = new Merge(shipped, incoming, "again", DAY);
        assertThat(again.entries()).noneMatch(Merge.Entry::isNew);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronologyForm.class,
            names = {"TIMELINEJS", "CSV"})
    void responses_come_back_to_the_events_that_are_meant(ChronologyForm form) throws Exception {
        Dossier there =
                Dossiers.dossier("there")
                        .event(Dossiers.event("leak", "2025-11-20").title("The first leak"))
                        .event(Dossiers.event("talks", "2025-11-20").title("Talks begin"))
                        .event(
                                Dossiers.event("denial", "2025-11-21")
                                        .title("A denial")
                                        .responds("leak", "talks"))
                        .build();
        Dossier here =
                Dossiers.dossier("here")
                        .event(Dossiers.event("geneva", "2025-11-20").title("Talks begin"))
                        .event(Dossiers.event("leak", "2025-10-02").title("Another leak"))
                        .build();

        Dossier joined = new Merge(here, read(bytes(form, there)), "there", DAY).withNew();

        assertThat(joined.events())
                .extracting(Event::id)
                .containsExactly("geneva", "leak", "leak-2", "denial");
        assertThat(joined.events().getLast().responds()).containsExactly("leak-2", "geneva");
    }

    @Test
    void events_that_join_a_dossier_make_a_sound_one() throws Exception {
        Dossier dossier = Reports.shippedDossier();
        Incoming incoming =
                read(
                        """
                        when,headline,party,url,status
                        2025-11-29,=Something new,Atlantis,https://e.org/1,disputed
                        2025-11-30,Something else,ukraine,,
                        """);
        Merge merge = new Merge(dossier, incoming, "more.csv", DAY);
        Dossier joined = merge.withNew();
        assertThat(joined.events()).hasSize(dossier.events().size() + 2);
        Event first = joined.events().get(dossier.events().size());
        assertThat(first.status()).isEqualTo(Status.REPORTED);
        assertThat(first.title()).isEqualTo("=Something new");
        assertThat(joined.sides()).hasSize(dossier.sides().size() + 1);
        assertThat(joined.sources()).hasSize(dossier.sources().size() + 2);
        assertThat(DossierReader.read(DossierWriter.write(joined)))
                .isInstanceOfSatisfying(
                        Reading.Loaded.class,
                        loaded ->
                                assertThat(loaded.dossier().events())
                                        .hasSameSizeAs(joined.events()));
        assertThat(merge.losses().lines())
                .contains("1 × event that names no source, so that it rests on the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[]",
                "{\"events\": 3}",
                "{\"x\": 1}",
                "BEGIN:VCARD",
                "<html/>",
                "<timeline",
                "no,table\n1,2"
            })
    void what_is_no_list_of_events_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Unreadable.class)
                .hasMessageMatching("(?s)[A-Z].*\\.");
    }

    @Test
    void deep_json_is_refused_and_no_crash() {
        assertThatThrownBy(() -> read("{\"events\":" + "[".repeat(200_000)))
                .isInstanceOf(Unreadable.class);
    }

    private static byte[] bytes(ChronologyForm form, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(new Chronology(dossier, AsOf.LATEST), out);
        return out.toByteArray();
    }

    @Test
    void aCellThatHoldsOnlySemicolonsNamesNoSource() throws Unreadable {
        Incoming incoming = read("date,headline,source\n2025-11-20,Talks,;\n");

        assertThat(incoming.events()).hasSize(1);
        assertThat(incoming.events().getFirst().links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://e.org/a<a href=a", "https://e.org/a b", "https://", "HTTP:///x"})
    void whatOnlyBeginsLikeAnAddressIsNoneSoThatTheDossierCanBeOpenedAgain(String source)
            throws Unreadable {
        Incoming incoming =
                read(
                        "date,headline,source,url\n2025-11-20,A,\"%s\",\"%s\"\n"
                                .formatted(source, source));
        Dossier dossier =
                new Merge(NewDossier.named("a.csv", ZONE), incoming, "a.csv", DAY).withNew();
        assertThat(DossierReader.read(DossierWriter.write(NewDossier.spanned(dossier, ""))))
                .isInstanceOf(Reading.Loaded.class);
    }

    @Test
    void halvesOfCharactersComeInAsUnknownOnesSoThatTheDossierCanBeSaved() throws Unreadable {
        Incoming incoming = read("date,headline,text\n2025-11-20,Talks &#xd800;,b\n");

        assertThat(incoming.events().getFirst().title()).isEqualTo("Talks \uFFFD");
        Dossier dossier =
                new Merge(NewDossier.named("a.csv", ZONE), incoming, "a.csv", DAY).withNew();
        assertThat(DossierReader.read(DossierWriter.write(NewDossier.spanned(dossier, ""))))
                .isInstanceOf(Reading.Loaded.class);
    }

    @Test
    void aTableOfMoreColumnsThanAnybodyCouldChooseFromIsRefusedInASentence() {
        String heads = "date,headline" + ",c".repeat(200_000);

        assertThatThrownBy(() -> read(heads + "\n2025-11-20,Talks\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("The table has 200002 columns; one with events has 500 at most.");
    }
}
