package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.clauseline.store.Reading.Cause;
import org.clauseline.store.Reading.Loaded;
import org.clauseline.store.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Breaks each rule of the format once, and looks at what is found and where. */
class ReaderRulesTest {
    /** Stands in a broken file before each place where something must be found. */
    private static final String MARK = "▶";

    static final String SOUND =
            """
            {
              "format": "clauseline-dossier",
              "version": 1,
              "id": "talks",
              "title": "Talks",
              "summary": "",
              "language": "en",
              "zone": "Europe/Kyiv",
              "span": "2025-11-19/2025-11-28",
              "sides": [{"id": "us", "name": "United States", "colour": "#1f6fB2"}],
              "topics": [{"id": "army", "name": "Army"}],
              "actors": [{"id": "envoy", "name": "Envoy", "side": "us"}],
              "sources": [
                {"id": "s1", "publisher": "P", "title": "T", "date": "2025-11-20", "url": "https://example.org/a", "kind": "news"}
              ],
              "events": [
                {"id": "e1", "title": "One", "when": "2025-11-20", "zone": "Europe/Rome", "side": "us", "category": "statement",
                 "status": "confirmed", "importance": 3, "actors": ["envoy"], "sources": ["s1"], "points": ["p1"]}
              ],
              "drafts": [
                {"id": "d1", "title": "Draft", "by": ["envoy"], "when": "2025-11-20", "known": "2025-11-21", "completeness": "full", "sources": ["s1"],
                 "points": [
                   {"id": "p1", "number": "1", "topic": "army", "text": "A.", "certainty": "published", "sources": ["s1"]},
                   {"id": "p2", "number": "a", "parent": "p1", "text": "", "certainty": "published", "sources": ["s1"]}
                 ]}
              ],
              "outcomes": [{"from": ["p1"], "to": [], "draft": "d1", "outcome": "removed", "certainty": "reported", "note": "", "sources": []}],
              "questions": [{"id": "q1", "text": "Who?", "about": ["e1"]}],
              "notes": [{"id": "n1", "about": "p1", "text": "!", "created": "2025-11-28T12:00:00Z", "updated": "2025-11-28T12:00:00Z"}],
              "marks": ["e1"]
            }
            """;

