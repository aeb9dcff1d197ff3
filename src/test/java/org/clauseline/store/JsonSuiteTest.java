package org.clauseline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.dossier.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every case of JSONTestSuite, alone and as the value of a key in a dossier: read, or refused at a
 * place in the file.
 */
class JsonSuiteTest {
    private static final Map<String, byte[]> CASES = cases();

    /** These are JSON, and refused on purpose: a key stands twice. */
    private static final String TWICE = ".*y_object_duplicated_key.*";

    @Test
    void isWhole() {
        assertThat(CASES).hasSize(318);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aloneItIsNoDossierAndSaysWhere(String name) {
        byte[] json = json(name);

        Reading reading = DossierReader.read(json);

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertPlaced(reading, json);
        boolean isJson = ((Reading.Refused) reading).cause() == Reading.Cause.NOT_A_DOSSIER;
        if (name.startsWith("y_")) {
            assertThat(isJson).isTrue();
        } else if (name.startsWith("n_")) {
            assertThat(isJson).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void inADossierItIsKeptOrRefused(String name) throws IOException {
        byte[] file = inDossier(json(name));

        Reading reading = DossierReader.read(file);

        if (name.startsWith("y_") && !name.matches(TWICE)) {
            assertThat(reading).isInstanceOf(Reading.Loaded.class);
            assertThat(reading.findings()).isEmpty();
            byte[] canonical = DossierWriter.write(((Reading.Loaded) reading).dossier());
            assertThat(canonicalOf(canonical)).isEqualTo(canonical);
        } else if (!name.startsWith("i_")) {
            assertThat(reading).isInstanceOf(Reading.Refused.class);
            assertPlaced(reading, file);
        }
    }

    private static void assertPlaced(Reading reading, byte[] file) {
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        assertThat(reading.findings())
                .isNotEmpty()
                .allSatisfy(
                        finding -> {
                            assertThat(finding.line()).isBetween(1, lines.length);
                            assertThat(finding.column())
                                    .isBetween(1, lines[finding.line() - 1].length() + 1);
                            assertThat(finding.message()).endsWith(".").doesNotContain("Gson");
                        });
    }

    private static byte[] canonicalOf(byte[] file) {
        return DossierWriter.write(((Reading.Loaded) DossierReader.read(file)).dossier());
    }

    private static byte[] inDossier(byte[] json) throws IOException {
        byte[] dossier = DossierWriter.write(Dossiers.dossier("empty").build());
        int end = new String(dossier, StandardCharsets.UTF_8).lastIndexOf("\n}");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(dossier, 0, end);
        file.write(",\n  \"x-case\": ".getBytes(StandardCharsets.UTF_8));
        file.write(json);
        file.write("\n}\n".getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static byte[] json(String name) {
        return Objects.requireNonNull(CASES.get(name));
    }

    static Iterable<String> names() {
        return CASES.keySet();
    }

    private static Map<String, byte[]> cases() {
        Map<String, byte[]> cases = new TreeMap<>();
        try (InputStream in = JsonSuiteTest.class.getResourceAsStream("json-suite.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().endsWith(".json")) {
                    cases.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return cases;
    }
}
