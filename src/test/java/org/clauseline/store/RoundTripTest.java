package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.DossierBuilder;
import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Event;
import org.clauseline.dossier.Extras;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class RoundTripTest {
    @Property(tries = 60)
    void whatIsWrittenReadsBackAsTheSameDossierAndTheSameBytes(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        Dossier dossier = Dossiers.random(seed, events);

        byte[] bytes = DossierWriter.write(dossier);
        Reading.Loaded loaded = loaded(bytes);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.dossier()).isEqualTo(dossier);
        assertThat(DossierWriter.write(loaded.dossier())).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void anyTextWithoutHalvesOfCharactersIsKept(
            @ForAll @CharRange(from = '\u0000', to = '\ud7ff') String text) {
        Dossier dossier = withTitles(List.of(text));

        assertThat(loaded(DossierWriter.write(dossier)).dossier()).isEqualTo(dossier);
    }

    @Test
    void naughtyStringsAreKept() throws IOException {
        List<String> naughty = new ArrayList<>();
        try (InputStream in = getClass().getResourceAsStream("naughty-strings.json");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (JsonElement text : JsonParser.parseReader(reader).getAsJsonArray()) {
                naughty.add(text.getAsString());
            }
        }
        Dossier dossier = withTitles(naughty);

        assertThat(naughty).hasSizeGreaterThan(400);
        assertThat(loaded(DossierWriter.write(dossier)).dossier().events())
                .extracting(Event::title)
                .isEqualTo(naughty);
    }

    @Test
    void halfOfACharacterCannotBeWritten() {
        assertThatThrownBy(() -> DossierWriter.write(withTitles(List.of("a\ud800b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownKeysAreKeptWithTheSpellingOfTheirNumbers() {
        String extra = "{\"a\":[1.50,1E400,-0,12345678901234567890],\"b\":{\"c\":null,\"d\":true}}";
        String file =
                text(Dossiers.dossier("talks").build())
                        .replaceFirst("\"version\"", "\"x-own\": " + extra + ", \"version\"");

        Reading.Loaded loaded = loaded(file.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.dossier().extras())
                .isEqualTo(new Extras(List.of(new Extras.Entry("x-own", extra))));
        assertThat(text(loaded.dossier()))
                .endsWith(
                        """
                          "marks": [],
                          "x-own": {
                            "a": [
                              1.50,
                              1E400,
                              -0,
                              12345678901234567890
                            ],
                            "b": {
                              "c": null,
                              "d": true
                            }
                          }
                        }
                        """);
    }

    @Test
    void theZoneMayStandAfterTheTimesThatItIsFor() {
        Dossier dossier =
                Dossiers.dossier("talks").event(Dossiers.event("one", "2025-11-20T19:00")).build();
        String zone = "  \"zone\": \"Europe/Kyiv\",\n";
        String file = text(dossier).replace(zone, "").replace("{\n  \"format\"", "{\n  \"format\"");
        file = file.replace("  \"marks\": []", zone + "  \"marks\": []");

        assertThat(loaded(file.getBytes(StandardCharsets.UTF_8)).dossier()).isEqualTo(dossier);
    }

    private static Dossier withTitles(List<String> titles) {
        DossierBuilder dossier = Dossiers.dossier("talks");
        for (int i = 0; i < titles.size(); i++) {
            dossier.event(Dossiers.event("event-" + i, "2025-11-20").title(titles.get(i)));
        }
        return dossier.build();
    }

    private static String text(Dossier dossier) {
        return new String(DossierWriter.write(dossier), StandardCharsets.UTF_8);
    }

    private static Reading.Loaded loaded(byte[] bytes) {
        Reading reading = DossierReader.read(bytes);
        assertThat(reading.findings())
                .allMatch(finding -> finding.severity() == Finding.Severity.WARNING);
        return (Reading.Loaded) reading;
    }
}