    @Test
    void aSoundFileHasNoFindings() {
        assertThat(read(SOUND)).isInstanceOf(Loaded.class);
        assertThat(read(SOUND).findings()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("\"id\": \"n1\"", "\"id\": ▶\"N 1\"", "$.notes[0].id \"N 1\" is no id"),
                breach(
                        "\"id\": \"n1\"",
                        "\"id\": ▶\"s1\"",
                        "$.notes[0].id The id \"s1\" is already that of a source"),
                breach("\"id\": \"talks\"", "\"id\": ▶\"\"", "$.id \"\" is no id"),
                breach(
                        "[\"envoy\"], \"sources\"",
                        "[▶\"nobody\"], \"sources\"",
                        "$.events[0].actors[0] Nothing in the file has the id \"nobody\"; an actor"
                                + " is meant"),
                breach(
                        "[\"envoy\"], \"sources\"",
                        "[▶\"s1\"], \"sources\"",
                        "$.events[0].actors[0] \"s1\" is a source; an actor is meant"),
                breach(
                        "\"marks\": [\"e1\"]",
                        "\"marks\": [▶\"gone\"]",
                        "$.marks[0] Nothing in the file has the id \"gone\""),
                breach(
                        "\"side\": \"us\", \"cat",
                        "\"side\": ▶\"eu\", \"cat",
                        "$.events[0].side Nothing"),
                breach(
                        "\"status\": \"confirmed\"",
                        "\"status\": ▶\"maybe\"",
                        "$.events[0].status \"maybe\" is not allowed here; use one of confirmed,"
                                + " reported, disputed, denied"),
                breach(
                        "\"kind\": \"news\"",
                        "\"kind\": ▶\"blog\"",
                        "$.sources[0].kind \"blog\" is not allowed"),
                breach(
                        "\"completeness\": \"full\"",
                        "\"completeness\": ▶\"all\"",
                        "$.drafts[0].completeness \"all\" is not allowed"),
                breach(
                        "\"outcome\": \"removed\"",
                        "\"outcome\": ▶\"gone\"",
                        "$.outcomes[0].outcome \"gone\" is not allowed"),
                breach(
                        "\"when\": \"2025-11-20\", \"zone\"",
                        "\"when\": ▶\"2025-13-20\", \"zone\"",
                        "$.events[0].when \"2025-13-20\" is no time"),
                breach(
                        "\"known\": \"2025-11-21\"",
                        "\"known\": ▶\"2025-11-21/2025-11-22\"",
                        "$.drafts[0].known \"2025-11-21/2025-11-22\" is more than one time"),
                breach(
                        "\"2025-11-19/2025-11-28\"",
                        "▶\"2025-11-19/..\"",
                        "$.span The timeline cannot open on"),
                breach(
                        "\"Europe/Rome\"",
                        "▶\"Europe/Roma\"",
                        "$.events[0].zone There is no time zone \"Europe/Roma\""),
                breach("\"Europe/Kyiv\"", "▶\"Mars/Base\"", "$.zone There is no time zone"),
                breach(
                        "\"importance\": 3",
                        "\"importance\": ▶3.0",
                        "$.events[0].importance 3.0 is not a whole number from 1 to 5"),
                breach(
                        "\"importance\": 3",
                        "\"importance\": ▶6",
                        "$.events[0].importance 6 is not"),
                breach(
                        "\"importance\": 3",
                        "\"importance\": ▶\"3\"",
                        "$.events[0].importance A whole number from 1 to 5 should stand here, not a"
                                + " text"),
                breach(
                        "[\"s1\"], \"points\": [\"p1\"]",
                        "▶[], \"points\": [\"p1\"]",
                        "$.events[0].sources An event needs at least one source"),
                breachOf(
                        "{\"id\": \"e1\"",
                        "\"status\": \"confirmed\"",
                        "\"status\": \"disputed\"",
                        "$.events[0] The event \"e1\" is disputed and needs at least two claims"),
                breachOf(
                        "{\"id\": \"p1\"",
                        "\"A.\", \"certainty\": \"published\"",
                        "\"A.\", \"certainty\": \"disputed\"",
                        "$.drafts[0].points[0] The point \"p1\" is disputed"),
                breach(
                        "\"parent\": \"p1\"",
                        "\"parent\": ▶\"p9\"",
                        "$.drafts[0].points[1].parent The parent \"p9\" is no point of the draft"
                                + " \"d1\""),
                breach(
                        "\"parent\": \"p1\"",
                        "\"parent\": ▶\"p2\"",
                        "$.drafts[0].points[1].parent The point \"p2\" is part of itself"),
                breach(
                        "\"number\": \"a\", \"parent\": \"p1\"",
                        "\"number\": ▶\"1\"",
                        "$.drafts[0].points[1].number The number \"1\" is already that of the point"
                                + " \"p1\""),
                breach("\"#1f6fB2\"", "▶\"blue\"", "$.sides[0].colour \"blue\" is no colour"),
                breach(
                        "\"https://example.org/a\"",
                        "▶\"javascript:alert(1)\"",
                        "$.sources[0].url \"javascript:alert(1)\" is no address of the web"),
                breach("\"https://example.org/a\"", "▶\"file:///etc/passwd\"", "$.sources[0].url"),
                breachOf(
                        "{\"id\": \"e1\"",
                        "\"title\": \"One\", ",
                        "",
                        "$.events[0] The key \"title\" is missing"),
                breachOf(
                        "{\"id\": \"e1\"",
                        "\"title\": \"One\"",
                        "\"title\": ▶null",
                        "$.events[0] The key \"title\" is missing",
                        "$.events[0].title Leave the key out"),
                breach(
                        "\"title\": \"One\"",
                        "\"title\": \"One\", ▶\"title\": \"Two\"",
                        "$.events[0].title The key \"title\" stands here for the second time"),
                breach(
                        "\"title\": \"One\"",
                        "\"title\": ▶[1]",
                        "$.events[0].title A text in double quotes should stand here, not a list"),
                breach(
                        "[\"envoy\"], \"sources\"",
                        "[▶null], \"sources\"",
                        "$.events[0].actors[0] A text in double quotes should stand here, not"
                                + " null"),
                breach(
                        "\"points\": [\"p1\"]",
                        "\"responds\": [▶\"gone\", ▶\"p1\", ▶\"e1\"]",
                        "$.events[0].responds[0] Nothing in the file has the id \"gone\"; an event"
                                + " is meant",
                        "$.events[0].responds[1] \"p1\" is a point; an event is meant",
                        "$.events[0].responds[2] The event \"e1\" cannot respond to itself"),
                breach(
                        "{\"id\": \"q1\"",
                        "{\"x-a\": {\"b\": 1, ▶\"b\": 2}, \"id\": \"q1\"",
                        "$.questions[0].x-a.b The key \"b\" stands here for the second time"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsFoundWhereItStands(String marked, List<String> expected) {
        Refused refused = (Refused) read(marked.replace(MARK, ""));

        assertThat(refused.cause()).isEqualTo(Cause.MISTAKES);
        assertThat(refused.findings())
                .extracting(finding -> finding.line() + ":" + finding.column())
                .isEqualTo(places(marked));
        for (int i = 0; i < expected.size(); i++) {
            Finding finding = refused.findings().get(i);
            assertThat(finding.path() + " " + finding.message()).startsWith(expected.get(i));
        }
    }

    /** Lines and columns of the marks. */
    private static List<String> places(String marked) {
        List<String> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == MARK.charAt(0)) {
                places.add(line + ":" + column);
            } else if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return places;
    }

    @Test
    void allBreachesAreToldInTheOrderOfTheFile() {
        String file =
                SOUND.replace("#1f6fB2", "red")
                        .replace("\"marks\": [\"e1\"]", "\"marks\": [\"gone\"]")
                        .replace("\"importance\": 3", "\"importance\": 0")
                        .replace("\"kind\": \"news\"", "\"kind\": \"blog\"");

        assertThat(read(file).findings()).extracting(Finding::line).containsExactly(10, 14, 18, 30);
    }

    @Test
    void columnsCountCharactersAsPeopleDo() {
        String file =
                SOUND.replace("\"title\": \"One\"", "\"title\": \"🇺🇦é\"")
                        .replace("Europe/Rome", "X/Y");

        assertThat(read(file).findings()).extracting(Finding::column).containsExactly(64);
    }

    @Test
    void warningsOpenTheFile() {
        String file =
                SOUND.replace(
                                "\"title\": \"One\"",
                                "\"title\": \"On\\u0007e\", \"colour\": 1, \"x-mine\": 2")
                        .replace("\"side\": \"us\", \"cat", "\"side\": null, \"cat")
                        .replace(",\n  \"marks\": [\"e1\"]", "");

        Loaded loaded = (Loaded) read(file);

        assertThat(loaded.findings())
                .extracting(Finding::severity)
                .containsOnly(Finding.Severity.WARNING);
        assertThat(loaded.findings())
                .extracting(Finding::path)
                .containsExactly(
                        "$", "$.events[0].title", "$.events[0].colour", "$.events[0].side");
        assertThat(loaded.dossier().events().getFirst().title()).isEqualTo("On\u0007e");
        assertThat(loaded.dossier().events().getFirst().extras().entries()).hasSize(2);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        Loaded loaded = (Loaded) read("\ufeff" + SOUND);

        assertThat(loaded.findings()).hasSize(1);
        assertThat(loaded.content().size())
                .isEqualTo(SOUND.getBytes(StandardCharsets.UTF_8).length + 3);
    }

    @Test
    void aLoopOfParentsIsFoundAtEachOfItsPoints() {
        String file =
                SOUND.replace(
                        "\"number\": \"1\", \"topic\"",
                        "\"number\": \"1\", \"parent\": \"p2\", \"topic\"");

        assertThat(read(file).findings())
                .extracting(Finding::path)
                .containsExactly("$.drafts[0].points[0].parent", "$.drafts[0].points[1].parent");
    }

    @Test
    void responsesInACircleOpenTheFileWithAWarningWhereTheCircleCloses() {
        String event =
                """
                {"id": "%s", "title": "T", "when": "2025-11-20", "category": "statement",
                 "status": "confirmed", "importance": 3, "sources": ["s1"], "responds": [%s]}\
                """;
        String file =
                SOUND.replace(
                        "\"events\": [",
                        "\"events\": ["
                                + event.formatted("a", "\"b\"")
                                + ","
                                + event.formatted("b", "\"e1\", \"c\"")
                                + ","
                                + event.formatted("c", "\"a\", \"e1\", \"e1\"")
                                + ",");

        Loaded loaded = (Loaded) read(file);

        assertThat(loaded.findings())
                .extracting(finding -> finding.path() + " " + finding.message())
                .satisfiesExactly(
                        circle ->
                                assertThat(circle)
                                        .startsWith(
                                                "$.events[2].responds[0] \"c\" responds to \"a\","
                                                        + " which responds to it"),
                        twice ->
                                assertThat(twice)
                                        .startsWith(
                                                "$.events[2].responds[2] The event \"e1\" is named"
                                                        + " twice"));
        assertThat(loaded.dossier().events().get(1).responds()).containsExactly("e1", "c");
    }

    private static Arguments breach(String sound, String broken, String... findings) {
        assertThat(SOUND).containsOnlyOnce(sound);
        return arguments(SOUND.replace(sound, broken), Arrays.asList(findings));
    }

    /** A breach that is told at the beginning of the object around it. */
    private static Arguments breachOf(
            String object, String sound, String broken, String... findings) {
        assertThat(SOUND).containsOnlyOnce(sound).containsOnlyOnce(object);
        return arguments(
                SOUND.replace(sound, broken).replace(object, MARK + object),
                Arrays.asList(findings));
    }

    static Reading read(String file) {
        return DossierReader.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
