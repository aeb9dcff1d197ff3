package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

import org.clauseline.dossier.Dossiers;
import org.clauseline.dossier.Extras;
import org.clauseline.dossier.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

class JsonSinkTest {
    private static final FormattingStyle TWO_SPACES =
            FormattingStyle.PRETTY.withIndent("  ").withNewline("\n");

    @Property(tries = 100)
    void aDossierIsWrittenAsGsonWritesTheSameValues(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events) {
        String ours = new String(DossierWriter.write(Dossiers.random(seed, events)), UTF_8);

        assertThat(ours).isEqualTo(byGson(ours) + "\n");
    }

    @Test
    void unknownKeysAreWrittenAsGsonWritesThem() {
        String odd = "{\"a\":[],\"b\":{},\"c\":[[1,{\"d\":\"\\n\\u2028\\\"\"}],null,1E400,true]}";
        String ours = new String(withExtra(odd), UTF_8);

        assertThat(ours).contains("\"x-own\": {\n").isEqualTo(byGson(ours) + "\n");
    }

    @Property(tries = 500)
    void textsAreWrittenAsGsonWritesThem(@ForAll("texts") List<String> texts) throws IOException {
        assertThat(written(texts)).isEqualTo(writtenByGson(texts) + "\n");
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<Character> letters =
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.chars().range(' ', '~')),
                        Tuple.of(2, Arbitraries.chars().range('\0', '\u00ff')),
                        Tuple.of(1, Arbitraries.of('"', '\\', '\u2028', '\u2029')),
                        Tuple.of(1, Arbitraries.chars().range('\u0100', '\ud7ff')),
                        Tuple.of(1, Arbitraries.chars().range('\ue000', '\uffff')));
        Arbitrary<String> pairs =
                Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString);
        Arbitrary<String> parts =
                Arbitraries.oneOf(letters.map(String::valueOf), pairs, Arbitraries.just("plain"));
        return parts.list().ofMaxSize(40).map(it -> String.join("", it)).list().ofMaxSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u0001",
                "\"",
                "\u0437",
                "\u20ac",
                "\ud83d\udd4a",
                "\u2029",
                "a\u20ac"
            })
    void longTextsAreWholeWhereverAPartEnds(String letter) throws IOException {
        for (int before = 0; before < 8; before++) {
            List<String> texts =
                    List.of("x".repeat(65_400 + before), letter.repeat(140_000), "end");

            assertThat(written(texts)).isEqualTo(writtenByGson(texts) + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\ud83db", "\udd4a", "\ud83d\ud83d\udd4a", "a\udd4a\ud83d"})
    void halfOfACharacterIsRefused(String text) {
        assertThatThrownBy(() -> written(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text holds half of a character");
        assertThatThrownBy(() -> withExtra("\"" + text + "\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownKeyThatHoldsNoJsonIsRefused() {
        for (String text : List.of("", "{", "{} {}", "nul", "'a'")) {
            assertThatThrownBy(() -> withExtra(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an unknown key holds no JSON");
        }
    }

    private static String written(List<String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonSink json = new JsonSink(bytes);
        json.beginArray();
        for (String text : texts) {
            json.text(text);
        }
        json.endArray();
        json.finish();
        return bytes.toString(UTF_8);
    }

    private static String writtenByGson(List<String> texts) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(TWO_SPACES);
            json.beginArray();
            for (String each : texts) {
                json.value(each);
            }
            json.endArray();
        }
        return text.toString();
    }

    /** The values of a text, written by Gson. */
    private static String byGson(String json) {
        return new GsonBuilder()
                .setFormattingStyle(TWO_SPACES)
                .disableHtmlEscaping()
                .serializeNulls()
                .create()
                .toJson(JsonParser.parseString(json));
    }

    private static byte[] withExtra(String json) {
        Extras extras = new Extras(List.of(new Extras.Entry("x-own", json)));
        Question question = new Question("open", "Who agreed?", List.of(), List.of(), extras);
        return DossierWriter.write(
                Dossiers.dossier("talks").build().revised().questions(List.of(question)).dossier());
    }
}
