package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;

/** What is read from bytes as they come is what Gson reads, or nothing. */
class PlainTokensTest {
    private static final int MUTANTS = 6000;

    private static final Dossier DOSSIER =
            Dossiers.random(3, 12)
                    .revised()
                    .title("Line\nand \"quotes\", \\ and tab\t, Київ, 🔌, \ufffd")
                    .dossier();
    private static final byte[] TEXT = DossierWriter.write(DOSSIER);

    private static final String[] HURTFUL = {
        "\"", "\\", "\\u00", "\\ud83d", "\\ud83d\\udd0c", "\\u0007", "\\n", "{", "}", "[", "]", ",",
                ":",
        "0", "-", "1e9", ".5", "null", "true", " ", "\t", "\n", "\u0000", "\u0001", "\u007f",
                "\u0085",
        "é", "\ufeff", "[[", "\"x-own\": [1, {\"a\": -2.50}], ", "\"x-own\": {\"a\": 1, \"a\": 2}, "
    };

    static Iterable<String> suite() {
        return JsonSuiteTest.names();
    }

    private static Optional<Reading.Loaded> flawless(InputStream in) throws IOException {
        return DossierReader.flawless(new BufferedInputStream(in, 4));
    }

    private static void assertAlike(byte[] file) throws IOException {
        Reading all = DossierReader.read(file);
        Optional<Reading.Loaded> plain = flawless(new ByteArrayInputStream(file));
        plain.ifPresent(
                loaded ->
                        assertThat(loaded)
                                .as(new String(file, StandardCharsets.UTF_8))
                                .isEqualTo(all));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 64, 1 << 16})
    void readsWhatIsFlawlessInPartsOfAnySize(int part) throws IOException {
        InputStream trickle =
                new ByteArrayInputStream(TEXT) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        return super.read(into, offset, Math.min(length, part));
                    }
                };
        assertThat(flawless(trickle).orElseThrow().dossier()).isEqualTo(DOSSIER);
    }

    @Test
    void readsTextsThatAreLongerThanAPart() throws IOException {
        Dossier wordy = DOSSIER.revised().summary("Ї\t".repeat(Tokens.LONGEST_TEXT / 2)).dossier();
        byte[] file = DossierWriter.write(wordy);
        assertThat(flawless(new ByteArrayInputStream(file)).orElseThrow().dossier())
                .isEqualTo(wordy);
    }

    @ParameterizedTest
    @MethodSource("suite")
    void takesOfTheJsonSuiteWhatGsonTakes(String name) throws IOException {
        byte[] file = JsonSuiteTest.inDossier(JsonSuiteTest.json(name));
        assertAlike(file);
        boolean taken = flawless(new ByteArrayInputStream(file)).isPresent();
        assertThat(taken)
                .isEqualTo(
                        DossierReader.read(file) instanceof Reading.Loaded loaded
                                && loaded.findings().isEmpty());
    }

    @Test
    void takesNoMutantOtherwiseThanGson() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        int taken = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(random);
            assertAlike(mutant);
            taken += flawless(new ByteArrayInputStream(mutant)).isPresent() ? 1 : 0;
        }
        assertThat(taken).isBetween(MUTANTS / 50, MUTANTS * 9 / 10);
    }

    /** The same file with some bytes struck out, doubled, or others put between them. */
    private static byte[] mutant(SplittableRandom random) {
        int at = random.nextInt(TEXT.length);
        int gone = random.nextInt(3);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(TEXT, 0, at);
        if (random.nextInt(8) == 0) {
            file.write(random.nextInt(256));
        } else if (random.nextInt(8) > 0) {
            file.writeBytes(
                    HURTFUL[random.nextInt(HURTFUL.length)].getBytes(StandardCharsets.UTF_8));
        }
        int from = Math.min(TEXT.length, at + gone);
        file.write(TEXT, from, TEXT.length - from);
        return file.toByteArray();
    }
}
